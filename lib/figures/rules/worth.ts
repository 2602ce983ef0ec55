/** What an offer is worth: a year of it, year by year, and its place in a band. */
import { rule, ruleOverAll } from '../rule.ts';

/**
 * Share of a grant that has vested after a number of months. Instalments fall every `every` months; nothing is paid
 * out before the cliff, at which everything earned so far is. With `share1`, `share2`, … each is that year's share,
 * spread evenly over its instalments; without them the grant vests evenly over `months`.
 */
function vestedShare(inputs: Record<'month' | 'months' | 'every' | 'cliff', number>): number {
  const { months, every, cliff } = inputs;
  if (inputs.month < cliff) return 0;
  const month = Math.min(inputs.month, months);
  const paidUpTo = month >= months ? months : Math.floor(month / every + 1e-9) * every;
  const shares = inputs as Record<string, number>;
  if (shares.share1 === undefined) return paidUpTo / months;
  let vested = 0;
  for (let year = 1; (year - 1) * 12 < paidUpTo; year++) {
    vested += (shares[`share${year}`] ?? 0) * Math.min(1, (paidUpTo - (year - 1) * 12) / 12);
  }
  return vested;
}

export const worth = {
  'annual-pay': rule(['amount', 'perYear'], 'money', ({ amount, perYear }) => amount * perYear),
  'pay-per-period': rule(['amount', 'perYear'], 'money', ({ amount, perYear }) => amount / perYear),
  'target-bonus': rule(['base', 'share'], 'money', ({ base, share }) => base * share),
  'grant-from-units': rule(['units', 'price'], 'money', ({ units, price }) => units * price),
  'grant-from-yearly': rule(['yearly', 'years'], 'money', ({ yearly, years }) => yearly * years),
  'value-a-unit': rule(['value', 'units'], 'money', ({ value, units }) => value / units),
  'option-gain': rule(['fair', 'strike'], 'money', ({ fair, strike }) => Math.max(0, fair - strike)),
  'exercise-cost': rule(['units', 'strike'], 'money', ({ units, strike }) => units * strike),
  'price-moved': rule(['price', 'move'], 'money', ({ price, move }) => price * (1 + move)),
  'grant-a-year': rule(['grant', 'years'], 'money', ({ grant, years }) => grant / years),
  'grant-over-years': rule(
    ['grant', 'years', 'otherYears'],
    'money',
    ({ grant, years, otherYears }) => (grant / years) * otherYears,
  ),
  'months-of-years': rule(['years'], 'months', ({ years }) => years * 12),
  'vested-share': rule(['month', 'months', 'every', 'cliff'], 'ratio', vestedShare),
  'vested-in-year': rule(['by', 'before'], 'ratio', ({ by, before }) => by - before),
  'grant-vested': rule(['grant', 'share'], 'money', ({ grant, share }) => grant * share),
  'pay-of-months': rule(['base', 'months'], 'money', ({ base, months }) => (base * months) / 12),
  'recurring-total': ruleOverAll('money', (parts) => parts.reduce((total, part) => total + part, 0)),
  'year-total': ruleOverAll('money', (parts) => parts.reduce((total, part) => total + part, 0)),
  /** What may be reclaimed of a payment until its clause ends: all of it. */
  'clawback-full': rule(['amount', 'month', 'paid', 'term'], 'money', ({ amount, month, paid, term }) =>
    month < paid + term ? amount : 0,
  ),
  /** The same where each month worked takes off an equal part. */
  'clawback-pro-rata': rule(
    ['amount', 'month', 'paid', 'term'],
    'money',
    ({ amount, month, paid, term }) => amount * Math.max(0, 1 - Math.max(0, month - paid) / term),
  ),
  /** One grant a year from month `first` on, each vesting evenly, at the end of each of its years. */
  'refreshers-in-year': rule(
    ['value', 'years', 'first', 'year'],
    'money',
    ({ value, years, first, year }) =>
      (value / years) * Math.min(years, Math.max(0, year - Math.ceil(first / 12))),
  ),
  /** A year’s part of a gratuity: so many days of a month’s pay, a month counted as so many days. */
  'gratuity-a-year': rule(
    ['basic', 'days', 'daysAMonth'],
    'money',
    ({ basic, days, daysAMonth }) => ((basic / 12) * days) / daysAMonth,
  ),
  'base-for-total': rule(
    ['total', 'offered', 'base', 'bonus'],
    'money',
    ({ total, offered, base, bonus }) => base + (total - offered) / (1 + bonus),
  ),
};
