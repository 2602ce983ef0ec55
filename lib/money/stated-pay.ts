/**
 * Pay that a container states as data, in whatever shape: JSON-LD `baseSalary`, a board's `salaryRange`, tiers with
 * components, two fields of a row, a plain string. One walk over all of them; it makes the values of pay hints: JSON
 * `{min, max, currency, period, title?}` where there are numbers, else the words as they stand, which the money scanner
 * reads.
 */
import { numberCursor, readNumber } from './number.ts';

type Json = Record<string, unknown>;

/** What a stated pay inherits from what is around it. */
interface Around {
  currency: string | null;
  period: string | null;
  title: string | null;
}

const MAX_DEPTH = 6;
const MAX_PAYS = 20;
const MAX_WORDS = 200;

/** Keys without what they share: `salary_min`, `minSalary`, `minValue` and `min` are one. */
const plainKey = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/salary|compensation|remuneration|wage|value|amount|pay/g, '');

const LOW = new Set(['min', 'minimum', 'from', 'low', 'lower', 'rangefrom', 'rangemin', 'start', 'mincents']);
const HIGH = new Set(['max', 'maximum', 'to', 'high', 'upper', 'rangeto', 'rangemax', 'end', 'maxcents']);
const CURRENCY = new Set(['currency', 'currencycode', 'currencytype', 'iso']);
const PERIOD = new Set(['unittext', 'interval', 'period', 'timeunit', 'unit', 'frequency', 'type', 'rate']);
const TITLE = new Set(['title', 'label']);
/** Keys behind which a pay stands in a pay; the empty one is `value`, `amount` or `salary` itself. */
const INNER = new Set([
  '',
  'range',
  'base',
  'estimated',
  'components',
  'tiers',
  'inputranges',
  'details',
  'bands',
]);
/** Of a package's components only the salary is pay by period. */
const OTHER_PART = /equity|bonus|commission|stock|option|allowance|benefit/i;

/** Periods as data names them (`per-hour-wage`, `1 YEAR`, `annually`), each with the hint's word. */
const PERIODS: readonly (readonly [string, string])[] = [
  ['year', 'YEAR'],
  ['annu', 'YEAR'],
  ['p.a', 'YEAR'],
  ['half-month', 'SEMIMONTH'],
  ['semi', 'SEMIMONTH'],
  ['month', 'MONTH'],
  ['biweek', 'BIWEEK'],
  ['bi-week', 'BIWEEK'],
  ['fortnight', 'BIWEEK'],
  ['week', 'WEEK'],
  ['hour', 'HOUR'],
  ['day', 'DAY'],
  ['daily', 'DAY'],
];

function periodIn(value: unknown): string | null {
  const words = typeof value === 'string' ? value.slice(0, 40).toLowerCase() : '';
  return PERIODS.find(([part]) => words.includes(part))?.[1] ?? null;
}

/** A number, or a string that holds one and no word beside it; null for everything else and for nothing. */
function numberIn(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : null;
  if (typeof value !== 'string' || value.length > 40) return null;
  const start = value.search(/\d/);
  if (start < 0 || value.slice(0, start).includes('-')) return null;
  const cursor = numberCursor();
  readNumber(value, start, cursor);
  const rest = value.slice(cursor.end).trim().toLowerCase();
  // A second number is a range, and a range in one string is words.
  if (/\d/.test(rest)) return null;
  const number = rest.startsWith('k') ? cursor.value * 1000 : cursor.value;
  return number > 0 ? number : null;
}

/** "25.000" an hour is twenty-five, written with three decimals: nobody is paid thousands by the hour. */
function inPeriod(amount: number | null, written: unknown, period: string | null): number | null {
  const decimals = typeof written === 'string' && /^\d{1,3}\.\d{3}$/.test(written.trim());
  return amount !== null && decimals && period === 'HOUR' ? Number(written) : amount;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The hint of one pay. Bounds that were written the wrong way round are put right. */
function hint(low: number | null, high: number | null, { currency, period, title }: Around): string {
  const [min, max] = low !== null && high !== null && low > high ? [high, low] : [low, high];
  return JSON.stringify({ min, max, currency, period, ...(title === null ? {} : { title }) });
}

/** The first entry of an object whose plain key is in a set. */
const entryIn = (entries: readonly (readonly [string, unknown])[], keys: ReadonlySet<string>): unknown =>
  entries.find(([key, value]) => keys.has(key) && value !== null && value !== '' && !isObject(value))?.[1];

function walk(value: unknown, around: Around, pays: string[], depth: number): void {
  if (depth > MAX_DEPTH || pays.length >= MAX_PAYS) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, MAX_PAYS)) walk(each, around, pays, depth + 1);
    return;
  }
  if (!isObject(value)) {
    const single = inPeriod(numberIn(value), value, around.period);
    const bare = typeof value === 'number' || /^[\d\s.,'’]*$/.test(String(value));
    if (single !== null && (bare || around.currency !== null)) pays.push(hint(single, single, around));
    else if (typeof value === 'string' && value.length <= MAX_WORDS && /\d/.test(value)) pays.push(value);
    return;
  }
  const entries = Object.entries(value)
    .slice(0, 200)
    .map(([key, inner]) => [plainKey(key), inner] as const);
  const words = (keys: ReadonlySet<string>): string | null => {
    const found = entryIn(entries, keys);
    return typeof found === 'string' && found.trim() !== '' ? found.trim().slice(0, 80) : null;
  };
  const kind = entryIn(entries, new Set(['type']));
  if (typeof kind === 'string' && OTHER_PART.test(kind)) return;
  const own: Around = {
    currency: words(CURRENCY) ?? around.currency,
    period:
      entries
        .map(([key, inner]) => (PERIOD.has(key) ? periodIn(inner) : null))
        .find((found) => found !== null) ?? around.period,
    title: words(TITLE) ?? around.title,
  };
  const cents = entries.some(([key]) => key === 'mincents' || key === 'maxcents') ? 100 : 1;
  const bound = (keys: ReadonlySet<string>): number | null => {
    const written = entryIn(entries, keys);
    const amount = inPeriod(numberIn(written), written, own.period);
    return amount === null ? null : amount / cents;
  };
  const [low, high] = [bound(LOW), bound(HIGH)];
  if (low !== null || high !== null) {
    pays.push(hint(low, high, own));
    return;
  }
  const before = pays.length;
  for (const [key, inner] of entries) {
    // The first description of the pay counts; a summary beside its parts would say it twice.
    if (INNER.has(key) && (pays.length === before || key === 'components' || key === 'tiers'))
      walk(inner, own, pays, depth + 1);
  }
}

/** The values of pay hints for something that states pay; empty where it holds no amount. */
export function statedPays(value: unknown): string[] {
  const pays: string[] = [];
  walk(value, { currency: null, period: null, title: null }, pays, 0);
  return [...new Set(pays)];
}

/** Keys of a row that speak of pay, or of how it is counted. */
const PAY_KEY =
  /salary|compensation|wage|remuneration|^pay(?!ment|roll|er)|^(?:currency|interval|m(?:in|ax)_?pay)/i;
/** Keys that speak of pay and hold none. */
const NO_PAY_KEY = /visible|predicted|hidden|transparen|disclos|note|text|description|summary/i;

/** The same for a row of a job, whose pay stands among its other fields. */
export function paysOfRow(row: Json): string[] {
  const fields = Object.entries(row).filter(([key]) => PAY_KEY.test(key) && !NO_PAY_KEY.test(key));
  return statedPays(Object.fromEntries(fields));
}
