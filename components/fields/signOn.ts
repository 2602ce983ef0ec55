/** Sign-on payments: the first one is always offered for entry, further ones where the letter states them. */
import type { Offer, OfferSignOn } from '../../lib/worth/offer.ts';
import { type Field, numberOrNull } from './field.ts';

function replaced(offer: Offer, index: number, parts: Partial<OfferSignOn>): { signOn: OfferSignOn[] } {
  const before = offer.signOn[index] ?? { amount: 0, month: 0, clawbackMonths: null };
  const list = [...offer.signOn];
  list[index] = { ...before, ...parts };
  return { signOn: list.filter((payment) => payment.amount > 0) };
}

const paid = (index: number) => (offer: Offer) => offer.signOn[index] !== undefined;

export function signOnFields(index: number): Field[] {
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
      shown: paid(index),
    },
    {
      id: `clawback${suffix}`,
      group: 'signOn',
      edit: { kind: 'count', max: 60 },
      read: (offer) => offer.signOn[index]?.clawbackMonths ?? null,
      write: (offer, value) => replaced(offer, index, { clawbackMonths: numberOrNull(value) }),
      finding,
      shown: paid(index),
    },
  ];
}
