/**
 * Tiers that do not say the same of base pay. Nothing is averaged: the pair is named, with the figures on which the two
 * part. Bases are compared with bases of the same currency only.
 */
import type { Disagreement, EvidenceRange } from './evidence.ts';
import { byTrust, isSinglePosting, TIER_TABLE } from './tiers/table.ts';

/** Tops that differ by less than this share of the lower one are taken to agree. */
const SAME_TOP = 0.15;

const inPlay = (range: EvidenceRange): boolean => {
  const { tier, measure, marks } = range;
  return (
    measure === 'base' &&
    // One posting does not say what the employer pays in the middle.
    !isSinglePosting(range) &&
    // That one employer pays otherwise than all of them together is no disagreement.
    TIER_TABLE[tier].about === 'employer' &&
    !marks.includes('other-place') &&
    !marks.includes('other-level') &&
    !marks.includes('legal-minimum')
  );
};

const isField = ({ match }: EvidenceRange): boolean => match?.role === 'same-field';

/** What the range says of the middle: its median, where it is a distribution. */
const middle = ({ median, high, low }: EvidenceRange): number =>
  median?.value ?? (low.value + high.value) / 2;

const outside = (value: number, { low, high }: EvidenceRange): boolean =>
  value < low.value || value > high.value;

function part(a: EvidenceRange, b: EvidenceRange): Disagreement | null {
  const tops = [a.high.value, b.high.value].sort((x, y) => x - y);
  const apart = ((tops[1] ?? 0) - (tops[0] ?? 0)) / (tops[0] || 1) > SAME_TOP;
  const mid = a.median ? outside(middle(a), b) : b.median ? outside(middle(b), a) : false;
  if (!apart && !mid) return null;
  const side = ({ tier, low, high, median, n, match }: EvidenceRange, name: 'a' | 'b') => ({
    [`${name}Tier`]: match?.role === 'same-field' ? `${tier}Field` : tier,
    [`${name}Low`]: low,
    [`${name}High`]: high,
    [`${name}Median`]: median ?? high,
    [`${name}HasMedian`]: median ? 'yes' : 'no',
    [`${name}N`]: n ?? 0,
  });
  return {
    ranges: [a.id, b.id],
    textKey: 'evidence.disagree',
    params: { ...side(a, 'a'), ...side(b, 'b') },
  };
}

/** Every pair of tiers that part, the most trusted tiers first. */
export function disagreements(ranges: EvidenceRange[]): Disagreement[] {
  const own = ranges.filter(inPlay);
  // The whole field speaks only where the role's own filings cannot.
  const close = own.some((range) => range.tier === 'filed' && !isField(range));
  const base = own.filter((range) => !close || !isField(range)).sort(byTrust);
  return base.flatMap((a, index) =>
    base
      .slice(index + 1)
      .filter((b) => b.tier !== a.tier && b.currency === a.currency)
      .flatMap((b) => part(a, b) ?? []),
  );
}
