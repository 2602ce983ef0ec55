/** Offers, letters and negotiations for tests of the ledger, with only what a test is about. */
import fc from 'fast-check';
import type { Negotiation, Quotes, Round, Terms } from '../../../lib/ledger/ledger.ts';
import type { Candidate } from '../../../lib/ledger/side.ts';
import type { Offer, OfferBonus, OfferEquity, OfferSignOn } from '../../../lib/worth/offer.ts';
import { equity, offer } from '../counter/_ranges.ts';

export { equity, offer };

export const terms = (more: Partial<Offer> = {}, quotes: Quotes = {}): Terms => ({
  offer: offer(more),
  quotes,
});

export const candidate = (name: string, more: Partial<Offer>): Candidate => ({
  id: name.toLowerCase(),
  name,
  offer: offer(more),
});

export const round = (more: Partial<Round> = {}): Round => ({
  id: 'r1',
  kind: 'received',
  date: '2026-03-01',
  source: 'mail',
  note: '',
  offer: offer({ base: 200_000 }),
  quotes: {},
  ...more,
});

export const negotiation = (employer: string, ...rounds: Round[]): Negotiation => ({
  id: employer.toLowerCase(),
  employer,
  rounds: rounds.length > 0 ? rounds : [round()],
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
const words = maybe(fc.constantFrom('Senior ML Engineer', 'Staff Engineer', 'London', 'Pune'));
const money = fc.integer({ min: 1000, max: 900_000 });
const months = fc.integer({ min: 0, max: 36 });
const day = maybe(fc.constantFrom('2026-03', '2026-03-02', '2026-05-01'));

const bonus: fc.Arbitrary<OfferBonus> = fc
  .record({
    share: maybe(fc.integer({ min: 1, max: 40 })),
    amount: money,
    kind: fc.constantFrom('target', 'guaranteed', 'discretionary'),
  })
  .map(({ share, amount, kind }) => ({
    pct: share === null ? null : share / 100,
    amount: share === null ? amount : null,
    kind,
  }));

const grant: fc.Arbitrary<OfferEquity> = fc.record({
  kind: fc.constantFrom('rsu', 'options', 'none', 'unspecified'),
  units: maybe(fc.integer({ min: 1, max: 9000 })),
  value: maybe(money),
  perYear: fc.boolean(),
  price: maybe(fc.integer({ min: 1, max: 500 })),
  priceDate: fc.constant(null),
  strike: maybe(fc.integer({ min: 1, max: 500 })),
  listed: fc.constantFrom(true, false, null),
  years: maybe(fc.constantFrom(3, 4)),
  schedule: maybe(fc.constantFrom([0.5, 0.5], [0.25, 0.25, 0.25, 0.25])),
  frequency: maybe(fc.constantFrom('month', 'quarter', 'year')),
  cliffMonths: maybe(fc.constantFrom(0, 12)),
});

const clause = {
  clawbackMonths: maybe(months),
  clawback: maybe(fc.constantFrom('full', 'pro-rata')),
};

const signOn: fc.Arbitrary<OfferSignOn> = fc.record({ amount: money, month: months, ...clause });

/** Any offer, near enough to others that two of them often agree in a field. */
export const anyOffer: fc.Arbitrary<Offer> = fc.record({
  company: words,
  role: words,
  level: fc.constantFrom(null, 'L5', ['L4', 'L5']),
  place: words,
  currency: fc.constantFrom('USD', 'GBP', 'INR', null),
  payPeriod: fc.constantFrom('year', 'month', 'hour'),
  base: maybe(money),
  instalments: maybe(fc.constantFrom(12, 13)),
  bonus: maybe(bonus),
  equity: maybe(grant),
  grants: fc.array(grant, { maxLength: 2 }),
  refresher: maybe(
    fc.record({ value: money, month: months, years: maybe(fc.constantFrom(3, 4)), promised: fc.boolean() }),
  ),
  signOn: fc.array(signOn, { maxLength: 3 }),
  relocation: maybe(fc.record({ amount: money, ...clause })),
  pension: maybe(fc.record({ pct: maybe(fc.constantFrom(0.05, 0.1)), amount: maybe(money) })),
  ctc: maybe(
    fc.record({
      total: maybe(money),
      basic: maybe(money),
      providentFund: maybe(money),
      gratuity: maybe(money),
      gratuityInside: maybe(fc.boolean()),
    }),
  ),
  deadline: day,
  startDate: day,
});
