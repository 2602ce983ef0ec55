/** Currency, pay period, base and bonus. */

import type { Period } from '../../lib/money/money.ts';
import type { Offer, OfferBonus } from '../../lib/worth/offer.ts';
import { type Field, numberOrNull, textOrNull } from './field.ts';

const PERIODS: Period[] = ['year', 'month', 'semimonth', 'biweek', 'week', 'day', 'hour'];

const KINDS: OfferBonus['kind'][] = ['target', 'guaranteed', 'discretionary'];

const bonusOf = (offer: Offer): OfferBonus => offer.bonus ?? { pct: null, amount: null, kind: 'target' };

export const pay: Field[] = [
  {
    id: 'base',
    group: 'pay',
    edit: { kind: 'money' },
    read: (offer) => offer.base,
    write: (_, value) => ({ base: numberOrNull(value) }),
    finding: (reading) => reading.base[0] ?? null,
  },
  {
    id: 'currency',
    group: 'pay',
    edit: { kind: 'currency' },
    read: (offer) => offer.currency,
    write: (_, value) => ({ currency: textOrNull(value) }),
    finding: (reading) => reading.base[0] ?? null,
  },
  {
    id: 'payPeriod',
    group: 'pay',
    edit: { kind: 'choice', options: PERIODS },
    read: (offer) => offer.payPeriod,
    write: (offer, value) => ({
      payPeriod: PERIODS.find((period) => period === value) ?? offer.payPeriod,
    }),
    finding: (reading) => reading.base[0] ?? null,
  },
  {
    id: 'bonusPct',
    group: 'bonus',
    edit: { kind: 'percent' },
    read: (offer) => offer.bonus?.pct ?? null,
    write: (offer, value) => {
      const pct = numberOrNull(value);
      if (pct === null && bonusOf(offer).amount === null) return { bonus: null };
      return { bonus: { ...bonusOf(offer), pct, amount: pct === null ? bonusOf(offer).amount : null } };
    },
    finding: (reading) => reading.bonus[0] ?? null,
  },
  {
    id: 'bonusAmount',
    group: 'bonus',
    edit: { kind: 'money' },
    read: (offer) => offer.bonus?.amount ?? null,
    write: (offer, value) => {
      const amount = numberOrNull(value);
      if (amount === null && bonusOf(offer).pct === null) return { bonus: null };
      return { bonus: { ...bonusOf(offer), amount, pct: amount === null ? bonusOf(offer).pct : null } };
    },
    finding: (reading) => reading.bonus[0] ?? null,
  },
  {
    id: 'bonusKind',
    group: 'bonus',
    edit: { kind: 'choice', options: KINDS },
    read: (offer) => offer.bonus?.kind ?? null,
    write: (offer, value) =>
      offer.bonus === null
        ? {}
        : { bonus: { ...offer.bonus, kind: KINDS.find((kind) => kind === value) ?? 'target' } },
    finding: (reading) => reading.bonus[0] ?? null,
    shown: (offer) => offer.bonus !== null,
  },
];
