/** Pay as data, in the shapes that pages and boards state it in. */
import { describe, expect, test } from 'vitest';
import { paysOfRow, statedPays } from '../../../lib/money/stated-pay.ts';

const pay = (
  min: number | null,
  max: number | null,
  currency: string | null,
  period: string | null,
  title?: string,
) => JSON.stringify({ min, max, currency, period, ...(title === undefined ? {} : { title }) });

const amount = (minValue: unknown, maxValue: unknown, unitText = 'YEAR') => ({
  '@type': 'MonetaryAmount',
  currency: 'EUR',
  value: { '@type': 'QuantitativeValue', minValue, maxValue, unitText },
});

describe('numbers as every locale writes them', () => {
  test.each([
    ['30.000', '36.000', 30_000, 36_000],
    ['36 000', '41 000', 36_000, 41_000],
    ['30,000', '36,000.00', 30_000, 36_000],
    ['1.200,50', '1.400,00', 1200.5, 1400],
    ['710’000', '7,50,000', 710_000, 750_000],
    ['30k', '36K', 30_000, 36_000],
    ['€30.000', '36.000 €', 30_000, 36_000],
    ['52000.00', 61000, 52_000, 61_000],
  ])('%s to %s', (low, high, min, max) => {
    expect(statedPays(amount(low, high))).toEqual([pay(min, max, 'EUR', 'YEAR')]);
  });

  test('three decimals an hour are no thousands', () => {
    expect(statedPays(amount('25.000', '31.500', 'HOUR'))).toEqual([pay(25, 31.5, 'EUR', 'HOUR')]);
  });
});

test('bounds the wrong way round are put right', () => {
  expect(statedPays(amount(4200, 3600, 'MONTH'))).toEqual([pay(3600, 4200, 'EUR', 'MONTH')]);
});

test.each<[string, unknown, string[]]>([
  [
    'a single value',
    { currency: 'USD', value: { value: 90_000, unitText: 'YEAR' } },
    [pay(90_000, 90_000, 'USD', 'YEAR')],
  ],
  [
    'a nested amount',
    { value: { value: { minValue: 3, maxValue: 4 } }, currency: 'CHF' },
    [pay(3, 4, 'CHF', null)],
  ],
  ['plain words', '30.000 - 36.000 EUR pro Jahr', ['30.000 - 36.000 EUR pro Jahr']],
  [
    'tiers with components, the salary alone',
    [
      {
        title: 'Zone A',
        tierSummary: '$150K – $190K',
        components: [
          {
            compensationType: 'Salary',
            interval: '1 YEAR',
            currencyCode: 'USD',
            minValue: 150_000,
            maxValue: 190_000,
          },
          { compensationType: 'EquityPercentage', interval: 'NONE', minValue: 0.1, maxValue: 0.2 },
        ],
      },
    ],
    [pay(150_000, 190_000, 'USD', 'YEAR', 'Zone A')],
  ],
  [
    'cents',
    [{ min_cents: 5_000_000, max_cents: 6_000_000, currency_type: 'USD', title: 'Denver' }],
    [pay(50_000, 60_000, 'USD', null, 'Denver')],
  ],
  [
    'from and to',
    { from: 40_000, to: 50_000, currency: 'EUR', interval: 'yearly' },
    [pay(40_000, 50_000, 'EUR', 'YEAR')],
  ],
  ['nothing', { currency: 'EUR', value: { minValue: 0, maxValue: '' } }, []],
  ['words without a number', 'Competitive', []],
])('%s', (_name, value, expected) => {
  expect(statedPays(value)).toEqual(expected);
});

test.each<[string, Record<string, unknown>, string[]]>([
  [
    'salary_from',
    { salary_from: '30 000', salary_to: '36 000', currency: 'PLN' },
    [pay(30_000, 36_000, 'PLN', null)],
  ],
  [
    'salaryRange',
    { salaryRange: { min: 3, max: 4, currency: 'EUR', interval: 'per-hour-wage' } },
    [pay(3, 4, 'EUR', 'HOUR')],
  ],
  [
    'a title is no pay',
    { title: 'Level 5 Clerk', salary_min: 1000, salary_max: 2000 },
    [pay(1000, 2000, null, null)],
  ],
  ['pay by name only', { payment_terms: '30 days', salary_visible: '1' }, []],
])('a row with %s', (_name, row, expected) => {
  expect(paysOfRow(row)).toEqual(expected);
});

test('depth and number are bounded', () => {
  let deep: unknown = { min: 1, max: 2 };
  for (let i = 0; i < 1000; i++) deep = { value: deep };
  expect(statedPays(deep)).toEqual([]);
  const many = Array.from({ length: 5000 }, (_, i) => ({ min: i + 1, max: i + 2 }));
  expect(statedPays(many).length).toBeLessThanOrEqual(20);
});
