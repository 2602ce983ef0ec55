/** A grant in a private company as the `counter` command prints it; nothing where the offer counts no units. */
import type { PrivateView } from '../lib/worth/private/view.ts';
import type { Tree } from './derivations.ts';

/** Figures by the names they are printed under. */
export const privateTree = (view: PrivateView): Tree => ({
  units: view.units,
  ownership: view.ownership,
  ownershipAfter: view.ownershipAfter,
  strike: view.strike,
  fair: view.fair,
  round: view.round,
  atFair: view.atFair,
  atRound: view.atRound,
  exerciseCost: view.exerciseCost,
  leaving: view.leaving && { ...view.leaving },
  exits: view.exits.map((exit) => ({ ...exit })),
  breakEven: view.breakEven,
});
