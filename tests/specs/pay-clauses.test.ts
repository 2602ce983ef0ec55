/** Pay in the clauses of letters: paychecks beside years, later steps, bonuses under headings and in other languages. */
import { describe, expect, test } from 'vitest';
import { countryBySigns } from '../../lib/reading/place/country-signs.ts';
import { short, terms } from './_read.ts';

const base = (text: string) =>
  terms(text).base.map(({ value }) => [short(value), ...value.alsoStated.map(short)].join(' = '));
const share = (text: string) =>
  terms(text).bonus.flatMap(({ value }) =>
    value.pct === null ? [] : [Math.round(value.pct.max * 1000) / 10],
  );
const signOn = (text: string) => terms(text).signOn.map(({ value }) => value.amount);

describe('paychecks and years', () => {
  test.each<[string, string]>([
    [
      'You will be paid semi-monthly wages of $5,000.00 which is equivalent to $120,000 on an annualized basis.',
      '5000 USD semimonth = 120000 USD year',
    ],
    [
      'Your base salary will be $4,000.00 per pay period (26 pay periods per year, i.e. $104,000 per year).',
      '4000 USD biweek = 104000 USD year',
    ],
    [
      'Your salary will be paid bi-weekly in the amount of $5,769.23, annualized at $150,000.',
      '5769.23 USD biweek = 150000 USD year',
    ],
    // The hundred of a cheque's cents is no amount.
    [
      'You will receive an annualized salary of Ninety Thousand and 00/100 Dollars ($90,000.00).',
      '90000 USD year',
    ],
    // A bonus that happens to be a twelfth of the salary is none of its instalments.
    ['Your base salary is $120,000 per year. You receive a signing bonus of $10,000.', '120000 USD year'],
  ])('%s', (text, expected) => {
    expect(base(text)).toEqual([expected]);
  });

  test('a later step is not the salary one starts with', () => {
    expect(
      base(
        'If you join, your pay is $90,000 per year. Upon the sale your salary will be increased to $99,000.',
      ),
    ).toEqual(['90000 USD year']);
    expect(base('Your salary has been increased to $99,000 per year.')).toEqual(['99000 USD year']);
  });
});

describe('bonus', () => {
  test.each<[string, number[]]>([
    ['(c) Annual bonus: 0 - 45% of salary, target 30%.', [30]],
    ['On-target earnings: EUR 90,000\n of which variable: 20% of base at target', [20]],
    ['Variable Vergütung: Zielbonus in Höhe von 10 % des Jahresbruttogehalts', [10]],
    ['Retribución variable: hasta un 12% del salario bruto anual', [12]],
    ['Guaranteed bonus: $50,000, of which 50% is deferred in shares.', []],
    ['3. Annual bonus. As the partners decide.\n4. Pension. 10% of salary (capped at £90,000).', []],
  ])('%s', (text, expected) => {
    expect(share(text)).toEqual(expected);
  });

  test('what others got last year promises nothing', () => {
    expect(terms('Profit share: last year every driver got $2,150.').bonus).toEqual([]);
  });
});

describe('sign-on', () => {
  test.each<[string, number[]]>([
    ['To offset the bonus you forfeit with your current employer, you will receive $30,000.', [30_000]],
    ['You will also get a $14,000 cash payment as an inducement to join us.', [14_000]],
    ['The Firm will pay you a $50,000 lateral signing bonus on arrival.', [50_000]],
    ['Hire-on bonus of $15,000, payable within 30 days.', [15_000]],
    ['You forfeit the annual bonus of $30,000 if you leave.', []],
  ])('%s', (text, expected) => {
    expect(signOn(text)).toEqual(expected);
  });
});

describe('the country of a letter without a place', () => {
  test.each<[string, string | null]>([
    ['$98,000 per annum plus superannuation of 11%', 'AU'],
    ['$98,000 plus KiwiSaver', 'NZ'],
    ['$98,000 with RRSP matching, Toronto M5V 2T6', 'CA'],
    ['401(k) and COBRA', 'US'],
    ['401(k) for staff in Austin, superannuation for those in Sydney', null],
    ['a salary and a car', null],
  ])('%s', (text, country) => {
    expect(countryBySigns(text)).toBe(country);
  });
});
