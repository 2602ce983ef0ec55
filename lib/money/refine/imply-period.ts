/** Implies the period of pay from its size, where the text states none: $150,000 is a year's, $38 an hour's. */
import type { Currency, Period } from '../money.ts';

/**
 * The least full-time annual wage and the most that an hour pays, in units of the currency. Bounds of plausibility
 * (about a third of the legal minimum wage, about 400 US dollars an hour), not estimates; in between nothing is implied.
 */
const BOUNDS: Readonly<Record<Currency, { year: number; hour: number }>> = {
  USD: { year: 10_000, hour: 400 },
  INR: { year: 100_000, hour: 0 },
  JPY: { year: 1_000_000, hour: 20_000 },
  KRW: { year: 10_000_000, hour: 0 },
  IDR: { year: 40_000_000, hour: 0 },
  VND: { year: 60_000_000, hour: 0 },
  HUF: { year: 2_500_000, hour: 0 },
  PLN: { year: 60_000, hour: 250 },
  CZK: { year: 250_000, hour: 0 },
  SEK: { year: 150_000, hour: 0 },
  NOK: { year: 150_000, hour: 0 },
  DKK: { year: 120_000, hour: 0 },
  MXN: { year: 120_000, hour: 0 },
  BRL: { year: 40_000, hour: 0 },
  ZAR: { year: 100_000, hour: 0 },
  CNY: { year: 80_000, hour: 0 },
  TWD: { year: 300_000, hour: 0 },
  THB: { year: 300_000, hour: 0 },
  PHP: { year: 250_000, hour: 0 },
  PKR: { year: 500_000, hour: 0 },
  RUB: { year: 600_000, hour: 0 },
  UAH: { year: 250_000, hour: 0 },
  TRY: { year: 300_000, hour: 0 },
  ILS: { year: 80_000, hour: 250 },
  AED: { year: 60_000, hour: 0 },
  HKD: { year: 120_000, hour: 0 },
  NGN: { year: 1_500_000, hour: 0 },
  COP: { year: 15_000_000, hour: 0 },
  EGP: { year: 150_000, hour: 0 },
  KES: { year: 400_000, hour: 0 },
  RON: { year: 50_000, hour: 0 },
  BGN: { year: 30_000, hour: 0 },
  SAR: { year: 60_000, hour: 0 },
  QAR: { year: 60_000, hour: 0 },
  MYR: { year: 36_000, hour: 0 },
  SGD: { year: 24_000, hour: 300 },
  LKR: { year: 600_000, hour: 0 },
  BDT: { year: 300_000, hour: 0 },
  CLP: { year: 6_000_000, hour: 0 },
  ARS: { year: 5_000_000, hour: 0 },
};
const USUAL = { year: 10_000, hour: 300 };

/** The period that pay of this size has, null where it could be more than one. */
export function impliedPeriod(
  min: number | null,
  max: number | null,
  currency: Currency | null,
): Period | null {
  const size = max ?? min;
  if (size === null || size <= 0) return null;
  const bounds = (currency === null ? undefined : BOUNDS[currency]) ?? USUAL;
  if (size >= bounds.year) return 'year';
  return size <= bounds.hour && size >= 5 ? 'hour' : null;
}
