/** Money as people of that currency write it: $188,000, £82,000, ₹52 lakh. */
import type { Currency } from './money.ts';

export interface MoneyFormat {
  locale?: string;
  /** `$188K`, `₹52L`: for pictures and narrow places. */
  compact?: boolean;
}

const LAKH = 1e5;
const CRORE = 1e7;

const plain = (value: number, locale: string, digits: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);

function rupees(amount: number, locale: string, compact: boolean): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '−' : '';
  if (size >= CRORE) return `${sign}₹${plain(size / CRORE, locale, 2)}${compact ? 'Cr' : ' crore'}`;
  if (size >= LAKH) return `${sign}₹${plain(size / LAKH, locale, 2)}${compact ? 'L' : ' lakh'}`;
  return `${sign}₹${new Intl.NumberFormat('en-IN', { maximumFractionDigits: 0 }).format(size)}`;
}

/**
 * Writes an amount in whole currency units. Without a currency it is the bare number: no symbol is guessed.
 * Amounts under 1,000 keep two decimals where they have any (hourly rates, share prices).
 */
export function formatMoney(amount: number, currency: Currency | null, format: MoneyFormat = {}): string {
  const locale = format.locale ?? 'en-US';
  const compact = format.compact ?? false;
  if (currency === 'INR') return rupees(amount, locale, compact);
  const small = Math.abs(amount) < 1000 && !Number.isInteger(amount);
  const options: Intl.NumberFormatOptions = {
    maximumFractionDigits: compact ? 1 : small ? 2 : 0,
    minimumFractionDigits: !compact && small ? 2 : 0,
    notation: compact ? 'compact' : 'standard',
  };
  if (currency === null) return new Intl.NumberFormat(locale, options).format(amount);
  return new Intl.NumberFormat(locale, {
    ...options,
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(amount);
}
