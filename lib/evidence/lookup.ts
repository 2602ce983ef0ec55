/**
 * The keyboard lookup: a few letters of a company, a role, a region or a level, in any order, with a typing error or
 * not, give ranked hits with the band at a glance. Fuzzy matching by uFuzzy, which allows one error a word.
 */
import UFuzzy from '@leeoniya/ufuzzy';
import { GUIDES } from '../guides/guides.ts';
import { type Catalogue, catalogueOf, type Entry } from './catalogue.ts';
import type { EvidenceRange, PlaceMatch } from './evidence.ts';
import { plain } from './places.ts';
import { guideRanges } from './tiers/guide.ts';

export interface Hit {
  /** `cloudflare/ml-ai-engineer:london`. */
  id: string;
  companyId: string;
  companyName: string;
  role: { title: string; family: string };
  region: NonNullable<PlaceMatch['region']>;
  guideId: string;
  /** Yearly totals here by level, lowest first; only the level that was typed, where one was. */
  bands: EvidenceRange[];
}

export type Lookup = (text: string, limit: number, today?: string) => Hit[];

/** More words than this are a pasted sentence, not a lookup. */
const MAX_TERMS = 8;
const MAX_TEXT = 120;
/** Words this short match from the start of a word only: "sf" is not in "transformer". */
const SHORT = 3;

const ONE_ERROR = { intraMode: 1, intraSub: 1, intraTrn: 1, intraDel: 1, intraIns: 1 } as const;
const fromWordStart = new UFuzzy({ ...ONE_ERROR, interLft: 1 });
const anywhere = new UFuzzy(ONE_ERROR);

/** Positions of the words that hold the term. */
function holding(words: string[], term: string): Set<number> {
  const search = term.length <= SHORT ? fromWordStart : anywhere;
  return new Set(search.filter(words, term) ?? []);
}

interface Term {
  text: string;
  companies: Set<number>;
  roles: Set<number>;
  regions: Set<number>;
}

/** How well a company's name answers a term: its start, the start of a later word, or somewhere with an error. */
function closeness(name: string, term: string): number {
  const text = plain(name);
  if (text === ` ${term} `) return 4;
  if (text.startsWith(` ${term}`)) return 3;
  return text.includes(` ${term}`) ? 2 : 1;
}

/** Levels of the guide that the term names: a code or a seniority word, from its third letter on. */
const levelsNamed = ({ guide }: Entry, term: string): string[] =>
  guide.levels
    .filter(
      ({ codes, seniority }) =>
        codes.some((code) => code.toLowerCase() === term) ||
        (term.length >= SHORT && seniority.some((word) => word.startsWith(term))),
    )
    .map(({ label }) => label);

interface Scored {
  entry: Entry;
  score: number;
  levels: string[];
}

/** The score of an entry, null where a term speaks of nothing in it. A company's name counts most. */
function score(entry: Entry, terms: Term[], catalogue: Catalogue): Scored | null {
  let total = 0;
  const levels: string[] = [];
  for (const term of terms) {
    const named = levelsNamed(entry, term.text);
    if (term.companies.has(entry.company))
      total += 10 * closeness(catalogue.companies[entry.company]?.name ?? '', term.text);
    else if (term.regions.has(entry.region) || term.roles.has(entry.role)) total += 1;
    else if (named.length === 0) return null;
    levels.push(...named);
  }
  return { entry, score: total, levels };
}

function toHit({ entry, levels }: Scored, catalogue: Catalogue, today: string | undefined): Hit[] {
  const { guide } = entry;
  const company = catalogue.companies[entry.company];
  const role = catalogue.roles[entry.role];
  const region = catalogue.regions[entry.region];
  if (!company || !role || !region) return [];
  const place: PlaceMatch = { how: 'exact', asked: region.name, region, textKey: '', params: {} };
  const bands = guideRanges(guide, today ?? guide.asOf.month, place).filter(
    (range) =>
      range.measure === 'total' &&
      range.region === region.id &&
      (levels.length === 0 || levels.includes(range.level?.label ?? '')),
  );
  return [
    {
      id: `${guide.id}:${region.id}`,
      companyId: company.id,
      companyName: company.name,
      role,
      region,
      guideId: guide.id,
      bands,
    },
  ];
}

/**
 * A lookup over a catalogue. An empty text lists everything from the top; a word that nothing answers gives no hits.
 * Equal scores keep the catalogue's order, so the same text always gives the same list.
 */
export function makeLookup(catalogue: Catalogue): Lookup {
  const { words } = catalogue;
  return (text, limit, today) => {
    const typed = plain(text.slice(0, MAX_TEXT)).trim();
    const terms = (typed === '' ? [] : typed.split(' ')).slice(0, MAX_TERMS).map(
      (term): Term => ({
        text: term,
        companies: holding(words.companies, term),
        roles: holding(words.roles, term),
        regions: holding(words.regions, term),
      }),
    );
    return catalogue.entries
      .flatMap((entry) => score(entry, terms, catalogue) ?? [])
      .sort((a, b) => b.score - a.score)
      .slice(0, Math.max(0, limit))
      .flatMap((scored) => toHit(scored, catalogue, today));
  };
}

let bundled: Lookup | null = null;

/** Ranked hits over the bundled guides, at most `limit`. With `today` (ISO date) old bands carry their mark. */
export const lookup: Lookup = (text, limit, today) => {
  bundled ??= makeLookup(catalogueOf(GUIDES));
  return bundled(text, limit, today);
};
