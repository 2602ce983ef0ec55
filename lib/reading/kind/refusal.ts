/** Whether a message ends what was offered before it: somebody else was chosen, or the offer is taken back. */
import type { Snapshot } from '../snapshot.ts';
import { weigh } from './kind.ts';
import { REFUSED } from './tuning.ts';

const REFUSES = new Set(['takes an offer back', 'does not choose you', 'says no at once']);
/** What a message says that keeps the offer alive, or that the person who got it says. */
const KEEPS = new Set([
  'offers you a position',
  'asks for an answer',
  'welcomes you',
  'writes down what was said',
  'speaks of your pay',
]);

/** No phrase decides alone: what refuses is weighed against what keeps the offer alive. */
export function isRefusal(message: Snapshot): boolean {
  const found = weigh(message);
  const refuses = found.filter(({ id }) => REFUSES.has(id));
  const weighed = found.filter(({ id }) => REFUSES.has(id) || KEEPS.has(id));
  return refuses.length > 0 && weighed.reduce((sum, { offer }) => sum + offer, 0) <= REFUSED;
}
