/** What the letter leaves open and the arithmetic takes for granted: visible, and changeable by the person. */
import type { Offer } from '../worth/offer.ts';
import type { OfferFigures } from '../worth/offer-figures.ts';
import { note } from './note.ts';
import type { Note } from './plan.ts';

export function assumptionsOf(offer: Offer, { grant, vesting, recurring }: OfferFigures): Note[] {
  const found: Note[] = [];
  if (offer.bonus === null) found.push(note('no-bonus-mentioned'));
  if (offer.bonus?.kind === 'guaranteed') found.push(note('guaranteed-bonus-is-one-off'));
  if (offer.bonus?.kind === 'discretionary') found.push(note('discretionary-bonus-not-counted'));
  if (vesting?.assumed.includes('even')) found.push(note('even-vesting'));
  if (grant.state === 'known' && grant.cash !== grant.value) {
    found.push(note(recurring ? 'claimed-value-used' : 'claimed-value-shown', { value: grant.value }));
  }
  const { units = null, price = null, priceDate = null, kind = 'none' } = offer.equity ?? {};
  if (units !== null && price !== null && kind !== 'options' && grant.state === 'known') {
    found.push(note('share-price-of', { dated: priceDate ? 'yes' : 'no', date: priceDate ?? '' }));
  }
  return found;
}
