/** Grants in the clauses of letters: parts that follow a first year, several grants with one schedule, later cycles. */
import { describe, expect, test } from 'vitest';
import { terms } from './_read.ts';

const grants = (text: string) =>
  terms(text).equity.map(({ value: { kind, units, value, years } }) => ({ kind, units, value, years }));
const years = (text: string) => terms(text).equity[0]?.value.years ?? null;

describe('years', () => {
  test.each<[string, number | null]>([
    [
      'You will be granted an option for 9,000 shares, which becomes exercisable in five equal annual installments beginning on the first anniversary of the grant.',
      5,
    ],
    [
      'You will receive 12,000 RSUs, 25% of which vest on the first anniversary and the balance in thirty-six (36) equal monthly installments.',
      4,
    ],
    [
      'We will grant you 30,000 RSUs. One third vests after 12 months of service and the remainder over the next eight quarters.',
      3,
    ],
    [
      'You will be granted 8,000 stock options, one-half vesting on each of the first and second anniversaries of your start.',
      2,
    ],
    [
      'You will be granted 1,200 options, of which 1/4 will vest at the end of your first year and the rest in equal monthly installments over the three years thereafter.',
      4,
    ],
    ['You will be granted nil-cost options with a value of £62,500, exercisable after three years.', 3],
    ['Options: 14,000, 4 years with the usual one year cliff', 4],
    ['You will receive 500 RSUs. The remaining terms are in the plan of the last 24 months.', null],
  ])('%s', (text, expected) => {
    expect(years(text)).toBe(expected);
  });

  test('two grants named in one breath share the sentence behind them', () => {
    const text =
      'We will recommend that you be granted (i) an option to purchase 4,000 shares of common stock and (ii) 2,500 restricted stock units. Both vest over five years.';
    expect(grants(text)).toEqual([
      { kind: 'options', units: 4000, value: null, years: 5 },
      { kind: 'rsu', units: 2500, value: null, years: 5 },
    ]);
  });
});

describe('what is granted', () => {
  test('a count in brackets behind its words', () => {
    const text = 'The board has approved the grant of an option covering ninety thousand (90,000) shares.';
    expect(grants(text)).toMatchObject([{ kind: 'options', units: 90_000 }]);
  });

  test('two labels on two lines are two grants', () => {
    const text = 'Salary: $150,000\nNew Hire RSUs: 1,800\nNew Hire Options: 3,000';
    expect(grants(text)).toMatchObject([
      { kind: 'rsu', units: 1800 },
      { kind: 'options', units: 3000 },
    ]);
  });

  test('the grant for joining comes before those of later cycles', () => {
    const text =
      'Commencing with the 2029 cycle you will be considered for annual awards with a target value of $90,000 in stock.\nYou will receive a one-time grant of RSUs with a value of $120,000, vesting over three years.';
    expect(grants(text).map(({ value }) => value)).toEqual([120_000, 90_000]);
  });

  test('performance shares by the salary they match', () => {
    const text =
      'You will be recommended for an award of performance shares with a face value of 100% of salary (£80,000), vesting after three years.';
    expect(grants(text)).toMatchObject([{ value: 80_000, years: 3 }]);
  });
});
