/** Money as the documents state it: an amount or a range, its currency and its pay period. Plain data, no rounding. */

/** Half-open character range in a snapshot's text. */
export interface Span {
  start: number;
  end: number;
}

/** Pay periods a document can state. `semimonth` is paid 24 times a year, `biweek` 26 times. */
export type Period = 'year' | 'month' | 'semimonth' | 'biweek' | 'week' | 'day' | 'hour';

/** ISO 4217 code in upper case, for example `USD`, `GBP`, `INR`. */
export type Currency = string;

/**
 * An amount or a range, in whole currency units (rupees, not lakh).
 * A single amount has `min === max`. "Up to X" has `min: null`, "from X" has `max: null`.
 * `currency: null` means that the document does not say which currency it is.
 */
export interface Money {
  min: number | null;
  max: number | null;
  currency: Currency | null;
}

/** Money paid per period; `period: null` means unstated. */
export interface Pay extends Money {
  period: Period | null;
}
