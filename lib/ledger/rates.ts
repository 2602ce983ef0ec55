/** Rates between currencies: only those that the person entered or took over, each with its date. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { user } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';

/** What one unit of `from` is worth in `to`, as the person entered it. */
export interface Rate {
  from: Currency;
  to: Currency;
  value: number;
  /** ISO date on which it held. */
  date: string;
}

/** The newest rate between two currencies, whichever way round it was entered; null where there is none. */
export function rateBetween(from: Currency, to: Currency, rates: Rate[]): Rate | null {
  const fitting = rates.filter(
    (rate) => (rate.from === from && rate.to === to) || (rate.from === to && rate.to === from),
  );
  return fitting.reduce<Rate | null>((best, rate) => (best && best.date >= rate.date ? best : rate), null);
}

/** The rates with one entered: it replaces the one between the same two currencies. */
export const withRate = (rates: Rate[], rate: Rate): Rate[] => [
  ...rates.filter(({ from, to }) => !new Set([rate.from, rate.to]).isSubsetOf(new Set([from, to]))),
  rate,
];

/** An amount in another currency, at the person's rate; null without one, or where the amount has no currency. */
export function inCurrency(amount: Figure, currency: Currency, rates: Rate[]): Figure | null {
  if (amount.currency === currency) return amount;
  if (amount.currency === null) return null;
  const rate = rateBetween(amount.currency, currency, rates);
  if (!rate) return null;
  const leaf = user(rate.value, 'rate', null, `rate.${rate.from}.${rate.to}`, rate.date);
  const rule = rate.to === currency ? 'converted' : 'converted-back';
  return derive(rule, { ownAmount: amount, rate: leaf }, 'money', currency);
}
