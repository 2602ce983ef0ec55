/** Whether to ask about stock at all: never where the letter says that there is none, or such an employer grants none. */
import { WEIGHTS } from '../counter/tuning.ts';
import type { Facts } from './facts.ts';

/** The letter says nothing of it, and employers of this type grant it. */
export const asksForStock = ({ offer, result }: Facts): boolean =>
  offer.equity === null && result !== null && WEIGHTS[result.type].equity && result.type !== 'sales';
