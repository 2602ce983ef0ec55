/** Money as people of that currency write it: $188,000, £82K, ₹52 lakh, CA$120,000. */
import type { Currency, Money } from './money.ts';

export interface MoneyFormat {
  /** BCP 47; decides grouping, decimals and where the symbol stands. Default `en-US`. */
  locale?: string;
  /** `$188K`, `₹52L`: for pictures and narrow places. */
  compact?: boolean;
}

/** Characters of what is no currency. */
const MOST_OF_A_WORD = 12;

const LAKH = 1e5;
const CRORE = 1e7;

/** Locales that `Intl` knows; systems also give names that it does not (`en-US@posix`). */
const LOCALES = new Map<string, string>();

/** A locale that `Intl` can write for: the one given, where it is one. */
export function knownLocale(locale: string): string {
  let found = LOCALES.get(locale);
  if (found === undefined) {
    try {
      found = Intl.getCanonicalLocales(locale || [])[0] ?? 'en-US';
    } catch {
      found = 'en-US';
    }
    LOCALES.set(locale, found);
  }
  return found;
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Formatters are dear to make and few in kind, so each is made once. */
function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = FORMATS.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, options);
    FORMATS.set(key, format);
  }
  return format;
}

const inUnit = (amount: number, unit: number, locale: string, digits: number): string =>
  formatter(locale, { maximumFractionDigits: digits }).format(amount / unit);

/**
 * Rupees in lakh and crore, below a lakh with Indian grouping: ₹18.5 lakh, ₹1.067 crore, ₹75,000. Written out, they are
 * right to a hundred rupees in lakh and to a thousand in crore; compact, to two digits behind the point.
 */
function rupees(amount: number, locale: string, compact: boolean): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '−' : '';
  // 99,99,950 rounds to 100 lakh, which is a crore.
  if (Math.round(size / 1000) >= CRORE / 1000)
    return `${sign}₹${inUnit(size, CRORE, locale, compact ? 2 : 4)}${compact ? 'Cr' : ' crore'}`;
  if (size >= LAKH) return `${sign}₹${inUnit(size, LAKH, locale, compact ? 2 : 3)}${compact ? 'L' : ' lakh'}`;
  return `${sign}₹${formatter('en-IN', { maximumFractionDigits: size < 1000 && !Number.isInteger(size) ? 2 : 0 }).format(size)}`;
}

/**
 * Writes an amount in whole currency units. Without a currency it is the bare number: no symbol is guessed. A dollar
 * that is not the reader's own keeps its country (CA$, A$). Amounts under 1,000 keep two decimals where they have any
 * (hourly rates, share prices). What is no currency code stands as a word before the number: this never throws.
 */
export function formatMoney(amount: number, currency: Currency | null, format: MoneyFormat = {}): string {
  const locale = knownLocale(format.locale ?? 'en-US');
  const compact = format.compact ?? false;
  if (currency === 'INR') return rupees(amount, locale, compact);
  const small = Math.abs(amount) < 1000 && !Number.isInteger(amount);
  const isWritten = currency !== null && /^[A-Z]{3}$/i.test(currency);
  const written = formatter(locale, {
    maximumFractionDigits: compact && !small ? 1 : small ? 2 : 0,
    minimumFractionDigits: small ? 2 : 0,
    notation: compact ? 'compact' : 'standard',
    ...(isWritten ? { style: 'currency', currency, currencyDisplay: 'symbol' } : {}),
  }).format(amount);
  return isWritten || currency === null ? written : `${currency.slice(0, MOST_OF_A_WORD)} ${written}`;
}

/**
 * Writes a range: `$188,000–$232,000`, `₹52–78 lakh`; a single amount where both ends are one; `≤ £70,000` and
 * `≥ $95,000` where an end is open.
 */
export function formatRange({ min, max, currency }: Money, format: MoneyFormat = {}): string {
  if (min === null && max === null) return '';
  if (min === null) return `≤ ${formatMoney(max ?? 0, currency, format)}`;
  if (max === null) return `≥ ${formatMoney(min, currency, format)}`;
  const [low, high] = [formatMoney(min, currency, format), formatMoney(max, currency, format)];
  if (low === high) return low;
  // One unit is said once: "₹52–78 lakh".
  const unit = / (?:lakh|crore)$/.exec(high)?.[0];
  if (unit !== undefined && low.endsWith(unit)) return `${low.slice(0, -unit.length)}–${high.slice(1)}`;
  return `${low}–${high}`;
}
