/** Random offers, bands and inputs, near one another so that every rule is met. */
import fc from 'fast-check';
import type { CounterInput } from '../../../lib/counter/plan.ts';
import type { Period } from '../../../lib/money/money.ts';
import { PER_YEAR } from '../../../lib/money/period.ts';
import type { Clawback, Offer, OfferBonus, OfferEquity } from '../../../lib/worth/offer.ts';
import { bandsOf, equity, inputs, offer, range } from './_ranges.ts';

const share = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });

interface Clause {
  months: number | null;
  way: Clawback | null;
}

interface Draw {
  base: number;
  period: Period;
  bonus: OfferBonus | null;
  grant: {
    kind: 'value' | 'units' | 'options' | 'none' | 'unstated';
    size: number;
    units: number;
    years: number;
  };
  /** Grants beside the main one, as shares of base. */
  further: { size: number; years: number; listed: boolean | null }[];
  signOn: number | null;
  clause: Clause;
  /** Money for moving and yearly grants, as shares of base. */
  relocation: number | null;
  refresher: { size: number; years: number | null; promised: boolean } | null;
  low: number;
  width: number;
  baseTop: number | null;
  grantTop: number | null;
  weak: boolean;
  minimum: number | null;
  competing: number | null;
}

const bonusOf: fc.Arbitrary<OfferBonus | null> = fc.oneof(
  fc.constant(null),
  share(0, 0.4).map((pct): OfferBonus => ({ pct, amount: null, kind: 'target' })),
  fc.integer({ min: 1000, max: 60_000 }).map((amount): OfferBonus => ({ pct: null, amount, kind: 'target' })),
  share(0, 0.2).map((pct): OfferBonus => ({ pct, amount: null, kind: 'guaranteed' })),
);

const draws: fc.Arbitrary<Draw> = fc.record({
  base: fc.integer({ min: 20_000, max: 900_000 }),
  period: fc.constantFrom<Period>(
    'year',
    'year',
    'year',
    'month',
    'semimonth',
    'biweek',
    'week',
    'day',
    'hour',
  ),
  bonus: bonusOf,
  grant: fc.record({
    kind: fc.constantFrom('value', 'value', 'units', 'options', 'none', 'unstated'),
    size: share(0.05, 3),
    units: fc.integer({ min: 1, max: 90_000 }),
    years: fc.constantFrom(4, 4, 3, 5, 2.5),
  }),
  further: fc.array(
    fc.record({
      size: share(0.02, 0.8),
      years: fc.constantFrom(4, 2, 1, 3),
      listed: fc.constantFrom(null, true, false),
    }),
    { maxLength: 2 },
  ),
  signOn: maybe(fc.integer({ min: 1, max: 90_000 })),
  clause: fc.record({
    months: maybe(fc.constantFrom(0, 6, 12, 18, 24)),
    way: maybe(fc.constantFrom<Clawback>('full', 'pro-rata')),
  }),
  relocation: maybe(share(0.01, 0.2)),
  refresher: maybe(
    fc.record({ size: share(0.05, 0.6), years: maybe(fc.constantFrom(3, 4)), promised: fc.boolean() }),
  ),
  low: share(0.55, 1.25),
  width: share(0.02, 0.8),
  baseTop: maybe(share(0.9, 1.5)),
  grantTop: maybe(share(0.7, 2)),
  weak: fc.boolean(),
  minimum: maybe(share(0.7, 1.7)),
  competing: maybe(share(0.7, 1.6)),
});

function equityOf(
  { kind, size, units, years }: Draw['grant'],
  base: number,
  scale: number,
): OfferEquity | null {
  const value = Math.round(base * size);
  if (kind === 'unstated') return null;
  if (kind === 'none') return equity({ kind: 'none' });
  if (kind === 'value') return equity({ value: value * scale, years });
  const price = (Math.round((value / units) * 100) / 100 + 0.01) * scale;
  if (kind === 'units') return equity({ units, price, years });
  return equity({ kind: 'options', units, price, strike: price / 4, years });
}

/** What stands beside the main grant and the first payment. */
function besideOf(draw: Draw, money: (amount: number) => number): Partial<Offer> {
  const { base, further, clause, relocation, refresher } = draw;
  const bound = { clawbackMonths: clause.months, clawback: clause.way };
  return {
    grants: further.map(({ size, years, listed }) => equity({ value: money(base * size), years, listed })),
    relocation: relocation === null ? null : { amount: money(base * relocation), ...bound },
    refresher: refresher && {
      value: money(base * refresher.size),
      month: 12,
      years: refresher.years,
      promised: refresher.promised,
    },
  };
}

/** Builds one input with every amount multiplied by `scale`. */
export function build(draw: Draw, scale = 1): CounterInput {
  const { base, period, grant } = draw;
  const grantValue = grant.kind === 'none' || grant.kind === 'unstated' ? 0 : Math.round(base * grant.size);
  const bonus = draw.bonus?.kind === 'target' ? (draw.bonus.amount ?? base * (draw.bonus.pct ?? 0)) : 0;
  const others = draw.further.reduce((sum, { size, years }) => sum + (base * size) / years, 0);
  const near = base + bonus + grantValue / grant.years + others;
  const money = (amount: number): number => Math.round(amount) * scale;
  const total = range('total', money(near * draw.low), money(near * draw.low * (1 + draw.width)));
  const tops = [
    ...(draw.baseTop
      ? [
          range('base', money(base * 0.6), money(base * draw.baseTop), {
            tier: draw.weak ? 'filed' : 'guide',
          }),
        ]
      : []),
    ...(draw.grantTop && grantValue > 0
      ? [range('grant', money(grantValue * 0.3), money(grantValue * draw.grantTop))]
      : []),
  ];
  return {
    offer: offer({
      payPeriod: period,
      base: (Math.round((base / PER_YEAR[period]) * 100) / 100) * scale,
      bonus: draw.bonus && { ...draw.bonus, amount: draw.bonus.amount && draw.bonus.amount * scale },
      equity: equityOf(grant, base, scale),
      ...besideOf(draw, money),
      signOn: draw.signOn
        ? [
            {
              amount: draw.signOn * scale,
              month: 0,
              clawbackMonths: draw.clause.months,
              clawback: draw.clause.way,
            },
          ]
        : [],
    }),
    inputs: inputs({
      walkAway: draw.minimum && money(near * draw.minimum),
      competing: draw.competing ? [{ name: 'Other', total: money(near * draw.competing) }] : [],
    }),
    bands: bandsOf(...(draw.weak && draw.baseTop ? [] : [total]), ...tops),
  };
}

export { draws };
