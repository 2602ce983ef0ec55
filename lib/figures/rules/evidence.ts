/** What a distribution says: the value at a rank, between the two observations nearest to it. */
import { rule } from '../rule.ts';

export const evidence = {
  /** Linear interpolation between order statistics (the usual definition of a percentile, type 7). */
  'between-ranks': rule(
    ['lower', 'upper', 'share'],
    'money',
    ({ lower, upper, share }) => lower + share * (upper - lower),
  ),
};
