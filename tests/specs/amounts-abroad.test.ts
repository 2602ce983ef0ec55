/** Pay strings as job advertisements of many countries write them. */
import { describe, expect, test } from 'vitest';
import { payMentions } from '../../lib/reading/terms/amounts/pay.ts';

const pay = (text: string) =>
  payMentions(text).map(({ min, max, currency, period }) => [min, max, currency, period]);

describe('period', () => {
  test.each<[string, unknown[]]>([
    ['Stundenlohn 18,50 €', [18.5, 18.5, 'EUR', 'hour']],
    ['Bruttomonatsgehalt: 5.400,00 EUR', [5400, 5400, 'EUR', 'month']],
    ['Mindestgehalt: € 2.950,- brutto pro Monat', [2950, 2950, 'EUR', 'month']],
    ['TJM 480-560€', [480, 560, 'EUR', 'day']],
    ['€ 82,- per uur', [82, 82, 'EUR', 'hour']],
    ['tussen de €61.000 en €74.000 op jaarbasis', [61000, 74000, 'EUR', 'year']],
    ['Salaire annuel brut : 47 000 €', [47000, 47000, 'EUR', 'year']],
    ['82.000 Kč/měsíc', [82000, 82000, 'CZK', 'month']],
    ['IDR 16.000.000 - 21.000.000 per bulan', [16e6, 21e6, 'IDR', 'month']],
    ['月給 35万円', [350000, 350000, 'JPY', 'month']],
  ])('%s', (text, expected) => {
    expect(pay(text)).toEqual([expected]);
  });

  test.each<[string, unknown[]]>([
    ['Wynagrodzenie: 13-17 tys. PLN brutto', [13000, 17000, 'PLN', 'month']],
    ['RM 6,800 - RM 9,200', [6800, 9200, 'MYR', 'month']],
    ['COP 8.500.000 - 11.500.000', [8.5e6, 11.5e6, 'COP', 'month']],
    ['Salaris € 3.600 - € 4.900 bruto', [3600, 4900, 'EUR', 'month']],
    ['Salary: £2,000', [2000, 2000, 'GBP', null]],
  ])('implied where pay is customarily monthly: %s', (text, expected) => {
    expect(pay(text)).toEqual([expected]);
  });

  test('pay by the piece has none', () => {
    expect(pay('Compensation: $310 per shift')).toEqual([[310, 310, 'USD', null]]);
  });
});

describe('ranges and currencies', () => {
  test.each<[string, unknown[]]>([
    ['Salary £42,100 rising to £46,900', [42100, 46900, 'GBP', 'year']],
    ['$5,600 to $7,400 Monthly (SGD)', [5600, 7400, 'SGD', 'month']],
    ['€ 43.000,- tot € 56.000,- per jaar', [43000, 56000, 'EUR', 'year']],
  ])('%s', (text, expected) => {
    expect(pay(text)).toEqual([expected]);
  });

  test('a dash behind a comma stays a dash where a figure follows', () => {
    expect(pay('Salary: $120,000 -$150,000')).toEqual([[120000, 150000, 'USD', 'year']]);
  });
});
