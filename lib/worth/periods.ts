/** Pay a year from pay a period, as figures. A letter that states 13 or 14 monthly instalments keeps them. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Period } from '../money/money.ts';
import { PER_YEAR } from '../money/period.ts';

/** Payments a year as a figure; `instalments` is the letter's own count of monthly payments, where it states one. */
export const paymentsAYear = (period: Period, instalments: Figure | null = null): Figure =>
  period === 'month' && instalments && instalments.value > 0
    ? instalments
    : constant(PER_YEAR[period], 'count', 'annual-pay', 'paymentsAYear');

/** Pay a year from pay a period. A yearly amount is returned as it is: nothing was worked out. */
export const annualise = (amount: Figure, perYear: Figure): Figure =>
  perYear.value === 1 ? amount : derive('annual-pay', { amount, perYear });

/** The inverse of `annualise`. */
export const perPeriod = (amount: Figure, perYear: Figure): Figure =>
  perYear.value === 1 ? amount : derive('pay-per-period', { amount, perYear });
