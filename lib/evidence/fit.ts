/** Which levels a value fits, in words: one, several at an overlap, between two at a gap, below or above them all. */
import type { Figure } from '../figures/figure.ts';
import type { Evidence, EvidenceRange } from './evidence.ts';

export interface Fit {
  how: 'one' | 'several' | 'between' | 'below' | 'above';
  /** Labels of the levels it fits, or of the two it lies between, lowest first. */
  levels: string[];
  textKey: string;
  params: Record<string, string | Figure>;
}

const worded = (how: Fit['how'], levels: string[], value: Figure): Fit => ({
  how,
  levels,
  textKey: `evidence.fit.${how}`,
  params: { value, levels: levels.join(' · '), lower: levels[0] ?? '', upper: levels.at(-1) ?? '' },
});

/**
 * Where a value lies among the levels of the place. Null where the evidence has no levels or more than one place.
 * The value must be on the ranges' measure and currency; anything else is a defect of the caller.
 */
export function fitAmongLevels(
  value: Figure,
  evidence: Evidence,
  measure: EvidenceRange['measure'] = 'total',
): Fit | null {
  const ranges = evidence.ranges
    .filter((range) => range.measure === measure && range.level && !range.marks.includes('other-place'))
    .filter((range) => range.currency === value.currency)
    .sort((a, b) => a.low.value - b.low.value);
  const label = (range: EvidenceRange) => range.level?.label ?? '';
  const lowest = ranges[0];
  if (!lowest) return null;
  const holding = ranges.filter((range) => value.value >= range.low.value && value.value <= range.high.value);
  if (holding.length > 0) return worded(holding.length > 1 ? 'several' : 'one', holding.map(label), value);
  if (value.value < lowest.low.value) return worded('below', [label(lowest)], value);
  const upper = ranges.find((range) => range.low.value > value.value);
  const lower = ranges.filter((range) => range.high.value < value.value).at(-1);
  if (upper && lower) return worded('between', [label(lower), label(upper)], value);
  return worded('above', [label(lower ?? lowest)], value);
}
