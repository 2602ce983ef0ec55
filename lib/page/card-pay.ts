/** Pay as job sites print it beside a title: "$120K/yr - $150K/yr", "£45,000 - £52,000 a year". A pay hint's JSON. */

const SIGNS: Record<string, string> = { $: 'USD', '£': 'GBP', '€': 'EUR', '₹': 'INR', CA$: 'CAD', A$: 'AUD' };
const PERIODS: Record<string, string> = {
  yr: 'YEAR',
  year: 'YEAR',
  mo: 'MONTH',
  month: 'MONTH',
  hr: 'HOUR',
  hour: 'HOUR',
};
const CARD =
  /(CA\$|A\$|[$£€₹])\s?(\d[\d,]{0,11}(?:\.\d{1,2})?)(K?)(?:\s?\/\s?(?:yr|hr|mo))?(?:\s?[-–—]\s?(?:CA\$|A\$|[$£€₹])\s?(\d[\d,]{0,11}(?:\.\d{1,2})?)(K?))?\s?(?:\/\s?|an?\s|per\s)(year|yr|hour|hr|month|mo)/i;

const amount = (digits: string, k: string): number =>
  Number(digits.replace(/,/g, '')) * (k === '' ? 1 : 1000);

/** The JSON of a pay hint, empty where the text holds no pay with sign and period. */
export function cardPay(text: string): string {
  const match = CARD.exec(text);
  if (!match) return '';
  const [, sign = '', low = '', lowK = '', high, highK = '', period = ''] = match;
  const max = high === undefined ? amount(low, lowK) : amount(high, highK);
  return JSON.stringify({
    min: amount(low, lowK),
    max,
    currency: SIGNS[sign.toUpperCase()] ?? null,
    period: PERIODS[period.toLowerCase()] ?? null,
  });
}
