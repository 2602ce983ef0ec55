/** Evidence as the `evidence` command prints it: plain numbers, by tier, with what is said of each. */
import { levelCases } from '../lib/evidence/choose.ts';
import type { Evidence, EvidenceRange, Said, TierFound } from '../lib/evidence/evidence.ts';
import type { PublicRows } from '../lib/evidence/rows.ts';
import { type Params, say } from '../lib/words/words.ts';

export const words = ({ textKey, params }: Said): string => say(textKey, params as Params);

const rangeOf = (range: EvidenceRange) => ({
  id: range.id,
  tier: range.tier,
  measure: range.measure,
  low: range.low.value,
  median: range.median?.value ?? null,
  high: range.high.value,
  currency: range.currency,
  years: range.years,
  level: range.level?.label ?? null,
  place: range.place,
  n: range.n,
  asOf: range.asOf,
  marks: range.marks,
  match: range.match ?? null,
  source: { publisher: range.source.publisher, what: range.source.what, url: range.source.url },
});

const nearestOf = (ranges: EvidenceRange[], tier: TierFound['tier']) => {
  const range = ranges.find((each) => each.tier === tier && !each.marks.includes('other-role'));
  return range ? { low: range.low.value, median: range.median?.value ?? null, high: range.high.value } : null;
};

const tierOf = ({ said, notes, ...tier }: TierFound, ranges: EvidenceRange[]) => ({
  ...tier,
  /** The nearest range: what a counter would look at in this tier. */
  range: nearestOf(ranges, tier.tier),
  text: words(said),
  notes: notes.map(words),
  ranges: ranges.filter((range) => range.tier === tier.tier).map(rangeOf),
});

/** One object: what was asked, the employer as each tier knows it, the tiers, what a counter would use. */
export function evidenceJson(evidence: Evidence, rows: PublicRows): object {
  const { query, ranges, tiers } = evidence;
  const guide = ranges.filter(({ tier }) => tier === 'guide');
  return {
    asked: {
      company: query.companyName,
      companyId: query.companyId,
      title: query.title ?? null,
      family: query.family,
      levels: query.levels,
      place: query.place,
      currency: query.currency,
      today: query.today,
    },
    employer: {
      key: rows.key,
      postedAs: rows.postedAs,
      filedAs: rows.filedAs,
      listing: rows.listing && { ticker: rows.listing[0], exchange: rows.listing[1], asOf: rows.listing[3] },
      facts: evidence.employer.map(words),
    },
    levels: evidence.levels.map(({ label }) => label),
    candidates: evidence.candidates.map(({ label }) => label),
    tiers: {
      ...Object.fromEntries(tiers.map((tier) => [tier.tier, tierOf(tier, ranges)])),
      guide: {
        status: guide.length > 0 ? 'range' : 'none',
        guideIds: evidence.guideIds,
        ranges: guide.map(rangeOf),
        /** Guides of the role that are not in use: shown beside those that are, never worked with. */
        others: evidence.rivals.map(({ id, library, publisher, ranges, apart }) => ({
          id,
          library,
          publisher,
          ranges: ranges.map(rangeOf),
          apart: apart.map(words),
        })),
      },
    },
    disagreements: evidence.disagreements.map((each) => ({ ranges: each.ranges, text: words(each) })),
    chosen: levelCases(evidence).map(({ level, total, base, grant }) => ({
      level: level?.label ?? null,
      total: total?.id ?? null,
      base: base?.id ?? null,
      grant: grant?.id ?? null,
    })),
  };
}
