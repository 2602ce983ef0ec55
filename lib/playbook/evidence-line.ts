/** The sentence that gives a reason for the ask: what the range is and where it comes from. None without a range. */
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';

/** A line for the range's own tier and measure, so that a posting is never called a survey, nor base a total. */
export function evidenceLine({ range }: Facts): Line[] {
  if (!range || (range.measure !== 'total' && range.measure !== 'base')) return [];
  const name = range.tier === 'guide' ? `guide-${range.measure}` : range.tier;
  return [{ key: `playbook.evidence.${name}`, slots: ['where', 'rangeLow', 'rangeHigh'], ends: 'sentence' }];
}
