/**
 * What stands in a text before anybody says whose it is: every amount, number, percentage, duration and date, found
 * once for everybody. Nothing is decided here, and nothing is left out because it seems unimportant.
 */
import type { Mention } from '../money/mention.ts';
import type { Span } from '../money/money.ts';
import type { IsoDate } from './dates.ts';

/** An amount of money or a range. */
export interface MoneyMark {
  kind: 'money';
  span: Span;
  mention: Mention;
}

/** A number without a currency: shares granted, "165" for a salary of 165,000, or hours a week. */
export interface NumberMark {
  kind: 'number';
  span: Span;
  value: number;
  /** Written with separators: 1,800. */
  grouped: boolean;
}

/** A percentage or a range of them, as hundredfolds: 10 for 10%. */
export interface PercentMark {
  kind: 'percent';
  span: Span;
  min: number;
  max: number;
}

/** A length of time in days; months and years also in months. */
export interface DurationMark {
  kind: 'duration';
  span: Span;
  months: number | null;
  days: number;
}

export interface DateMark {
  kind: 'date';
  span: Span;
  iso: IsoDate;
}

/** What says how much. */
export type AmountMark = MoneyMark | NumberMark | PercentMark;

export type Mark = MoneyMark | NumberMark | PercentMark | DurationMark | DateMark;
