/** Implies the period of pay from its size, where the text states none: $150,000 is a year's, $38 an hour's. */
import type { Currency, Pay, Period } from '../money.ts';
import { toAnnual } from '../period.ts';

/**
 * The least full-time annual wage and the most that an hour pays, in units of the currency. Bounds of plausibility
 * (about a third of the legal minimum wage, about 400 US dollars an hour), not estimates. `month` is the least monthly
 * wage where pay is customarily stated by the month; in between nothing is implied.
 */
const BOUNDS: Readonly<Record<Currency, { year: number; hour: number; month?: number }>> = {
  USD: { year: 10_000, hour: 400 },
  EUR: { year: 10_000, hour: 300, month: 1_200 },
  CHF: { year: 10_000, hour: 300, month: 2_000 },
  INR: { year: 100_000, hour: 0, month: 8_000 },
  JPY: { year: 1_000_000, hour: 20_000, month: 150_000 },
  KRW: { year: 10_000_000, hour: 0, month: 1_500_000 },
  IDR: { year: 150_000_000, hour: 0, month: 2_000_000 },
  VND: { year: 250_000_000, hour: 0, month: 5_000_000 },
  HUF: { year: 2_500_000, hour: 0, month: 200_000 },
  PLN: { year: 60_000, hour: 250, month: 3_000 },
  CZK: { year: 250_000, hour: 0, month: 15_000 },
  SEK: { year: 150_000, hour: 0, month: 12_000 },
  NOK: { year: 150_000, hour: 0, month: 12_000 },
  DKK: { year: 120_000, hour: 0, month: 12_000 },
  MXN: { year: 120_000, hour: 0, month: 6_000 },
  BRL: { year: 40_000, hour: 0, month: 1_200 },
  ZAR: { year: 100_000, hour: 0, month: 5_000 },
  CNY: { year: 80_000, hour: 0, month: 3_000 },
  TWD: { year: 300_000, hour: 0, month: 25_000 },
  THB: { year: 300_000, hour: 0, month: 10_000 },
  PHP: { year: 250_000, hour: 0, month: 10_000 },
  PKR: { year: 500_000, hour: 0, month: 30_000 },
  RUB: { year: 600_000, hour: 0, month: 30_000 },
  UAH: { year: 250_000, hour: 0, month: 8_000 },
  TRY: { year: 300_000, hour: 0, month: 15_000 },
  ILS: { year: 80_000, hour: 250, month: 4_000 },
  AED: { year: 60_000, hour: 0, month: 2_000 },
  HKD: { year: 120_000, hour: 0, month: 8_000 },
  NGN: { year: 1_500_000, hour: 0, month: 60_000 },
  COP: { year: 15_000_000, hour: 0, month: 900_000 },
  EGP: { year: 150_000, hour: 0, month: 4_000 },
  KES: { year: 400_000, hour: 0, month: 15_000 },
  RON: { year: 50_000, hour: 0, month: 2_000 },
  BGN: { year: 30_000, hour: 0, month: 1_000 },
  SAR: { year: 60_000, hour: 0, month: 2_000 },
  QAR: { year: 60_000, hour: 0, month: 2_000 },
  MYR: { year: 36_000, hour: 0, month: 1_200 },
  SGD: { year: 24_000, hour: 300, month: 1_500 },
  LKR: { year: 600_000, hour: 0, month: 30_000 },
  BDT: { year: 300_000, hour: 0, month: 12_000 },
  CLP: { year: 6_000_000, hour: 0, month: 350_000 },
  ARS: { year: 5_000_000, hour: 0, month: 200_000 },
  PEN: { year: 30_000, hour: 0, month: 1_000 },
  UYU: { year: 600_000, hour: 0, month: 20_000 },
  CRC: { year: 5_000_000, hour: 0, month: 300_000 },
  PYG: { year: 60_000_000, hour: 0, month: 2_500_000 },
  ISK: { year: 4_000_000, hour: 0, month: 250_000 },
  RSD: { year: 1_000_000, hour: 0, month: 50_000 },
  KZT: { year: 3_000_000, hour: 0, month: 80_000 },
  GHS: { year: 30_000, hour: 0, month: 600 },
  UGX: { year: 40_000_000, hour: 0, month: 300_000 },
  TZS: { year: 40_000_000, hour: 0, month: 300_000 },
  RWF: { year: 15_000_000, hour: 0, month: 80_000 },
  XOF: { year: 6_000_000, hour: 0, month: 70_000 },
  MAD: { year: 90_000, hour: 0, month: 2_500 },
  NPR: { year: 400_000, hour: 0, month: 15_000 },
  KWD: { year: 6_000, hour: 0, month: 120 },
  BHD: { year: 6_000, hour: 0, month: 120 },
  OMR: { year: 6_000, hour: 0, month: 150 },
};
const USUAL = { year: 10_000, hour: 300, month: undefined };

/** The least full-time annual wage that is plausible in a currency. */
export const leastYear = (currency: Currency | null): number =>
  ((currency === null ? undefined : BOUNDS[currency]) ?? USUAL).year;

/** Words for pay in languages whose advertisements state it by the month, whatever the currency. */
const MONTHLY_WORDS =
  /зарплат|оклад|заплат|заробітн|wynagrodzeni|(?<!\p{L})(?:mzda|plat|gaji|lương|salariu|plaća|maaş|palkka|laun|fizetés)|เงินเดือน/iu;
const LEAST_MONTHLY = 300;

/** The period that the words in front imply for an amount whose size alone implies none. */
export const customaryPeriod = (min: number | null, max: number | null, before: string): Period | null =>
  (max ?? min ?? 0) >= LEAST_MONTHLY && MONTHLY_WORDS.test(before) ? 'month' : null;

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
  if (bounds.month !== undefined && size >= bounds.month) return 'month';
  return size <= bounds.hour && size >= 5 ? 'hour' : null;
}

/** A share of the least full-time wage below which even part-time pay and stipends do not go. */
const LEAST_SHARE = 0.3;

/** Whether an amount for this period is far below any wage: a learning budget, a travel card, a meal. */
export function isBelowAnyWage({ min, max, currency, period }: Pay): boolean {
  const size = max ?? min;
  if (size === null || period === null || period === 'hour' || period === 'day') return false;
  const bounds = (currency === null ? undefined : BOUNDS[currency]) ?? USUAL;
  return toAnnual(size, period) < LEAST_SHARE * bounds.year;
}
