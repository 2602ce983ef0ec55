import { describe, expect, test } from 'vitest';
import { reevaluate } from '../../../lib/figures/derive.ts';
import { user } from '../../../lib/figures/leaf.ts';
import type { Period } from '../../../lib/money/money.ts';
import { leaveAt } from '../../../lib/worth/leave.ts';
import type { OfferEquity } from '../../../lib/worth/offer.ts';
import { offerFigures } from '../../../lib/worth/offer-figures.ts';
import { positionIn, positionWord } from '../../../lib/worth/position.ts';
import { priceCases } from '../../../lib/worth/price.ts';
import { yearByYear } from '../../../lib/worth/years.ts';
import { equity, offer } from '../counter/_ranges.ts';

const grantYears = (terms: Partial<OfferEquity>): (number | undefined)[] =>
  yearByYear(offerFigures(offer({ equity: equity({ value: 400_000, years: 4, ...terms }) }))).map(
    (year) => year.grant?.value,
  );

describe('vesting of a $400K grant', () => {
  test.each([
    { schedule: null, years: [100_000, 100_000, 100_000, 100_000] },
    { schedule: [0.25, 0.25, 0.25, 0.25], years: [100_000, 100_000, 100_000, 100_000] },
    { schedule: [0.4, 0.3, 0.2, 0.1], years: [160_000, 120_000, 80_000, 40_000] },
    { schedule: [0.33, 0.33, 0.22, 0.12], years: [132_000, 132_000, 88_000, 48_000] },
    { schedule: [0.05, 0.15, 0.4, 0.4], years: [20_000, 60_000, 160_000, 160_000] },
  ])('$schedule', ({ schedule, years }) => {
    for (const frequency of [null, 'month', 'quarter', 'year'] as const) {
      for (const cliffMonths of [null, 0, 12]) {
        expect(grantYears({ schedule, frequency, cliffMonths })).toEqual(years);
      }
    }
  });

  test('what is earned before a cliff comes at the cliff, also where all of it is earned by then', () => {
    expect(grantYears({ years: 1, frequency: 'month', cliffMonths: 18 })).toEqual([0, 400_000]);
  });

  test('a cliff past the first year moves its shares to the year in which it falls', () => {
    expect(grantYears({ frequency: 'month', cliffMonths: 18 })).toEqual([0, 200_000, 100_000, 100_000]);
  });

  test('two and a half years end in the third', () => {
    expect(grantYears({ years: 2.5, frequency: 'month' })).toEqual([160_000, 160_000, 80_000]);
  });

  test('without stated years but with a schedule, the schedule states them', () => {
    expect(grantYears({ years: null, schedule: [0.5, 0.5] })).toEqual([200_000, 200_000]);
  });

  test('a value stated per year is multiplied, not divided', () => {
    const { grant } = offerFigures(
      offer({ base: 100_000, equity: equity({ value: 60_000, perYear: true, years: 4 }) }),
    );
    expect(grant.state === 'known' && grant.value.value).toBe(240_000);
    expect(grant.state === 'known' && grant.yearly.value).toBe(60_000);
  });
});

describe('leaving after m months', () => {
  const terms = { value: 400_000, years: 4, cliffMonths: 12 } as const;
  const vested = (month: number, frequency: OfferEquity['frequency']): number | undefined =>
    leaveAt(month, offerFigures(offer({ base: 120_000, equity: equity({ ...terms, frequency }) }))).vested
      ?.value;

  test.each([
    [0, 0],
    [11, 0],
    [12, 100_000],
    [13, 108_333.333333],
    [47, 391_666.666667],
    [48, 400_000],
    [60, 400_000],
  ])('monthly after the cliff: month %d', (month, value) => {
    expect(vested(month, 'month')).toBeCloseTo(value, 5);
  });

  test.each([
    [12, 100_000],
    [14, 100_000],
    [15, 125_000],
  ])('quarterly: month %d', (month, value) => expect(vested(month, 'quarter')).toBe(value));

  test('with an unstated frequency only full years count', () => {
    expect(vested(23, null)).toBe(100_000);
    expect(vested(24, null)).toBe(200_000);
  });

  test('base is paid by the month, sign-on is at risk until its clawback ends', () => {
    const figures = offerFigures(
      offer({
        base: 120_000,
        signOn: [
          { amount: 20_000, month: 0, clawbackMonths: 12 },
          { amount: 10_000, month: 12, clawbackMonths: null },
        ],
      }),
    );
    const early = leaveAt(6, figures);
    expect([early.base?.value, early.kept.value, early.atRisk.value]).toEqual([60_000, 0, 20_000]);
    const later = leaveAt(12, figures);
    expect([later.kept.value, later.atRisk.value]).toEqual([30_000, 0]);
    expect(early.vested).toBeNull();
  });
});

test.each<[Period, number, number]>([
  ['year', 100_000, 100_000],
  ['month', 8000, 96_000],
  ['semimonth', 4000, 96_000],
  ['biweek', 4000, 104_000],
  ['week', 2000, 104_000],
  ['day', 400, 104_000],
  ['hour', 50, 104_000],
])('pay per %s', (payPeriod, base, annual) => {
  expect(offerFigures(offer({ base, payPeriod })).base?.annual.value).toBe(annual);
});

test('thirteen instalments are thirteen', () => {
  expect(offerFigures(offer({ base: 5000, payPeriod: 'month', instalments: 13 })).base?.annual.value).toBe(
    65_000,
  );
});

describe('the recurring total', () => {
  test('is base, target bonus and a year of the grant, without one-offs', () => {
    const figures = offerFigures(
      offer({
        base: 205_000,
        bonus: { pct: 0.1, amount: null, kind: 'target' },
        equity: equity({ value: 240_000, years: 4 }),
        signOn: [{ amount: 20_000, month: 0, clawbackMonths: 12 }],
      }),
    );
    expect(figures.recurring?.value).toBe(285_500);
    const years = yearByYear(figures).map((year) => year.total?.value);
    expect(years).toEqual([305_500, 285_500, 285_500, 285_500]);
  });

  test.each<[string, Partial<OfferEquity> | null, string[]]>([
    ['no equity mentioned', null, ['equity']],
    ['years unstated', { value: 240_000 }, ['years']],
    ['units without a price', { units: 1800, years: 4 }, ['price']],
    ['neither value nor units', { years: 4 }, ['value']],
    ['options without prices', { kind: 'options', units: 1000, years: 4 }, ['price', 'strike']],
    ['options at a stated value', { kind: 'options', value: 90_000, years: 4 }, ['value']],
  ])('is unknown: %s', (_, terms, missing) => {
    const figures = offerFigures(offer({ base: 100_000, equity: terms && equity(terms) }));
    expect(figures.recurring).toBeNull();
    expect(figures.grant.state === 'unknown' && figures.grant.missing).toEqual(missing);
    expect(yearByYear(figures)[0]?.total).toBeNull();
  });

  test('knows that "none" is not "unstated"', () => {
    const figures = offerFigures(offer({ base: 100_000, equity: equity({ kind: 'none' }) }));
    expect(figures.recurring?.value).toBe(100_000);
    expect(yearByYear(figures).map((year) => year.grant?.value)).toEqual([0, 0, 0, 0]);
  });

  test('takes 1,800 units at $130 as 234,000 in all, 58,500 a year', () => {
    const figures = offerFigures(offer({ base: 1, equity: equity({ units: 1800, price: 130, years: 4 }) }));
    expect(
      figures.grant.state === 'known' && [figures.grant.value.value, figures.grant.yearly.value],
    ).toEqual([234_000, 58_500]);
  });
});

describe('options and shares that cannot be sold', () => {
  test('options count what they gain, never less than nothing, with the cost of exercising them', () => {
    const worth = (price: number) =>
      offerFigures(offer({ equity: equity({ kind: 'options', units: 10_000, price, strike: 3, years: 4 }) }))
        .grant;
    const above = worth(8);
    expect(
      above.state === 'known' && [above.value.value, above.cash.value, above.exerciseCost?.value],
    ).toEqual([50_000, 0, 30_000]);
    const under = worth(2);
    expect(under.state === 'known' && under.value.value).toBe(0);
  });

  test('unlisted shares are worth 0 in cash, listed ones what they are claimed to be', () => {
    const cash = (listed: boolean | null) => {
      const { grant } = offerFigures(offer({ equity: equity({ value: 100_000, years: 4, listed }) }));
      return grant.state === 'known' && grant.cash.value;
    };
    expect([cash(true), cash(null), cash(false)]).toEqual([100_000, 100_000, 0]);
  });

  test('units are shown at 20% less and 20% more', () => {
    const cases = priceCases(user(1800, 'units', null, 'units'), user(130, 'money', 'USD', 'price'));
    expect(cases.map((each) => each.value.value)).toEqual([187_200, 234_000, 280_800]);
  });
});

test('sign-on payments fall in the year of their month, a guaranteed bonus in the first', () => {
  const figures = offerFigures(
    offer({
      base: 100_000,
      bonus: { pct: 0.2, amount: null, kind: 'guaranteed' },
      equity: equity({ kind: 'none' }),
      signOn: [
        { amount: 10_000, month: 0, clawbackMonths: null },
        { amount: 5000, month: 11, clawbackMonths: null },
        { amount: 7000, month: 12, clawbackMonths: null },
      ],
    }),
  );
  expect(yearByYear(figures).map((year) => year.total?.value)).toEqual([135_000, 107_000, 100_000, 100_000]);
  expect(figures.recurring?.value).toBe(100_000);
});

describe('position in a band', () => {
  const at = (value: number) =>
    positionIn(user(value, 'money', 'USD', 'x'), {
      low: user(220_000, 'money', 'USD', 'low'),
      high: user(365_000, 'money', 'USD', 'high'),
    })?.value;

  test('is not clamped', () => {
    expect(at(345_000)).toBeCloseTo(0.86, 2);
    expect(at(320_000)).toBeCloseTo(0.69, 2);
    expect(at(200_000)).toBeLessThan(0);
    expect(at(400_000)).toBeGreaterThan(1);
  });

  test.each([
    [-0.01, 'below'],
    [0, 'bottom'],
    [0.1, 'bottom'],
    [0.2, 'lower'],
    [0.4, 'middle'],
    [0.6, 'middle'],
    [0.8, 'upper'],
    [0.9, 'top'],
    [1, 'top'],
    [1.01, 'above'],
  ])('%d is %s', (p, word) => expect(positionWord(p)).toBe(word));
});

test('what an option or a unit is worth is worked out again exactly', () => {
  const { grant } = offerFigures(offer({ equity: equity({ units: 7, value: 100_000, years: 3 }) }));
  if (grant.state !== 'known') throw new Error('the grant is known');
  expect(reevaluate(grant.yearly)).toBe(grant.yearly.value);
  expect(grant.counted && reevaluate(grant.counted.worth)).toBe(grant.counted?.worth.value);
});
