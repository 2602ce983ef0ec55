/** Which mentions of money are pay: what words claim as pay, and bare figures that have the shape of pay. */

import { PER_YEAR } from '../../../money/period.ts';
import { type ScanOptions, scanMoney } from '../../../money/scan.ts';
import { lineEnd, lineStart } from '../../../text/lines.ts';
import { type Assigned, assignRoles } from './assign.ts';

/** A year's pay above this is no pay, in units of most currencies (20 million) and of small-unit ones. */
const MOST = 2e7;
const SMALL_UNITS = new Set([
  'JPY',
  'KRW',
  'INR',
  'IDR',
  'VND',
  'HUF',
  'CLP',
  'COP',
  'ARS',
  'PKR',
  'NGN',
  'RUB',
  'CRC',
  'PYG',
  'ISK',
  'KZT',
  'UZS',
  'LBP',
  'UGX',
  'TZS',
  'RWF',
  'XOF',
  'XAF',
]);

const tooLarge = ({ min, max, currency, period }: Assigned): boolean => {
  const amount = max ?? min ?? 0;
  const yearly = amount * (period === null ? 1 : PER_YEAR[period]);
  return yearly > (currency !== null && SMALL_UNITS.has(currency) ? MOST * 100 : MOST);
};

/** How near its word stands to a figure that is named by it. */
const BESIDE = 16;

/** "Approve impounds of up to $9 million": millions that no words call base are a business's, in strong currencies. */
const STRONG = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);
const MILLIONS = 3_000_000;
const isMillions = ({ min, max, currency, role, distance }: Assigned): boolean =>
  (max ?? min ?? 0) >= MILLIONS &&
  currency !== null &&
  STRONG.has(currency) &&
  (role === null || (role === 'base' && distance > BESIDE));

// What may follow a bare "110k+" or "80-90k" when it is pay: "based on experience", "pro rata", "+ bonus", nothing.
const FOLLOWS_PAY =
  /^[\s)+,.;:|/*·–—-]{0,12}(?:$|\n|base|basic|based|depend|doe|per|p\.?a|plus|pro[- ]?rata|and|or|gross|net|brutto|salary|annual|year|a year|negotiable|package|pkg|bonus|equity|benefits|super|ote|ctc|tc|tcc|total|dependent|excl|incl|range|variable|rsus?|(?:in )?(?:stock|options)|[(£$€月薪\d])/i;

/** A figure without a currency is pay where words say so, or where it stands alone on a short line. */
function bareIsPay(text: string, mention: Assigned): boolean {
  const { start, end } = mention.span;
  const line = lineEnd(text, end) - lineStart(text, start);
  const told = mention.role === 'base' && mention.distance < 60;
  // "6k signing", "sign on 10k": named right beside, whatever follows.
  if (mention.role === 'sign-on' && mention.evidence === 'scale' && mention.distance <= BESIDE) return true;
  if (mention.evidence === 'shape') return told || line <= 60;
  if (mention.evidence === 'period') return told || line <= 110;
  // "RAL 35k-42k + ticket restaurant": a range right behind the word for pay needs no word after it.
  const named = told && mention.distance <= BESIDE && mention.min !== mention.max;
  return named || (FOLLOWS_PAY.test(text.slice(end, end + 40)) && (told || line <= 120));
}

/** Whether a mention that no words claim has the shape of pay: a range, a stated period, a year's pay. */
const looksLikePay = ({ min, max, period, periodStated, currency }: Assigned): boolean =>
  periodStated || (currency !== null && min !== null && max !== null && min < max) || period === 'year';

/** Whether a mention is pay of any sort: base, OTE, total, bonus, sign-on or the value of a grant. */
export function isPay(text: string, mention: Assigned): boolean {
  if (mention.role === 'never' || mention.role === 'price' || tooLarge(mention) || isMillions(mention))
    return false;
  const amount = mention.max ?? mention.min ?? 0;
  if (amount < 5) return false;
  if (mention.evidence !== 'currency' && mention.evidence !== 'unit' && !bareIsPay(text, mention))
    return false;
  // Words far off do not make a small lone amount pay.
  if (mention.role === null || (mention.role === 'base' && mention.distance > 110))
    return looksLikePay(mention);
  return true;
}

/** Every mention of pay in a text, with what it is for. */
export function payMentions(text: string, options: ScanOptions = {}): Assigned[] {
  return assignRoles(text, scanMoney(text, options)).filter((mention) => isPay(text, mention));
}
