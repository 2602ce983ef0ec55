/** Where a value stands in a range, as a number that is not clamped and as a word for it. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';

export type PositionWord = 'below' | 'bottom' | 'lower' | 'middle' | 'upper' | 'top' | 'above';

/** Upper ends of the words inside a range: tenths at both ends, a fifth in the middle. */
export function positionWord(p: number): PositionWord {
  if (p < 0) return 'below';
  if (p > 1) return 'above';
  if (p <= 0.1) return 'bottom';
  if (p < 0.4) return 'lower';
  if (p <= 0.6) return 'middle';
  return p < 0.9 ? 'upper' : 'top';
}

/** (value − low) / (high − low); null for a range without width. */
export function positionIn(value: Figure, range: { low: Figure; high: Figure }): Figure | null {
  const { low, high } = range;
  return high.value > low.value ? derive('position', { value, low, high }) : null;
}
