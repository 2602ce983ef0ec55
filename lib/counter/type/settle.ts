/** The type a plan is made by, and what follows from it for what the letter leaves open. */
import { type Genre, type Offer, UNSTATED_GRANT } from '../../worth/offer.ts';
import { note } from '../note.ts';
import type { Bands, CounterInput, Note } from '../plan.ts';
import { WEIGHTS } from '../tuning.ts';
import { proposeType } from './propose.ts';

export interface Settled {
  type: Genre;
  /** The type that the letter speaks for. */
  proposed: Genre;
  /** The offer with what such an employer never grants counted as none. */
  offer: Offer;
  assumptions: Note[];
}

const speaksOfStock = ({ grant, total }: Bands): boolean => grant !== null || total !== null;

export function settleType({ offer, inputs, bands, said }: CounterInput): Settled {
  const proposed = proposeType({ offer, inputs, stockKnown: speaksOfStock(bands), said: said ?? null });
  const type = inputs.type ?? proposed;
  const counted = { type, proposed, assumptions: [], offer };
  if (offer.equity !== null || WEIGHTS[type].equity) return counted;
  const none = { ...UNSTATED_GRANT, kind: 'none' as const };
  return {
    ...counted,
    offer: { ...offer, equity: none },
    assumptions: [note('no-equity-at-such', { type })],
  };
}
