/**
 * What is known about pay for one company, role, level and place: ranges by tier, each on one measure, dated and
 * counted. Tiers and measures are never mixed; disagreement is kept and shown.
 */
import type { Figure, SourceRef } from '../figures/figure.ts';
import type { AuditFinding } from '../guides/finding.ts';
import type { Currency, Period } from '../money/money.ts';

export type { AuditFinding };

export type Tier = 'stated' | 'posted' | 'kept' | 'guide' | 'filed' | 'market';
/** What a range measures. `grant` is over `years`, the others are per year; `bonus` is a ratio of base. */
export type Measure = 'base' | 'total' | 'grant' | 'bonus';
export type Mark =
  | 'old'
  | 'thin'
  | 'unverified'
  | 'place-not-stated'
  | 'level-not-stated'
  | 'recomputed'
  /** For a level other than the one asked about. */
  | 'other-level'
  /** For a region other than the one asked about: shown, never chosen. */
  | 'other-place'
  /** For the same labour market as the place asked about (Palo Alto read against San Francisco). */
  | 'same-market'
  /** Of all US states together, because the one asked about has too few. */
  | 'any-place'
  /** Of filings most of which are at the legal minimum: a floor, not pay. */
  | 'legal-minimum'
  /** Of wages filed for visas by all employers together. */
  | 'visa-filings'
  /** Of a whole country outside the US, because its office has no figure for the place. */
  | 'whole-country'
  /** Of pay that holds pension, bonuses or other special pay: shown, not compared with base. */
  | 'other-basis'
  /** Of all levels together, because the one asked about has too few. */
  | 'any-level'
  /** Of a wider field than the role asked about: shown, never chosen. */
  | 'other-role';

/** How near the rows behind a range are to what was asked; the nearest with enough rows is taken. */
export interface Match {
  role: 'same-role' | 'same-family' | 'same-field' | 'occupation';
  level: 'same' | 'any' | 'not-stated';
  place: 'same' | 'not-stated' | 'elsewhere' | 'any' | 'nation';
}

/** A sentence by its key, for the surfaces to say. */
export interface Said {
  textKey: string;
  params: Record<string, string | number | Figure>;
}

/** One posting's range, or the filings of one title, occupation and state, as the source has it. */
export interface EvidenceRow {
  title: string;
  place: string | null;
  low: number;
  high: number;
  currency: Currency;
  period: Period;
  /** 1 for a posting's range, the number of filings of a group. */
  n: number;
  /** ISO date or month: when a posting was last seen open, the quarter's end of filings. */
  asOf: string;
  url: string | null;
  role: 'same-role' | 'same-family' | 'same-field' | 'other';
  level: 'same' | 'other' | 'not-stated';
  where: 'here' | 'zone' | 'not-stated' | 'elsewhere';
  /** Why it is listed and not counted; null where it counts. */
  apart:
    | 'ote'
    | 'basis-unknown'
    | 'single'
    | 'other-period'
    | 'other-currency'
    | 'other-level'
    | 'other-place'
    | 'other-role'
    | 'other-basis'
    /** Kept from the page in front, which states it itself. */
    | 'this-page'
    | null;
}

/** A tier that is not a guide: whether it has a range, rows only, or nothing, in words, and the rows behind it. */
export interface TierFound {
  tier: 'posted' | 'kept' | 'filed' | 'market';
  status: 'range' | 'rows' | 'none';
  /** Distinct postings or filings that match; 0 for the market. */
  n: number;
  /** Distinct postings or filings of the employer in all. */
  employerN: number;
  /** First and last date of what matches. */
  dates: { from: string; to: string } | null;
  said: Said;
  /** What has to be known besides: thin, old, place not stated, pay kept apart. */
  notes: Said[];
  /** The newest posting of this very title, level and place within a year: one is enough to name it to the employer. */
  exact?: EvidenceRow | null;
  /** Nearest first, at most `MAX_ROWS` of `rowsInAll`. */
  rows: EvidenceRow[];
  rowsInAll: number;
}

/** Two tiers that do not say the same of base pay; both are shown, none is averaged away. */
export interface Disagreement extends Said {
  /** Ids of the two ranges, the more trusted first. */
  ranges: [string, string];
}

/** A level as a source words it, with the codes and plain seniority words it covers. */
export interface Level {
  label: string;
  codes: string[];
  seniority: string[];
}

export interface EvidenceRange {
  /** Stable: `guide:cloudflare/ml-ai-engineer:san-francisco:L5:total`. */
  id: string;
  tier: Tier;
  measure: Measure;
  low: Figure;
  high: Figure;
  currency: Currency | null;
  /** Vesting years for `grant`, else null. */
  years: number | null;
  /** Level the range is for, in the source's words; null where the source states none. */
  level: Level | null;
  place: string | null;
  /** Region id in `data/places.json`, where the place is one. */
  region?: string | null;
  /** The same range as the source printed it, where it differs from the recomputed one. */
  printed: { low: Figure; high: Figure } | null;
  /** Only where there is a distribution (filed, market, posted with n ≥ 5). */
  median: Figure | null;
  n: number | null;
  asOf: string | null;
  marks: Mark[];
  source: SourceRef;
  /** How near its rows are to what was asked; only of tiers that are made of rows. */
  match?: Match;
}

export interface Query {
  companyId: string | null;
  companyName: string | null;
  /** Address of a posting, whose board or host says the employer where its name leads to nothing. */
  address?: string | null;
  /** Role family id. */
  family: string | null;
  /** Candidate levels: codes (`L5`) or seniority words (`senior`). Empty is unknown. */
  levels: string[];
  /** Title as written: a guide's table of titles can say the level where the letter does not. */
  title?: string | null;
  /** Years of experience, the person's own entry. */
  years?: number | null;
  /** Place as written or a region id. */
  place: string | null;
  currency: Currency | null;
  /** Pay ranges stated on the page itself. */
  stated: EvidenceRange[];
  today: string;
}

/** A fact about the company that changes how its evidence is read, for example that its shares stopped trading. */
export interface CompanyEvent {
  id: string;
  date: string;
  /** `shares-stopped`, `guide-out-of-date`, … */
  kind: string;
  /** Message keys in `locales`. */
  textKey: string;
  askKey: string | null;
  params: Record<string, string | number | Figure>;
  sources: SourceRef[];
}

/** How the asked place became a region of the sources; anything but `exact` is said to the reader. */
export interface PlaceMatch {
  how: 'exact' | 'same-market' | 'several' | 'not-stated' | 'not-known' | 'not-covered';
  asked: string | null;
  /** The region whose ranges are used; null where the reader has to choose one of `regions`. */
  region: { id: string; name: string; currency: Currency } | null;
  textKey: string;
  params: Record<string, string>;
}

/** What a guide would open with and accept, in the band of the place asked about. */
export interface GuideOpinion {
  guideId: string;
  name: 'opening' | 'accept';
  measure: 'base' | 'grant' | 'total';
  value: Figure;
  position: Figure;
  /** True where the guide speaks of another region and only the place in the band was carried over. */
  transposed: boolean;
  /** True where it lay above the top of the band and is held to it. */
  capped: boolean;
  lines: number[];
}

/** A guide of the same company and role that is not in use: shown beside the one that is, never worked with. */
export interface RivalGuide {
  id: string;
  /** The file it was imported from; null for a bundled one. */
  library: string | null;
  publisher: string;
  /** Its ranges for the place asked about. */
  ranges: EvidenceRange[];
  /** Where it gives other figures than the one in use. */
  apart: Said[];
}

export interface Evidence {
  query: Query;
  ranges: EvidenceRange[];
  /** Levels of the sources, lowest first; `years` of experience where they give them. */
  levels: (Level & { years: string | null })[];
  /** Those of `levels` that fit what is known; several while unsure, none where the sources have no levels. */
  candidates: (Level & { years: string | null })[];
  place: PlaceMatch;
  /** Regions to choose from: those of the offer's currency where it is known. */
  regions: { id: string; name: string; currency: Currency }[];
  guideIds: string[];
  rivals: RivalGuide[];
  opinions: GuideOpinion[];
  findings: AuditFinding[];
  events: CompanyEvent[];
  /** Posted, kept, filed and market, where their rows were loaded. */
  tiers: TierFound[];
  /** What is known of the employer besides pay: its listing. */
  employer: Said[];
  disagreements: Disagreement[];
}
