/** What to say of one's expectations: the range on the page answers "what is the range?", else that is asked first. */
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';

const isStated = ({ range }: Facts): boolean => range?.tier === 'stated' || range?.tier === 'kept';

/** The posting does not say it. */
export const asksForRange = (facts: Facts): boolean => !isStated(facts);

export function expectedLine(facts: Facts): Line {
  const measure = facts.range?.measure === 'base' ? 'base' : 'total';
  if (isStated(facts)) return { key: `playbook.expected.own-${measure}`, slots: ['expectHigh'] };
  return { key: `playbook.expected.${measure}`, slots: ['where', 'expectLow', 'expectHigh'] };
}
