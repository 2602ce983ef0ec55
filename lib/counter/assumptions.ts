/** What the letter leaves open and the arithmetic takes for granted: visible, and changeable by the person. */

import { noon } from '../evidence/day.ts';
import { clawbackQuestions } from '../worth/clawback.ts';
import { knownGrants, together } from '../worth/granted.ts';
import type { Offer } from '../worth/offer.ts';
import type { OfferFigures } from '../worth/offer-figures.ts';
import { note } from './note.ts';
import type { Note } from './plan.ts';

export function assumptionsOf(offer: Offer, figures: OfferFigures): Note[] {
  const { grant, vesting, further, recurring, refresher, relocation } = figures;
  const found: Note[] = [];
  if (offer.bonus === null && !offer.absent?.includes('bonus')) found.push(note('no-bonus-mentioned'));
  if (offer.bonus?.kind === 'guaranteed') found.push(note('guaranteed-bonus-is-one-off'));
  if (offer.bonus?.kind === 'discretionary') found.push(note('discretionary-bonus-not-counted'));
  if ([{ vesting }, ...further].some((each) => each.vesting?.assumed.includes('even'))) {
    found.push(note('even-vesting'));
  }
  const unsold = knownGrants(figures).filter(({ cash, value: claimed }) => cash !== claimed);
  const value = together(
    unsold.map((each) => each.value),
    'grant',
  );
  if (value) found.push(note(recurring ? 'claimed-value-used' : 'claimed-value-shown', { value }));
  const { units = null, price = null, priceDate = null, kind = 'none' } = offer.equity ?? {};
  if (units !== null && price !== null && kind !== 'options' && grant.state === 'known') {
    found.push(
      note('share-price-of', {
        dated: priceDate ? 'yes' : 'no',
        date: priceDate ? noon(priceDate.slice(0, 10)) : 0,
      }),
    );
  }
  if (refresher) found.push(note(`refresher-${refresher.state}`, { value: refresher.value }));
  const bound = figures.oneOffs.filter(({ kind: what }) => what === 'signOn');
  found.push(...clawbackQuestions(relocation ? [...bound, relocation] : bound).map((code) => note(code)));
  return found;
}
