/** Medians and quartiles as derived figures: each names the two observations it lies between. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';

/**
 * The value at a share of the way through figures in order (0.5: the median), by linear interpolation between ranks.
 * Throws for an empty list.
 */
export function atShare(figures: Figure[], share: number): Figure {
  const sorted = [...figures].sort((a, b) => a.value - b.value);
  const rank = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(rank)];
  const upper = sorted[Math.ceil(rank)];
  if (!lower || !upper) throw new Error('No figures to rank');
  return derive('between-ranks', {
    lower,
    upper,
    share: constant(rank - Math.floor(rank), 'ratio', 'between-ranks', 'share'),
  });
}
