/** Currencies offered first; any other ISO code can be typed. */
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
