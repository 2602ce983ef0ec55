/** Random offers, bands and inputs, near one another so that every rule is met. */
import fc from 'fast-check';
import type { CounterInput } from '../../../lib/counter/plan.ts';
import type { Period } from '../../../lib/money/money.ts';
import { PER_YEAR } from '../../../lib/money/period.ts';
import type { OfferBonus, OfferEquity } from '../../../lib/worth/offer.ts';
import { bandsOf, equity, inputs, offer, range } from './_ranges.ts';

const share = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });

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
  signOn: number | null;
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
  signOn: maybe(fc.integer({ min: 1, max: 90_000 })),
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

/** Builds one input with every amount multiplied by `scale`. */
export function build(draw: Draw, scale = 1): CounterInput {
  const { base, period, grant } = draw;
  const grantValue = grant.kind === 'none' || grant.kind === 'unstated' ? 0 : Math.round(base * grant.size);
  const bonus = draw.bonus?.kind === 'target' ? (draw.bonus.amount ?? base * (draw.bonus.pct ?? 0)) : 0;
  const near = base + bonus + grantValue / grant.years;
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
      signOn: draw.signOn ? [{ amount: draw.signOn * scale, month: 0, clawbackMonths: null }] : [],
    }),
    inputs: inputs({
      walkAway: draw.minimum && money(near * draw.minimum),
      competing: draw.competing ? [{ name: 'Other', total: money(near * draw.competing) }] : [],
    }),
    bands: bandsOf(...(draw.weak && draw.baseTop ? [] : [total]), ...tops),
  };
}

export { draws };
