/** Pay as job boards and short posts print it: labels run together, lists of levels, letters for periods. */
import { describe, expect, test } from 'vitest';
import { payMentions } from '../../lib/reading/terms/amounts/pay.ts';

const pay = (text: string) =>
  payMentions(text).map(({ min, max, currency, period }) => [min, max, currency, period]);

describe('one range', () => {
  test.each<[string, unknown[]]>([
    ['Pay Range - Start:$96,300.00Pay Range - End:$178,800.00', [96_300, 178_800, 'USD', 'year']],
    ['Min$78,100.00Max$117,200.00', [78_100, 117_200, 'USD', 'year']],
    ['Compensation$172K – $221K • Offers Equity', [172_000, 221_000, 'USD', 'year']],
    ['$41.00-53.00HOUR hourly / 40 hours per week', [41, 53, 'USD', 'hour']],
    ['DayRate: £610 - £660 (Inside IR35)', [610, 660, 'GBP', 'day']],
    ['R 36 000 – R 43 000 pm', [36_000, 43_000, 'ZAR', 'month']],
    ['Rs. 62000/- p.m. (consolidated)', [62_000, 62_000, 'INR', 'month']],
    ['Salary starts at $70,300 and goes up to $93,900', [70_300, 93_900, 'USD', 'year']],
    ['$128,000 - $143,000 (CDN)', [128_000, 143_000, 'CAD', 'year']],
    ['Salario $34.000.000 - $41.000.000 anual (COP)', [34e6, 41e6, 'COP', 'year']],
    ['Annual salary 7M–9M JPY', [7e6, 9e6, 'JPY', 'year']],
    ['A salary of £30,500 rising in annual increments to £34,100', [30_500, 34_100, 'GBP', 'year']],
    ['Best in industry, up to 38 LPA for the right candidate', [null, 3.8e6, 'INR', 'year']],
    [
      'Grade 7: £44,900 to £53,200 with the potential to progress to £59,800',
      [44_900, 53_200, 'GBP', 'year'],
    ],
    ['Rate: £36.50/hr (umbrella) plus pension', [36.5, 36.5, 'GBP', 'hour']],
    ['AED 21,000 all-inclusive + annual ticket', [21_000, 21_000, 'AED', 'month']],
    ['Lønn mellom kr 710 000 og kr 860 000', [710_000, 860_000, 'SEK', 'year']],
    ['Pay: $18.00 per hour; $27.00 overtime', [18, 18, 'USD', 'hour']],
  ])('%s', (text, expected) => {
    expect(pay(text)).toEqual([expected]);
  });
});

describe('several', () => {
  test.each<[string, unknown[][]]>([
    [
      'Estimated annual compensation: USD 240k base + 140k RSU',
      [
        [240_000, 240_000, 'USD', 'year'],
        [140_000, 140_000, 'USD', 'year'],
      ],
    ],
    [
      'B2B: 125-155 zł/h + VAT | UoP: 15-18 tys. zł brutto',
      [
        [125, 155, 'PLN', 'hour'],
        [15_000, 18_000, 'PLN', 'month'],
      ],
    ],
    [
      'IC4 — $141,300–$186,200 USD; IC5 — $170,900–$224,700 USD',
      [
        [141_300, 186_200, 'USD', 'year'],
        [170_900, 224_700, 'USD', 'year'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(pay(text)).toEqual(expected);
  });
});

describe('near misses', () => {
  test.each([
    'Interviews start at 1130 p.m. on Monday',
    'from 9 a.m. to 5 p.m. with R 4 as language',
    'USD 250M raised, 150k users',
    'You will manage vendor contracts worth up to £4m p.a.',
    '10k-15k requests per second',
  ])('nothing: %s', (text) => {
    expect(pay(text)).toEqual([]);
  });
});
