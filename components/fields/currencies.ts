/** Currencies offered first; any other can be typed as its code, sign or name. */
export const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'INR',
  'CAD',
  'AUD',
  'CHF',
  'SGD',
  'JPY',
  'ILS',
  'PLN',
  'SEK',
  'DKK',
];
