/** Pay that the container states as data, or in words of its own apart from the text: JSON-LD `baseSalary`, a job board's `pay_input_ranges`. */
import { says } from '../../lexicon/cues.ts';
import type { Pay, Period } from '../../money/money.ts';
import { scanMoney } from '../../money/scan.ts';
import type { Term } from './letter/term.ts';

const PERIODS: Record<string, Period> = {
  HOUR: 'hour',
  DAY: 'day',
  WEEK: 'week',
  BIWEEK: 'biweek',
  SEMIMONTH: 'semimonth',
  MONTH: 'month',
  YEAR: 'year',
  ANNUAL: 'year',
};

/** Pay that the container states in words: "£45,000 - £52,000 a year", "12-18 Lacs P.A.". */
function payInWords(words: string, country: string | null): (Pay & { title: null }) | null {
  const pay = scanMoney(words, { country }).find(({ min, max }) => min !== null || max !== null);
  if (!pay) return null;
  return { min: pay.min, max: pay.max, currency: pay.currency, period: pay.period, title: null };
}

/** A hint's JSON as pay; null where it is not the shape `{min, max, currency, period?, title?}` or holds no amount. */
function payOf(json: string): (Pay & { title: string | null }) | null {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof data !== 'object' || data === null) return null;
  const { min, max, currency, period, title } = data as Record<string, unknown>;
  const amount = (value: unknown): number | null =>
    typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null;
  const [low, high] = [amount(min), amount(max)];
  if (low === null && high === null) return null;
  return {
    min: low,
    max: high,
    currency: typeof currency === 'string' && currency.length === 3 ? currency.toUpperCase() : null,
    period: typeof period === 'string' ? (PERIODS[period.toUpperCase()] ?? null) : null,
    title: typeof title === 'string' && title.trim() !== '' ? title.trim().slice(0, 80) : null,
  };
}

const structuredPay: Term = {
  name: 'structured-pay',
  order: 10,
  read({ snapshot, country }, terms) {
    for (const hint of snapshot.hints) {
      if (hint.field !== 'pay') continue;
      const pay = hint.value.startsWith('{') ? payOf(hint.value) : payInWords(hint.value, country);
      if (pay === null) continue;
      const { title, ...money } = pay;
      terms.base.push({
        value: {
          ...money,
          basis: says(title ?? '', 'ote') ? 'ote' : 'base',
          zone: title,
          alsoStated: [],
        },
        quote: hint.path,
        span: null,
        rule: 'structured-pay',
        certainty: 'stated',
      });
    }
  },
};

export default structuredPay;
