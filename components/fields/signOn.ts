/** Sign-on payments: those that the letter states, and room for one more (a second year's, for example). */
import type { Offer, OfferSignOn } from '../../lib/worth/offer.ts';
import { clauseFields } from './clause.ts';
import { type Field, numberOrNull } from './field.ts';

/** A further payment comes a year after the one before it, until the person says otherwise. */
const blank = (index: number): OfferSignOn => ({ amount: 0, month: 12 * index, clawbackMonths: null });

function replaced(offer: Offer, index: number, parts: Partial<OfferSignOn>): { signOn: OfferSignOn[] } {
  const list = [...offer.signOn];
  list[index] = { ...(offer.signOn[index] ?? blank(index)), ...parts };
  return { signOn: list.filter((payment) => payment.amount > 0) };
}

function paymentFields(index: number): Field[] {
  const suffix = index === 0 ? '' : `:${index}`;
  const finding: Field['finding'] = (reading) => reading.signOn[index] ?? null;
  return [
    {
      id: `signOn${suffix}`,
      group: 'signOn',
      edit: { kind: 'money' },
      read: (offer) => offer.signOn[index]?.amount ?? null,
      write: (offer, value) => replaced(offer, index, { amount: numberOrNull(value) ?? 0 }),
      finding,
    },
    {
      id: `signOnMonth${suffix}`,
      group: 'signOn',
      edit: { kind: 'count', max: 60 },
      read: (offer) => offer.signOn[index]?.month ?? null,
      write: (offer, value) => replaced(offer, index, { month: numberOrNull(value) ?? 0 }),
      finding,
      shown: (offer) => offer.signOn[index] !== undefined,
    },
    ...clauseFields({
      suffix,
      group: 'signOn',
      finding,
      read: (offer) => offer.signOn[index] ?? null,
      write: (offer, clause) => replaced(offer, index, clause),
    }),
  ];
}

export const signOnFields = (offer: Offer): Field[] =>
  Array.from({ length: offer.signOn.length + 1 }, (_, index) => paymentFields(index)).flat();
