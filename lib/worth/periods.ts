/**
 * Pay periods as payments a year. 24, 26, 52 and 2,080 hours are what payroll counts with; a day is 2,080 / 8 = 260.
 * A letter that states 13 or 14 monthly instalments keeps them.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Period } from '../money/money.ts';

export const PAYMENTS_A_YEAR: Record<Period, number> = {
  year: 1,
  month: 12,
  semimonth: 24,
  biweek: 26,
  week: 52,
  day: 260,
  hour: 2080,
};

/** Payments a year as a figure; `instalments` is the letter's own count of monthly payments, where it states one. */
export const paymentsAYear = (period: Period, instalments: Figure | null = null): Figure =>
  period === 'month' && instalments
    ? instalments
    : constant(PAYMENTS_A_YEAR[period], 'count', 'annual-pay', period);

/** Pay a year from pay a period. A yearly amount is returned as it is: nothing was worked out. */
export const annualise = (amount: Figure, perYear: Figure): Figure =>
  perYear.value === 1 ? amount : derive('annual-pay', { amount, perYear });

/** The inverse of `annualise`. */
export const perPeriod = (amount: Figure, perYear: Figure): Figure =>
  perYear.value === 1 ? amount : derive('pay-per-period', { amount, perYear });
