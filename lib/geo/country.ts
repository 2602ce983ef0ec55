/** Countries by their ISO 3166 alpha-2 codes: as sentences name them, and the currency that pay there is stated in. */

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Names that a sentence gives an article: "in the Netherlands". */
const WITH_ARTICLE = new Set(['US', 'GB', 'NL', 'AE', 'PH', 'CZ', 'DO']);

/** `IN` → `India`, `GB` → `the United Kingdom`; a text that is no code stays. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  const name = NAMES.of(code) ?? code;
  return WITH_ARTICLE.has(code) ? `the ${name}` : name;
}

const EURO = 'DE FR NL IE ES PT IT AT BE FI GR EE LT LV LU SK SI HR CY MT'.split(' ');

const CURRENCY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(EURO.map((country) => [country, 'EUR'])),
  US: 'USD',
  GB: 'GBP',
  IN: 'INR',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  JP: 'JPY',
  CH: 'CHF',
  PL: 'PLN',
  SE: 'SEK',
  DK: 'DKK',
  NO: 'NOK',
  BR: 'BRL',
  IL: 'ILS',
};

/** The currency that pay in a country is stated in; null for a country that is not in the list. */
export const currencyOf = (country: string): string | null => CURRENCY[country] ?? null;
