/** What the counter starts from. */
import type { Figure } from '../figures/figure.ts';
import type { KnownGrant } from '../worth/grant.ts';
import type { BaseFigures, OfferFigures } from '../worth/offer-figures.ts';

/** The parts of an offer that can be raised. */
export interface Offered {
  figures: OfferFigures;
  base: BaseFigures;
  /** Null where no grant is offered, or one that is claimed to be worth nothing. */
  grant: KnownGrant | null;
  /** A year of the grants beside it, which stay as they are; null where there are none. */
  others: Figure | null;
  recurring: Figure;
}
