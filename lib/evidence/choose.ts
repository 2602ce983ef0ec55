/**
 * Which range a counter works with: stated or posted for base, the guide for totals and grants; filed and market
 * evidence only where nothing better is there. Base is never compared with a total.
 */
import { derive } from '../figures/derive.ts';
import type { YearedLevel } from './candidates.ts';
import type { Evidence, EvidenceRange, Level, Tier } from './evidence.ts';
import { sameLevel } from './level-words.ts';
import {
  INFORMING,
  isSinglePosting,
  LIMITING,
  speakingOf,
  TIER_TABLE,
  TRUST,
  WORKING_ORDER,
} from './tiers/table.ts';

export interface Chosen {
  total: EvidenceRange | null;
  base: EvidenceRange | null;
  grant: EvidenceRange | null;
}

const fits = (range: EvidenceRange, level: Level | null): boolean =>
  range.level === null || (level !== null && sameLevel(range.level, level));

/** Ranges of one tier that speak of the asked level, place and currency, one measure. */
function usable(evidence: Evidence, tier: Tier, measure: EvidenceRange['measure'], level: Level | null) {
  const { currency } = evidence.query;
  return evidence.ranges.filter(
    (range) =>
      range.tier === tier &&
      range.measure === measure &&
      fits(range, level) &&
      !range.marks.includes('other-place') &&
      !range.marks.includes('other-level') &&
      !range.marks.includes('other-role') &&
      !range.marks.includes('other-basis') &&
      !range.marks.includes('legal-minimum') &&
      // Filings of all levels together judge no offer.
      !(tier === 'filed' && range.marks.includes('any-level')) &&
      (currency === null || range.currency === null || range.currency === currency),
  );
}

/** The only range, or for several zones none of which holds the place, the span of all of them, marked. */
function one(ranges: EvidenceRange[]): EvidenceRange | null {
  const [first] = ranges;
  if (!first || ranges.length === 1) return first ?? null;
  if (TIER_TABLE[first.tier].ofRows) return ranges.find((range) => range.level !== null) ?? first;
  if (first.tier !== 'stated' || ranges.some(({ currency }) => currency !== first.currency)) return null;
  const named = (end: 'low' | 'high') => Object.fromEntries(ranges.map((range) => [range.id, range[end]]));
  return {
    ...first,
    id: `${first.id}:all`,
    low: derive('smallest', named('low'), 'money', first.currency),
    high: derive('largest', named('high'), 'money', first.currency),
    place: null,
    region: null,
    printed: null,
    median: null,
    marks: [...new Set(ranges.flatMap(({ marks }) => marks))],
  };
}

/** The ranges of the first tier that has any and speaks of the measure. */
function first(
  evidence: Evidence,
  tiers: readonly Tier[],
  measure: EvidenceRange['measure'],
  level: Level | null,
) {
  let single: EvidenceRange | null = null;
  for (const tier of speakingOf(measure, tiers)) {
    const ranges = usable(evidence, tier, measure, level);
    // A survey stands before what employers filed for visas.
    const surveyed = ranges.filter(({ marks }) => !marks.includes('visa-filings'));
    const found = ranges.length > 0 ? one(surveyed.length > 0 ? surveyed : ranges) : null;
    if (single && tier !== 'kept') return single;
    if (ranges.length === 0) continue;
    // What the person kept is nearer to the job in front than one posting out of a collection.
    if (found && isSinglePosting(found)) single = found;
    else return found;
  }
  return single;
}

/** One range a tier on one measure for a level and the place asked about, most trusted first: shown side by side. */
export const rangesByTier = (
  evidence: Evidence,
  measure: EvidenceRange['measure'],
  level: Level | null,
): EvidenceRange[] =>
  speakingOf(measure, TRUST).flatMap((tier) => one(usable(evidence, tier, measure, level)) ?? []);

/**
 * The ranges for one level (null: the evidence has no levels, or none fits). Null where there is none, or where
 * several regions could be meant: then the reader chooses the place first.
 */
export function chooseRanges(evidence: Evidence, level: Level | null): Chosen {
  const guided = (['total', 'base'] as const).some(
    (measure) => usable(evidence, 'guide', measure, level).length > 0,
  );
  return {
    total: first(evidence, LIMITING, 'total', level),
    base: first(evidence, guided ? LIMITING : WORKING_ORDER, 'base', level),
    grant: first(evidence, LIMITING, 'grant', level),
  };
}

/**
 * Filed or market base for an offer whose total is unknown: a guide that speaks of totals alone has nothing to hold
 * beside it, so the weak tiers are all there is.
 */
export const weakBase = (evidence: Evidence, level: Level | null): EvidenceRange | null =>
  first(evidence, INFORMING, 'base', level);

export interface Case extends Chosen {
  level: YearedLevel | null;
}

/** One case for each level that fits, lowest first; a single case without a level where the evidence has none. */
export function levelCases(evidence: Evidence): Case[] {
  if (evidence.candidates.length === 0) return [{ level: null, ...chooseRanges(evidence, null) }];
  return evidence.candidates.map((level) => ({ level, ...chooseRanges(evidence, level) }));
}
