/** Names for synthetic guides: employers that do not exist, roles, and places with the currency they pay in. */

const FIRST =
  'Alder Birch Calder Dunmore Elmwood Farrow Glenby Harrow Inver Juno Kestrel Larkin Marlow Norrin Orwell Penrose Quillon Ravel Sorrel Tamsin Ulver Verity Wexley Yarrow Zephyr Ashdown Briar Corvin Delph Everley Fenwick Garnet Holloway'.split(
    ' ',
  );
const SECOND = 'Works Labs Systems Robotics Cloud Data Networks Software Analytics Dynamics'.split(' ');

/** 330 employers. */
export const COMPANIES = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));

export const ROLES = [
  'Software Engineer',
  'Backend Engineer',
  'Frontend Engineer',
  'ML/AI Engineer',
  'Data Engineer',
  'Data Scientist',
  'Site Reliability Engineer',
  'Security Engineer',
  'Product Manager',
  'Product Designer',
  'Engineering Manager',
  'Solutions Architect',
  'Technical Program Manager',
  'Developer Advocate',
];

export interface Place {
  name: string;
  currency: string;
  /** The sign before an amount. */
  sign: string;
  /** Region id that the product knows, where it does. */
  region?: string;
}

export const PLACES: Place[] = [
  { name: 'San Francisco', currency: 'USD', sign: '$', region: 'san-francisco' },
  { name: 'Austin', currency: 'USD', sign: '$', region: 'austin' },
  { name: 'Seattle', currency: 'USD', sign: '$', region: 'seattle' },
  { name: 'Newton MA', currency: 'USD', sign: '$' },
  { name: 'Remote US', currency: 'USD', sign: '$', region: 'remote-us' },
  { name: 'London', currency: 'GBP', sign: '£', region: 'london' },
  { name: 'Dublin', currency: 'EUR', sign: '€' },
  { name: 'Berlin', currency: 'EUR', sign: '€' },
  { name: 'Toronto', currency: 'CAD', sign: 'C$' },
  { name: 'Sydney', currency: 'AUD', sign: 'A$' },
  { name: 'Singapore', currency: 'SGD', sign: 'S$' },
  { name: 'Hong Kong', currency: 'HKD', sign: 'HK$' },
  { name: 'São Paulo', currency: 'BRL', sign: 'R$' },
  { name: 'Dubai', currency: 'AED', sign: 'AED ' },
  { name: 'Riyadh', currency: 'SAR', sign: 'SAR ' },
  { name: 'Zurich', currency: 'CHF', sign: 'CHF ' },
  { name: 'Warsaw', currency: 'PLN', sign: 'PLN ' },
  { name: 'Copenhagen', currency: 'DKK', sign: 'DKK ' },
  { name: 'Tel Aviv', currency: 'ILS', sign: '₪' },
  { name: 'Bangalore', currency: 'INR', sign: '₹', region: 'bangalore' },
  { name: 'Hyderabad', currency: 'INR', sign: 'INR ' },
  { name: 'Tokyo', currency: 'JPY', sign: '¥' },
  { name: 'Osaka', currency: 'JPY', sign: 'JPY ' },
  { name: 'Seoul', currency: 'KRW', sign: 'KRW ' },
  { name: 'Shanghai', currency: 'CNY', sign: 'CNY ' },
  { name: 'Jakarta', currency: 'IDR', sign: 'IDR ' },
  { name: 'Stockholm', currency: 'SEK', sign: 'SEK ' },
  { name: 'Montevideo', currency: 'UYU', sign: 'UYU ' },
];

const FLAGS: Record<string, string> = { GBP: '🇬🇧', INR: '🇮🇳', CAD: '🇨🇦', JPY: '🇯🇵', USD: '🇺🇸', SEK: '🇸🇪' };
const CODES: Record<string, string> = { GBP: ':gb:', INR: ':in:', CAD: ':ca:', JPY: ':jp:' };

/** Ways in which a row names its place. */
export const WRITTEN: ((place: Place) => string)[] = [
  ({ name }) => name,
  ({ name }) => `**${name}**`,
  ({ name }) => `${name} (HQ)`,
  ({ name, currency }) => `${name} (${currency})`,
  ({ name, currency }) => `**${name} (${currency})**`,
  ({ name, currency }) => `${FLAGS[currency] ?? '🌍'} ${name} (${currency})`,
  ({ name, currency }) => `${CODES[currency] ?? ':globe:'} ${name} (${currency})`,
  ({ name, currency, sign }) => `${name} (${currency} ${sign.trim()})`,
];
