/** Amounts that a letter writes in words, alone and beside their figures. */
import { describe, expect, test } from 'vitest';
import { scanMoney } from '../../lib/money/scan.ts';

const amounts = (text: string) =>
  scanMoney(text).map(({ min, max, currency, period }) => [min, max, currency, period]);

describe('in words alone', () => {
  test.each<[string, unknown[]]>([
    ['a salary of seventy-two thousand pounds per annum', [72_000, 72_000, 'GBP', 'year']],
    ['an annual salary of USD One Hundred Sixty Thousand', [160_000, 160_000, 'USD', 'year']],
    ['one hundred and five thousand, five hundred dollars', [105_500, 105_500, 'USD', 'year']],
    ['Rupees Twenty Four Lakh Fifty Thousand only', [2_450_000, 2_450_000, 'INR', 'year']],
    ['four thousand five hundred euros per month', [4500, 4500, 'EUR', 'month']],
    ['TWO HUNDRED TEN THOUSAND DOLLARS', [210_000, 210_000, 'USD', 'year']],
    ['a base of ninety thousand\nCanadian dollars', [90_000, 90_000, 'CAD', 'year']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });
});

describe('beside figures, the figures are read', () => {
  test.each<[string, unknown[]]>([
    ['one hundred twenty thousand dollars ($120,000)', [120_000, 120_000, 'USD', 'year']],
    ['Rs. 24,00,000 (Rupees Twenty Four Lakh only)', [2_400_000, 2_400_000, 'INR', 'year']],
    ['£45,000 (forty-five thousand pounds)', [45_000, 45_000, 'GBP', 'year']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual([expected]);
  });
});

describe('no amount', () => {
  test.each([
    'a thousand dollars and a dream',
    'one of thousands of companies',
    'two thousand employees',
    'about thirty thousand customers in five countries',
    'One Hundred Twenty Thousand square feet',
  ])('%s', (text) => {
    expect(amounts(text)).toEqual([]);
  });
});
