/** Amounts as documents write them: the words that are taken and what they are worth. */
import { describe, expect, test } from 'vitest';
import { money } from './_read.ts';

type Case = [text: string, words: string, worth: string];

const one = (cases: Case[]): void => {
  test.each(cases)('%s', (text, words, worth) => {
    expect(money(text)).toEqual([[words, worth]]);
  });
};

describe('symbols, codes and words', () => {
  one([
    ['You will earn $142,500 here.', '$142,500', '142500 USD year'],
    ['Base is USD 131,000.', 'USD 131,000', '131000 USD year'],
    ['Base is USD131,000.', 'USD131,000', '131000 USD year'],
    ['Base is 131,000 USD.', '131,000 USD', '131000 USD year'],
    ['Base is US$131,000.', 'US$131,000', '131000 USD year'],
    ['Base is U.S. $131,000.', 'U.S. $131,000', '131000 USD year'],
    ['Base is C$99k.', 'C$99k', '99000 CAD year'],
    ['Base is CA$99,000', 'CA$99,000', '99000 CAD year'],
    ['Base is $99,000 CAD', '$99,000 CAD', '99000 CAD year'],
    ['Base is 99 000 $ CAD', '99 000 $ CAD', '99000 CAD year'],
    ['Base is A$112k plus super', 'A$112k', '112000 AUD year'],
    ['S$9,500 a month', 'S$9,500 a month', '9500 SGD month'],
    ['HK$45,000 monthly', 'HK$45,000 monthly', '45000 HKD month'],
    ['R$ 9.500 por mês', 'R$ 9.500 por mês', '9500 BRL month'],
    ['NT$1.6M', 'NT$1.6M', '1600000 TWD year'],
    ['The exercise price is $.55.', '$.55', '0.55 USD'],
    ['£61,250 per annum', '£61,250 per annum', '61250 GBP year'],
    ['61.250 €', '61.250 €', '61250 EUR year'],
    ['EUR 61.250,50', 'EUR 61.250,50', '61250.5 EUR year'],
    ['61 k€', '61 k€', '61000 EUR year'],
    ['55 T€', '55 T€', '55000 EUR year'],
    ['CHF 118’500', 'CHF 118’500', '118500 CHF year'],
    ["118'500 CHF", "118'500 CHF", '118500 CHF year'],
    ['17 500 zł netto', '17 500 zł', '17500 PLN month'],
    ['85 000 Kč', '85 000 Kč', '85000 CZK month'],
    ['52 000 kr/månad', '52 000 kr/månad', '52000 SEK month'],
    ['¥9,200,000', '¥9,200,000', '9200000 JPY year'],
    ['年収920万円', '920万円', '9200000 JPY year'],
    ['₩78,000,000', '₩78,000,000', '78000000 KRW year'],
    ['₪31,000 per month', '₪31,000 per month', '31000 ILS month'],
    ['AED 27,500 per month', 'AED 27,500 per month', '27500 AED month'],
    ['R55,000 per month', 'R55,000 per month', '55000 ZAR month'],
    ['от 210 000 руб.', '210 000 руб', '≥210000 RUB month'],
    ['a salary of 74,000 euros', '74,000 euros', '74000 EUR year'],
    ['a salary of 74,000 Canadian dollars', '74,000 Canadian dollars', '74000 CAD year'],
    ['POUNDS STERLING 7,250.00 per month', 'STERLING 7,250.00 per month', '7250 GBP month'],
  ]);
});

describe('digits and grouping', () => {
  one([
    ['$1.25M', '$1.25M', '1250000 USD year'],
    ['$212.5k', '$212.5k', '212500 USD year'],
    ['$131000', '$131000', '131000 USD year'],
    ['$131 000', '$131 000', '131000 USD year'],
    ['$131\u202f000', '$131\u202f000', '131000 USD year'],
    ['$\u00a0131,000', '$\u00a0131,000', '131000 USD year'],
    ['＄１３１，０００', '＄１３１，０００', '131000 USD year'],
    ['**$131,000**', '$131,000', '131000 USD year'],
    ['$131,000.00', '$131,000.00', '131000 USD year'],
    ['than$640,000', '$640,000', '640000 USD year'],
    ['PermanentSalary: £64,000Benefits', '£64,000', '64000 GBP year'],
    ['one hundred ten thousand dollars ($110,000)', '$110,000', '110000 USD year'],
    ['$171, 500 - $196,000', '$171, 500 - $196,000', '171500–196000 USD year'],
  ]);
});

describe('India', () => {
  one([
    ['₹44L', '₹44L', '4400000 INR year'],
    ['₹ 18,50,000 p.a.', '₹ 18,50,000 p.a.', '1850000 INR year'],
    ['Rs. 8,25,000', 'Rs. 8,25,000', '825000 INR year'],
    ['Rs. 45,000/- per month', 'Rs. 45,000/- per month', '45000 INR month'],
    ['14 LPA', '14 LPA', '1400000 INR year'],
    ['11 LPA to 19 LPA', '11 LPA to 19 LPA', '1100000–1900000 INR year'],
    ['18 to 30 lakhs INR per annum', '18 to 30 lakhs INR per annum', '1800000–3000000 INR year'],
    ['Rs 6-9 lacs pa', 'Rs 6-9 lacs pa', '600000–900000 INR year'],
    ['₹1.4 crore', '₹1.4 crore', '14000000 INR year'],
    ['20L - 28L', '20L - 28L', '2000000–2800000 INR year'],
  ]);
});

describe('ranges', () => {
  one([
    ['$171K–$214K', '$171K–$214K', '171000–214000 USD year'],
    ['$110-145k', '$110-145k', '110000–145000 USD year'],
    ['$90-$125k p.a.', '$90-$125k p.a.', '90000–125000 USD year'],
    ['$65k-90 negotiable', '$65k-90', '65000–90000 USD year'],
    ['$135 - $150000', '$135 - $150000', '135000–150000 USD year'],
    ['£74,000 to £96,000 per annum', '£74,000 to £96,000 per annum', '74000–96000 GBP year'],
    ['between £31,000 and £39,000 a year', '£31,000 and £39,000 a year', '31000–39000 GBP year'],
    ['entre 38 000 et 43 000 €', '38 000 et 43 000 €', '38000–43000 EUR year'],
    ['zwischen 55.000-68.000 €', '55.000-68.000 €', '55000–68000 EUR year'],
    ['€215.000 — €265.000 EUR', '€215.000 — €265.000 EUR', '215000–265000 EUR year'],
    [
      'between 13.500 and 18.000 PLN net + VAT monthly',
      '13.500 and 18.000 PLN net + VAT monthly',
      '13500–18000 PLN month',
    ],
    ['17 000 - 22 500 PLN net/month', '17 000 - 22 500 PLN net/month', '17000–22500 PLN month'],
    ['USD $94,000 - USD $121,000', 'USD $94,000 - USD $121,000', '94000–121000 USD year'],
    ['$128,000\n–\n$161,000', '$128,000\n–\n$161,000', '128000–161000 USD year'],
    [
      'from €58,000 EUR Gross - up to €66,000 EUR Gross',
      '€58,000 EUR Gross - up to €66,000 EUR',
      '58000–66000 EUR year',
    ],
    ['$57,200.00/Yr. - $79,400.00/Yr.', '$57,200.00/Yr. - $79,400.00/Yr.', '57200–79400 USD year'],
    ['$80k _$92k', '$80k _$92k', '80000–92000 USD year'],
    ['8–11M JPY', '8–11M JPY', '8000000–11000000 JPY year'],
    [
      'Min: $141,000 Mid: $176,000 Max: $211,000',
      '$141,000 Mid: $176,000 Max: $211,000',
      '141000–211000 USD year',
    ],
    [
      'Minimum:\n$119,500.00\nMaximum:\n$201,300.00',
      '$119,500.00\nMaximum:\n$201,300.00',
      '119500–201300 USD year',
    ],
    ['$88,000 (min) - $109,000 (max)', '$88,000 (min) - $109,000', '88000–109000 USD year'],
  ]);

  test.each([
    [
      'Two amounts are no range without "between".',
      'a raise of $10,000 and $15,000',
      ['10000 USD year', '15000 USD year'],
    ],
    ['A falling pair is no range.', '$150,000 - $90,000', ['150000 USD year', '90000 USD year']],
    ['Two currencies are two figures.', '$70/£55', ['70 USD hour', '55 GBP hour']],
    [
      'Zones stay apart.',
      'CA: $151k–172k, NY: $146k–166k',
      ['151000–172000 USD year', '146000–166000 USD year'],
    ],
    ['A share of the company ends no range.', '$125-150k + 1-1.5% equity', ['125000–150000 USD year']],
  ])('%s', (_, text, worth) => {
    expect(money(text).map(([, found]) => found)).toEqual(worth);
  });
});

describe('one-sided and about', () => {
  one([
    ['up to £66,000 per annum', '£66,000 per annum', '≤66000 GBP year'],
    ['from $91k + super', '$91k', '≥91000 AUD year'],
    ['$128k+ based on experience', '$128k+', '≥128000 USD year'],
    ['$145k base (or more for the right person)', '$145k', '≥145000 USD year'],
    ['circa £57k', '£57k', '57000 GBP year'],
  ]);
});

describe('periods', () => {
  one([
    ['$58 - $121 / hr', '$58 - $121 / hr', '58–121 USD hour'],
    ['$48-75/hr.', '$48-75/hr.', '48–75 USD hour'],
    ['an hourly rate of $44.25', '$44.25', '44.25 USD hour'],
    ['£525 p/d outside IR35', '£525 p/d', '525 GBP day'],
    ['£525-£575pd', '£525-£575pd', '525–575 GBP day'],
    ['$1,450 weekly', '$1,450 weekly', '1450 USD week'],
    ['$3,200 bi-weekly', '$3,200 bi-weekly', '3200 USD biweek'],
    ['$6,100 per semi-monthly pay period', '$6,100 per semi-monthly', '6100 USD semimonth'],
    ['$9,400 per month', '$9,400 per month', '9400 USD month'],
    ['€4.200 brut per month', '€4.200 brut per month', '4200 EUR month'],
    ['$178,000 on an annualized basis', '$178,000 on an annualized', '178000 USD year'],
    ['24.75 p/hr excluding allowances', '24.75 p/hr', '24.75 ? hour'],
    ['1700+ weekly', '1700+ weekly', '≥1700 ? week'],
    ['$149,000, payable semi-monthly', '$149,000', '149000 USD year'],
  ]);

  test('the same pay in two periods stays two figures', () => {
    expect(money('$14,500.00 monthly ($174,000, annualized)').map(([, found]) => found)).toEqual([
      '14500 USD month',
      '174000 USD year',
    ]);
  });
});

describe('no amount at all', () => {
  test.each([
    '401(k) with a 4% match',
    '401K matching and dental',
    'Start date October 2026; 2013 Equity Incentive Plan',
    '10-15% travel',
    'granted 140,000 restricted stock units',
    'lift up to 50 pounds',
    '24/7 support for 40,000 customers in 75 countries',
    'Call +1 (415) 555-0132, reference R-104482',
    '221 Market Street, Suite 900, CA 94105',
    '9:00 to 17:00, 38,5 hours a week',
    'version 2.4.1 of section 7.3, 1k+ stars',
    '$NEG, call out $',
    '3 days per week, 4 times a year',
    'Salary: $10% commission',
    'levels L3 through L7, Q2 and Q3',
  ])('%s', (text) => {
    expect(money(text)).toEqual([]);
  });
});

describe('whose dollar', () => {
  test.each([
    ['CA', '$90,000', '90000 CAD year'],
    ['AU', '$90,000', '90000 AUD year'],
    ['DK', '45 000 kr per month', '45000 DKK month'],
    ['CN', '¥300,000', '300000 CNY year'],
    ['CA', 'US$90,000', '90000 USD year'],
    [null, '$90,000', '90000 USD year'],
  ])('%s: %s', (country, text, worth) => {
    expect(money(text, country).map(([, found]) => found)).toEqual([worth]);
  });
});
