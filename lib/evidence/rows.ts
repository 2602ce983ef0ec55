/** The public rows of one employer as the tiers use them: titles and places understood once, when they are loaded. */
import { type Locality, localityOf } from './locality.ts';
import { type RoleWords, roleWords } from './role-match.ts';
import type {
  CellTuple,
  FiledTuple,
  FiscalAbout,
  JobsFile,
  Listing,
  MarketFile,
  PostedTuple,
  WorldTuple,
} from './shards.ts';

/** What a posted amount is of. Only `base` is compared with base. */
export type PayBasis = 'base' | 'ote' | 'unknown';

export interface PostedRow {
  title: string;
  role: RoleWords;
  /** Place as the posting states it, the zone before the location where a zone is named. */
  place: string | null;
  where: Locality;
  currency: string;
  interval: PostedTuple[4];
  low: number;
  high: number;
  basis: PayBasis;
  /** ISO dates: first published, last seen open. */
  posted: string | null;
  seen: string;
  url: string;
  flags: string[];
}

export interface FiledRow {
  title: string;
  role: RoleWords;
  soc: string;
  state: string | null;
  /** Quarter of the decision: `2023-Q4`. */
  period: string;
  /** Dollars a year, lowest first: one a filing. */
  wages: number[];
}

/** Everything packaged that speaks of one employer, and the wage survey that speaks of none. */
export interface PublicRows {
  /** The employer's key; null where no employer was asked about. */
  key: string | null;
  /** Its names on boards and in filings, as those have them. */
  postedAs: string[];
  filedAs: string[];
  /** Where its shares are traded, by the SEC's table; null where that has no such company. */
  listing: Listing | null;
  posted: PostedRow[];
  filed: FiledRow[];
  market: MarketFile | null;
  /** Official pay outside the United States. */
  world: readonly WorldTuple[];
  /** What all employers filed by title, area and wage level, and under which occupations; null while not loaded. */
  jobs: JobsFile | null;
  /** The employer's filings of a fiscal year, counted; null where it filed too few. */
  fiscal: { about: FiscalAbout; cells: CellTuple[] } | null;
}

/** Trades that are usually paid base and commission: without an OTE mark it is not known which of them is meant. */
const SELLING =
  /\b(?:sales|account\s(?:executive|manager|director)|business\sdevelopment|[bs]dr|customer\s(?:engineer|success|engagement)|(?:pre-?sales|solutions?)\s(?:engineer(?:ing)?|consultant)|partner(?:ship)?s?\smanager|channel\smanager)\b/i;

const basisOf = (title: string, flags: string[]): PayBasis =>
  flags.includes('ote') ? 'ote' : SELLING.test(title) ? 'unknown' : 'base';

/** A zone's label may name a level as well as a place ("GBR - Level 5", "US: Senior"): then it is that range's level. */
function roleOf(title: string, zone: string | null, flags: string[]): RoleWords {
  const role = roleWords(title);
  const zoned = zone === null ? null : roleWords(zone);
  const seniority = zoned && zoned.seniority.length > 0 ? zoned.seniority : role.seniority;
  return {
    ...role,
    seniority: flags.includes('intern') && !seniority.includes('intern') ? ['intern'] : seniority,
    codes: [...new Set([...(zoned?.codes ?? []), ...role.codes])],
  };
}

export function postedRow(tuple: PostedTuple): PostedRow {
  const [title, location, zone, currency, interval, low, high, posted, seen, url, flags] = tuple;
  const zoned = localityOf(zone);
  const byZone = zoned.countries.length > 0;
  return {
    title,
    role: roleOf(title, zone, flags),
    place: byZone ? zone : location,
    where: byZone ? zoned : localityOf(location),
    currency,
    interval,
    low,
    high,
    basis: basisOf(title, flags),
    posted,
    seen,
    url,
    flags,
  };
}

export const filedRow = ([title, soc, state, period, wages]: FiledTuple): FiledRow => ({
  title,
  role: roleWords(title, soc),
  soc,
  state,
  period,
  wages,
});

export const NO_ROWS: PublicRows = {
  key: null,
  postedAs: [],
  filedAs: [],
  listing: null,
  posted: [],
  filed: [],
  market: null,
  world: [],
  jobs: null,
  fiscal: null,
};
