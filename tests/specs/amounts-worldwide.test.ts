/** Pay strings of countries whose own words, units, signs and customs differ: each family with its near misses. */
import { describe, expect, test } from 'vitest';
import { payMentions } from '../../lib/reading/terms/amounts/pay.ts';

const pay = (text: string) =>
  payMentions(text).map(({ min, max, currency, period }) => [min, max, currency, period]);
const reads = (cases: readonly [string, unknown[]][]) =>
  test.each(cases)('%s', (text, expected) => {
    expect(pay(text)).toEqual([expected]);
  });
const readsNothing = (cases: readonly string[]) =>
  test.each(cases)('nothing: %s', (text) => {
    expect(pay(text)).toEqual([]);
  });

describe('units of a language', () => {
  reads([
    ['Faixa salarial: R$ 11 mil a R$ 14 mil', [11_000, 14_000, 'BRL', 'month']],
    ['Gaji: 9 jt - 13 jt', [9e6, 13e6, 'IDR', 'month']],
    ['IDR 17 - 22 juta', [17e6, 22e6, 'IDR', 'month']],
    ['Lương: 28 - 38 triệu', [28e6, 38e6, 'VND', 'month']],
    ['年収 650万~880万円', [6.5e6, 8.8e6, 'JPY', 'year']],
    ['月薪3万-5万元', [30_000, 50_000, 'CNY', 'month']],
    ['월급 340만원', [3.4e6, 3.4e6, 'KRW', 'month']],
    ['薪资:22-36K/月', [22_000, 36_000, null, 'month']],
    ['Gehalt zwischen 62 und 78 TEUR', [62_000, 78_000, 'EUR', 'year']],
    ['Mzda 55 tis. Kč měsíčně', [55_000, 55_000, 'CZK', 'month']],
  ]);
  test('a mil of dollars is a million', () => {
    expect(pay('raised $12 mil last year')).toEqual([]);
  });
});

describe('signs and words for a currency', () => {
  reads([
    ['Remuneración bruta: S/ 6,200 mensuales', [6200, 6200, 'PEN', 'month']],
    ['Salary: N420,000 per month', [420_000, 420_000, 'NGN', 'month']],
    ['KES 92,000/= per month', [92_000, 92_000, 'KES', 'month']],
    ['UGX 5,100,000 per month gross', [5.1e6, 5.1e6, 'UGX', 'month']],
    ['Tk. 48000 - 57000 (Monthly)', [48_000, 57_000, 'BDT', 'month']],
    ['เงินเดือน 38,000 - 47,000 บาท', [38_000, 47_000, 'THB', 'month']],
    ['שכר: 24,000-29,000 ש"ח ברוטו', [24_000, 29_000, 'ILS', 'month']],
    ['48.000 TL - 62.000 TL net maaş', [48_000, 62_000, 'TRY', 'month']],
    ['Salariu: 9.500 - 12.500 lei net/luna', [9500, 12_500, 'RON', 'month']],
    ['Kuukausipalkka 4.350 euroa', [4350, 4350, 'EUR', 'month']],
    ['Оклад 165 000 ₽ в месяц', [165_000, 165_000, 'RUB', 'month']],
    ['Laun 980.000 ISK á mánuði', [980_000, 980_000, 'ISK', 'month']],
    ['Plat: 48 000 Kč až 57 000 Kč hrubého', [48_000, 57_000, 'CZK', 'month']],
    ['Até R$ 9.500,00 CLT', [null, 9500, 'BRL', 'month']],
  ]);
  readsNothing(['N95 masks for 350,000 people', 'JS/ 5,500 lines of code', 'see annex S/ 12']);
});

describe('the label names currency and thousands', () => {
  reads([
    ['Salary band (USD): 125,000 to 155,000', [125_000, 155_000, 'USD', 'year']],
    ['Base (in k€): 56 - 72', [56_000, 72_000, 'EUR', 'year']],
    ['Base: 115 - 135 (k EUR)', [115_000, 135_000, 'EUR', 'year']],
    ['Salary (CAD): $118,000 - $142,000', [118_000, 142_000, 'CAD', 'year']],
    ['$118k - $133k p.a. + super (AUD)', [118_000, 133_000, 'AUD', 'year']],
    ['Salary: $95,000 Canadian', [95_000, 95_000, 'CAD', 'year']],
  ]);
  test('Canadian citizens are no currency', () => {
    expect(pay('Salary $120k, Canadian citizens only')).toEqual([[120_000, 120_000, 'USD', 'year']]);
  });
});

describe('ends of a range', () => {
  reads([
    ['Salaire : 39/45 K€ selon profil', [39_000, 45_000, 'EUR', 'year']],
    ['Min: 92,000 Mid: 114,500 Max: 137,000 USD per year', [92_000, 137_000, 'USD', 'year']],
    ['Grade P3: min 61,300, max 92,400 (USD, annual)', [61_300, 92_400, 'USD', 'year']],
    ['RAL 36k-43k + ticket restaurant', [36_000, 43_000, null, 'year']],
  ]);
  readsNothing(['support 24/7 k8s clusters', 'max 12 people, min 3 years']);
});

describe('the least that is paid is no exact pay', () => {
  reads([
    ['RAL da 29.000 €', [29_000, null, 'EUR', 'year']],
    ['RAL a partire da 31.500 €', [31_500, null, 'EUR', 'year']],
    ['Una RAL da 31.500 €', [31_500, 31_500, 'EUR', 'year']],
    ['RAL da 29.000 € a 33.000 €', [29_000, 33_000, 'EUR', 'year']],
    ['Salaire annuel : au moins 38 000 €', [38_000, null, 'EUR', 'year']],
    ['Jahresgehalt mindestens 48.000 €', [48_000, null, 'EUR', 'year']],
    ['Salaris minimaal € 36.000 per jaar', [36_000, null, 'EUR', 'year']],
    ['Wynagrodzenie od 9 500 zł miesięcznie', [9_500, null, 'PLN', 'month']],
    ['Salário a partir de R$ 6.200 por mês', [6_200, null, 'BRL', 'month']],
  ]);
});

describe('what follows is not what the money is for', () => {
  reads([
    ['Salary: $145k-165k remote', [145_000, 165_000, 'USD', 'year']],
    ['Stundensatz: 82–94 €/h remote', [82, 94, 'EUR', 'hour']],
    ['£62,000 flexible hours', [62_000, 62_000, 'GBP', 'year']],
  ]);
  readsNothing(['$120/month remote work stipend', '$60/month health allowance']);
});

describe('pay by the piece, commission and rewards are never salary', () => {
  readsNothing([
    '$68 per visit plus mileage',
    'Commission only: $320 per closed deal',
    '$0.58 per mile for all loaded miles',
    'Earn $250 for every friend you refer',
    '£2.40 per parcel delivered',
  ]);
});
