/** One amount of a comparison, in the currencies that it can be said in. */
import type { Figure } from '../figures/figure.ts';

export interface Cell {
  /** In the offer's own currency; null is unknown. */
  native: Figure | null;
  /** In the chosen currency; null also without a rate, or while none is chosen. */
  chosen: Figure | null;
  /** With the claimed value of shares that cannot be sold, in the chosen currency, else the offer's own; null where no different. */
  claimed: Figure | null;
}
