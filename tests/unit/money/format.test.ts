import { describe, expect, test } from 'vitest';
import { formatMoney, formatRange } from '../../../lib/money/format.ts';

describe('one amount', () => {
  test.each([
    [188_000, 'USD', {}, '$188,000'],
    [188_000, 'USD', { compact: true }, '$188K'],
    [188_500, 'USD', { compact: true }, '$188.5K'],
    [82_000, 'GBP', {}, '£82,000'],
    [82_000, 'GBP', { compact: true }, '£82K'],
    [1_250_000, 'USD', { compact: true }, '$1.3M'],
    [120_000, 'CAD', {}, 'CA$120,000'],
    [120_000, 'CAD', { locale: 'en-CA' }, '$120,000'],
    [120_000, 'AUD', {}, 'A$120,000'],
    [48_000, 'EUR', { locale: 'de-DE' }, '48.000\u00a0€'],
    [710_000, 'CHF', { locale: 'de-CH' }, 'CHF\u00a0710’000'],
    [62.5, 'USD', {}, '$62.50'],
    [62.5, 'USD', { compact: true }, '$62.50'],
    [62, 'USD', {}, '$62'],
    [-4000, 'USD', {}, '-$4,000'],
    [11_020_800, 'JPY', {}, '¥11,020,800'],
    [188_000, null, {}, '188,000'],
    [188_000, null, { compact: true }, '188K'],
    [0, 'USD', {}, '$0'],
  ] as const)('%s %s %j', (amount, currency, format, text) => {
    // Swiss grouping is ' or ’, as the engine's locale data has it.
    expect(formatMoney(amount, currency, format).replace("'", '’')).toBe(text);
  });

  test.each([
    [5_200_000, {}, '₹52 lakh'],
    [5_200_000, { compact: true }, '₹52L'],
    [378_000, {}, '₹3.78 lakh'],
    [12_000_000, {}, '₹1.2 crore'],
    [10_670_000, {}, '₹1.067 crore'],
    [844_800, {}, '₹8.448 lakh'],
    [12_000_000, { compact: true }, '₹1.2Cr'],
    [9_999_950, {}, '₹1 crore'],
    [75_000, {}, '₹75,000'],
    [99_999, {}, '₹99,999'],
    [450.5, {}, '₹450.5'],
    [-5_200_000, {}, '−₹52 lakh'],
  ] as const)('%s rupees %j', (amount, format, text) => {
    expect(formatMoney(amount, 'INR', format)).toBe(text);
  });
});

test.each([
  [{ min: 188_000, max: 232_000, currency: 'USD' }, {}, '$188,000–$232,000'],
  [{ min: 188_000, max: 232_000, currency: 'USD' }, { compact: true }, '$188K–$232K'],
  [{ min: 5_200_000, max: 7_800_000, currency: 'INR' }, {}, '₹52–78 lakh'],
  [{ min: 9_000_000, max: 12_000_000, currency: 'INR' }, {}, '₹90 lakh–₹1.2 crore'],
  [{ min: 5_200_000, max: 7_800_000, currency: 'INR' }, { compact: true }, '₹52L–₹78L'],
  [{ min: 120_000, max: 120_000, currency: 'USD' }, {}, '$120,000'],
  [{ min: null, max: 70_000, currency: 'GBP' }, {}, '≤ £70,000'],
  [{ min: 95_000, max: null, currency: 'USD' }, {}, '≥ $95,000'],
  [{ min: null, max: null, currency: 'USD' }, {}, ''],
  [{ min: 100_000, max: 140_000, currency: null }, {}, '100,000–140,000'],
])('range %j %j', (money, format, text) => {
  expect(formatRange(money, format)).toBe(text);
});

test.each(['$', 'Euro', '', 'US', '<b>', '💶', 'toolongforacode', 'constructor'])(
  'what is no currency code (%j) is written as a word, never thrown',
  (currency) => {
    expect(formatMoney(1200, currency)).toContain('1,200');
    expect(formatMoney(1200, currency, { compact: true, locale: 'en-US@posix' })).toContain('1.2K');
  },
);
