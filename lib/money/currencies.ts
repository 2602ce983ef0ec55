/**
 * Currencies as documents write them: ISO 4217 codes, symbols and words. A symbol that several countries share (`$`,
 * `kr`, `¥`, `Rs`) has a usual reading and is settled by the country where that is known.
 */
import type { Currency } from './money.ts';

/** ISO 4217 codes of currencies that salaries are paid in. `ALL`, `TOP` and `CUP` are left out: they are words. */
export const CODES: readonly Currency[] =
  `USD EUR GBP INR CAD AUD NZD SGD HKD TWD MXN BRL JPY CNY KRW CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY
  ILS AED SAR QAR KWD OMR BHD EGP MAD TND ZAR NGN KES GHS UGX TZS ETB RWF PKR LKR BDT NPR VND THB MYR IDR PHP COP
  CLP ARS PEN UYU CRC DOP GTQ BOB PYG JOD LBP GEL AMD KZT UZS BYN MDL RSD MKD HRK BAM LTL LVL EEK MUR ZMW XOF XAF`.split(
    /\s+/,
  );

/** Codes that are common words or names in capitals or lower case, so they count only when written in capitals. */
export const CAPITALS_ONLY = new Set([
  'TRY',
  'MAD',
  'RON',
  'PEN',
  'COP',
  'SAR',
  'MUR',
  'BAM',
  'BOB',
  'GEL',
  'AMD',
]);

/** Codes that are not ISO 4217 but stand in letters: pre-ISO, colloquial and plural forms. */
export const CODE_ALIASES: Readonly<Record<string, Currency>> = {
  RMB: 'CNY',
  NIS: 'ILS',
  STG: 'GBP',
  EURO: 'EUR',
  EUROS: 'EUR',
  TEUR: 'EUR',
  RS: 'INR',
  INRS: 'INR',
  CNH: 'CNY',
  NTD: 'TWD',
  DHS: 'AED',
  SFR: 'CHF',
  FR: 'CHF',
  KSH: 'KES',
  RM: 'MYR',
  RP: 'IDR',
  R: 'ZAR',
  ZL: 'PLN',
  KC: 'CZK',
  KR: 'SEK',
  FT: 'HUF',
  РУБ: 'RUB',
  ГРН: 'UAH',
  ЛВ: 'BGN',
  KČ: 'CZK',
  ZŁ: 'PLN',
  N: 'NGN',
  TK: 'BDT',
  TL: 'TRY',
  LEI: 'RON',
  FCFA: 'XOF',
  CFA: 'XOF',
};

/** Symbols by character code. */
export const SYMBOLS: ReadonlyMap<number, Currency> = new Map(
  Object.entries({
    $: 'USD',
    '＄': 'USD',
    '﹩': 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '￡': 'GBP',
    '₤': 'GBP',
    '₹': 'INR',
    '₨': 'INR',
    '¥': 'JPY',
    '￥': 'JPY',
    円: 'JPY',
    元: 'CNY',
    '₩': 'KRW',
    '￦': 'KRW',
    원: 'KRW',
    '₽': 'RUB',
    '₺': 'TRY',
    '₴': 'UAH',
    '₪': 'ILS',
    '₫': 'VND',
    '₱': 'PHP',
    '₦': 'NGN',
    '฿': 'THB',
    '৳': 'BDT',
    '₵': 'GHS',
    '₡': 'CRC',
    '₲': 'PYG',
    '₸': 'KZT',
    '₾': 'GEL',
  }).map(([symbol, currency]) => [symbol.charCodeAt(0), currency]),
);

/** What stands before a dollar sign and says whose dollar it is. */
export const DOLLAR_PREFIXES: Readonly<Record<string, Currency>> = {
  US: 'USD',
  USD: 'USD',
  U: 'USD',
  C: 'CAD',
  CA: 'CAD',
  CAN: 'CAD',
  CDN: 'CAD',
  CAD: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  AUS: 'AUD',
  AUD: 'AUD',
  NZ: 'NZD',
  NZD: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  SGD: 'SGD',
  HK: 'HKD',
  HKD: 'HKD',
  NT: 'TWD',
  TWD: 'TWD',
  R: 'BRL',
  MX: 'MXN',
  MEX: 'MXN',
  MXN: 'MXN',
  CLP: 'CLP',
  COP: 'COP',
  AR: 'ARS',
  ARS: 'ARS',
};

const DOLLAR_COUNTRIES: Readonly<Record<string, Currency>> = {
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
};
const KRONA_COUNTRIES: Readonly<Record<string, Currency>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' };
const PESO_COUNTRIES: Readonly<Record<string, Currency>> = {
  CL: 'CLP',
  CO: 'COP',
  AR: 'ARS',
  PH: 'PHP',
  UY: 'UYU',
};
const RUPEE_COUNTRIES: Readonly<Record<string, Currency>> = { PK: 'PKR', LK: 'LKR', NP: 'NPR' };

/** ISO codes of the countries that call their money krone, króna or krona. */
export const KRONA: readonly string[] = Object.keys(KRONA_COUNTRIES);

/** Settles a shared symbol by the country of the page; its usual reading where the country says nothing. */
export function inCountry(usual: Currency, country: string | null): Currency {
  if (country === null) return usual;
  if (usual === 'USD') return DOLLAR_COUNTRIES[country] ?? usual;
  if (usual === 'SEK' || usual === 'DKK') return KRONA_COUNTRIES[country] ?? usual;
  if (usual === 'MXN') return PESO_COUNTRIES[country] ?? usual;
  if (usual === 'INR') return RUPEE_COUNTRIES[country] ?? usual;
  if (usual === 'JPY') return country === 'CN' ? 'CNY' : usual;
  return usual;
}
