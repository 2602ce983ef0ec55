/** Asking for another look at the level: where it is, what it is judged by, and the person's own reason where they gave one. */
import type { Facts } from './facts.ts';
import { GENERIC_LEVERS } from './generic-levers.ts';
import { genericLine } from './lever-lines.ts';
import type { Line } from './script.ts';
import { isClosing, isOpen } from './state.ts';

/** Where a ladder has a level above this one, or such employers have levels at all and the letter names one. */
export const hasLevelPath = (facts: Facts): boolean => {
  // Once the numbers are settled, or the last thing is asked for, the level is not opened again.
  if (!isOpen(facts) || isClosing(facts)) return false;
  const levelled = facts.result?.type === 'levelled-stock';
  return facts.next !== null || (levelled && typeof facts.offer.level === 'string');
};

export function levelLines(facts: Facts): Line[] {
  const scope = GENERIC_LEVERS.filter(({ id }) => id === 'scope' && facts.applied.includes(id));
  return [
    facts.level
      ? { key: 'playbook.level.at', slots: ['level'], ends: 'sentence' }
      : { key: 'playbook.level.at-plain', ends: 'sentence' },
    ...scope.map((lever): Line => ({ ...genericLine(lever), ends: 'sentence' })),
    facts.next ? { key: 'playbook.level.next', slots: ['nextLevel'] } : { key: 'playbook.level.next-plain' },
  ];
}
