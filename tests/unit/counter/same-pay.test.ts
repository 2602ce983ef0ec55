/** The same pay said in other ways gives the same plan: before rounding to the unit, after it within a step. */
import { describe, expect, test } from 'vitest';
import { counter } from '../../../lib/counter/counter.ts';
import type { CounterInput } from '../../../lib/counter/plan.ts';
import type { Offer } from '../../../lib/worth/offer.ts';
import { bandsOf, equity, inputs, offer, range } from './_ranges.ts';

const grant = (value: number, years = 4) => equity({ value, years });
const bonus = { pct: 0.1, amount: null, kind: 'target' as const };

const planOf = (more: Partial<Offer>, rest: Partial<CounterInput> = {}) => {
  const result = counter({
    offer: offer({ base: 208_000, bonus, equity: grant(240_000), ...more }),
    inputs: inputs({ walkAway: 290_000 }),
    bands: bandsOf(range('total', 225_000, 330_000)),
    ...rest,
  });
  const { plan, move, type } = result;
  const part = (name: string) => plan?.parts.find((each) => each.part === name)?.asked.value ?? 0;
  return {
    type,
    move: move.kind,
    exact: plan?.exact?.ask.value ?? 0,
    exactTarget: plan?.exact?.target.value ?? 0,
    cap: plan?.cap?.value,
    ask: plan?.ask?.value ?? 0,
    target: plan?.target?.value ?? 0,
    parts: { base: part('base'), bonus: part('bonus'), grant: part('grant'), signOn: part('signOn') },
    answers: move.answers.map(({ answer, move: then }) => [answer, then]),
  };
};

const yearly = planOf({});

describe('said in another period', () => {
  test.each<[string, Partial<Offer>]>([
    ['a month', { payPeriod: 'month', base: 208_000 / 12 }],
    ['13 salaries', { payPeriod: 'month', base: 16_000, instalments: 13 }],
    ['14 salaries', { payPeriod: 'month', base: 208_000 / 14, instalments: 14 }],
    ['twice a month', { payPeriod: 'semimonth', base: 208_000 / 24 }],
    ['every two weeks', { payPeriod: 'biweek', base: 8000 }],
    ['a week', { payPeriod: 'week', base: 4000 }],
    ['an hour', { payPeriod: 'hour', base: 100 }],
  ])('%s: the same ask and target, the parts within a step', (_, said) => {
    const plan = planOf(said);
    expect(plan.exact).toBeCloseTo(yearly.exact, 4);
    expect(plan.exactTarget).toBeCloseTo(yearly.exactTarget, 4);
    expect(plan.cap).toBeCloseTo(yearly.cap ?? 0, 4);
    expect([plan.move, plan.type]).toEqual([yearly.move, yearly.type]);
    expect(Math.abs(plan.ask - yearly.ask)).toBeLessThanOrEqual(0.012 * 208_000);
    expect(Math.abs(plan.parts.base - yearly.parts.base)).toBeLessThanOrEqual(0.012 * 208_000);
  });
});

describe('said in other grants', () => {
  test.each<[string, Partial<Offer>]>([
    ['one grant as two', { equity: grant(150_000), grants: [grant(90_000)] }],
    ['in the other order', { equity: grant(90_000), grants: [grant(150_000)] }],
    ['as three', { equity: grant(80_000), grants: [grant(80_000), grant(80_000)] }],
    ['a year of it', { equity: equity({ value: 60_000, perYear: true, years: 4 }) }],
  ])('%s: the very same plan', (_, said) => {
    expect(planOf(said)).toEqual(yearly);
  });

  test('two grants of units at one price are one', () => {
    const units = (count: number) => equity({ units: count, price: 130, years: 4 });
    const whole = planOf({ equity: units(1800) });
    expect(planOf({ equity: units(1200), grants: [units(600)] })).toEqual(whole);
    expect(planOf({ equity: units(600), grants: [units(1200)] })).toEqual(whole);
  });
});

test('in another currency at a rate: the same plan at that rate', () => {
  const rate = 0.8;
  const pounds = planOf(
    { currency: 'GBP', base: 208_000 * rate, equity: grant(240_000 * rate) },
    {
      inputs: inputs({ walkAway: 290_000 * rate }),
      bands: bandsOf(range('total', 225_000 * rate, 330_000 * rate, { currency: 'GBP' })),
    },
  );
  expect(pounds.exact).toBeCloseTo(yearly.exact * rate, 4);
  expect(pounds.exactTarget).toBeCloseTo(yearly.exactTarget * rate, 4);
  expect(Math.abs(pounds.ask / rate - yearly.ask)).toBeLessThanOrEqual(0.012 * 208_000);
});
