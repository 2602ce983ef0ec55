/** What else can be asked for at an employer of a type, besides yearly pay: sentences, never amounts. */
import type { Genre, Offer } from '../../worth/offer.ts';
import { note } from '../note.ts';
import type { Note } from '../plan.ts';
import { WEIGHTS } from '../tuning.ts';

/** Without what the letter settles already. */
export function termsOf(type: Genre, offer: Offer): Note[] {
  const settled = (term: string): boolean =>
    (term === 'relocation' && Boolean(offer.relocation)) ||
    (term === 'start-date' && Boolean(offer.startDate));
  return WEIGHTS[type].terms.filter((term) => !settled(term)).map((term) => note(`term-${term}`));
}
