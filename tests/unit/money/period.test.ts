import { describe, expect, test } from 'vitest';
import {
  annual,
  PER_YEAR,
  periodAfter,
  periodBefore,
  periodOf,
  toAnnual,
} from '../../../lib/money/period.ts';

describe('a year of', () => {
  test.each([
    ['year', 120_000, 120_000],
    ['month', 10_000, 120_000],
    ['semimonth', 5_000, 120_000],
    ['biweek', 5_000, 130_000],
    ['week', 2_000, 104_000],
    ['day', 400, 104_000],
    ['hour', 50, 104_000],
  ] as const)('%s', (period, amount, year) => {
    expect(toAnnual(amount, period)).toBe(year);
    expect(PER_YEAR[period] * amount).toBe(year);
  });

  test('both ends of pay, and an open end stays open', () => {
    expect(annual({ min: null, max: 5000, currency: 'EUR', period: 'month' })).toEqual({
      min: null,
      max: 60000,
      currency: 'EUR',
    });
  });
  test('thirteen instalments are thirteen', () => {
    expect(annual({ min: 4000, max: 4000, currency: 'EUR', period: 'month' }, 13)?.max).toBe(52_000);
  });
  test('an unknown period has no year', () => {
    expect(annual({ min: 5000, max: 5000, currency: 'EUR', period: null })).toBeNull();
  });
});

test.each([
  ['hr', 'hour'],
  ['Hourly', 'hour'],
  ['p.a.', 'year'],
  ['annum', 'year'],
  ['bi-weekly', 'biweek'],
  ['fortnightly', 'biweek'],
  ['semi-monthly', 'semimonth'],
  ['twice a month', 'semimonth'],
  ['mois', 'month'],
  ['Jahr', 'year'],
  ['godz', 'hour'],
  ['moon', null],
  ['', null],
])('the word %j', (word, period) => {
  expect(periodOf(word)).toBe(period);
});

describe('beside an amount', () => {
  test.each([
    [' per year', 'year'],
    ['/yr', 'year'],
    [' an hour', 'hour'],
    [' USD/month', 'month'],
    [' brutto pro Jahr', 'year'],
    ['\nper month', 'month'],
    [' on an annualized basis', 'year'],
  ])('behind: %j', (text, period) => {
    expect(periodAfter(text, 0)?.period).toBe(period);
  });
  test.each([' perhaps', ' and monthly newsletters', ' a yearling', '\nMonthly newsletter', ''])(
    'not behind: %j',
    (text) => {
      expect(periodAfter(text, 0)).toBeNull();
    },
  );
  test.each([
    ['an hourly rate of ', 'hour'],
    ['Your annual base salary will be ', 'year'],
    ['bi-weekly salary of ', 'biweek'],
    ['payable semi-monthly, a salary of ', null],
    ['our daily work is worth ', null],
  ])('in front: %j', (text, period) => {
    expect(periodBefore(text)).toBe(period);
  });
});
