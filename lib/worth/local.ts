/** An offer in the terms of the country that its currency is of, where they differ from the usual ones. */
import { britishView } from './britain.ts';
import { indiaView } from './india.ts';
import type { Local } from './local-rows.ts';
import type { Offer } from './offer.ts';
import type { OfferFigures } from './offer-figures.ts';
import { type Origins, offerLeaves } from './offer-leaves.ts';

/** Null for currencies whose offers say nothing special, and where there is no pay to speak of. */
export function localView(offer: Offer, figures: OfferFigures, origins: Origins = {}): Local | null {
  const leaf = offerLeaves(offer, origins);
  const hasPay = figures.base !== null || (offer.ctc?.total ?? null) !== null;
  if (!hasPay) return null;
  if (offer.currency === 'INR') return indiaView(offer, figures, leaf);
  return offer.currency === 'GBP' ? britishView(offer, figures, leaf) : null;
}
