/** Asking for what is left behind: only for someone who entered it, at an employer of a kind that pays it. */
import { WEIGHTS } from '../counter/tuning.ts';
import type { Facts } from './facts.ts';
import type { Line } from './script.ts';
import { isBeforeAsk } from './state.ts';

/** A sign-on that is offered already and covers it leaves nothing to ask for. */
export function isMakeWhole(facts: Facts): boolean {
  const { forfeited, result, offer } = facts;
  const lost = forfeited.reduce((total, { amount }) => total + amount, 0);
  const offered = offer.signOn.reduce((total, { amount }) => total + amount, 0);
  return isBeforeAsk(facts) && result !== null && WEIGHTS[result.type].signOn && lost > offered;
}

/** A sign-on is raised where the letter has one, else added. */
export const makeWholeLines = ({ offer }: Facts): Line[] => [
  { key: 'playbook.whole.lose', slots: ['leftBehind'], ends: 'sentence' },
  { key: `playbook.whole.${offer.signOn.length > 0 ? 'ask' : 'add'}`, slots: ['makeWhole'] },
];
