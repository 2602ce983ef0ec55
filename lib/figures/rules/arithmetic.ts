/** Plain arithmetic that every room shares. */
import { rule, ruleOverAll } from '../rule.ts';

export const arithmetic = {
  sum: ruleOverAll('money', (values) => values.reduce((total, value) => total + value, 0)),
  largest: ruleOverAll('money', (values) => Math.max(...values)),
  smallest: ruleOverAll('money', (values) => Math.min(...values)),
  difference: rule(['from', 'less'], 'money', ({ from, less }) => from - less),
  product: rule(['value', 'factor'], 'money', ({ value, factor }) => value * factor),
  quotient: rule(['value', 'by'], 'money', ({ value, by }) => value / by),
  ratio: rule(['part', 'whole'], 'ratio', ({ part, whole }) => part / whole),
  midpoint: rule(['low', 'high'], 'money', ({ low, high }) => (low + high) / 2),
  /** A place on a range: 0 is its bottom, 1 its top; not clamped. */
  position: rule(['value', 'low', 'high'], 'ratio', ({ value, low, high }) => (value - low) / (high - low)),
  /** The value at a place on a range: the inverse of `position`. */
  'at-position': rule(
    ['position', 'low', 'high'],
    'money',
    ({ position, low, high }) => low + position * (high - low),
  ),
  /** How far one value lies from another, as a share of the second. */
  'relative-difference': rule(
    ['value', 'reference'],
    'ratio',
    ({ value, reference }) => (value - reference) / reference,
  ),
};
