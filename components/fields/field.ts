/**
 * What can be corrected, as data: how a field is read from an offer, how a new value is written back, which finding it
 * came from, and how it is edited. One list serves the panel's rows, the corner editors and the tests.
 */
import type { Finding, Reading } from '../../lib/reading/reading.ts';
import type { Corrections } from '../../lib/report/report.ts';
import type { Offer } from '../../lib/worth/offer.ts';

/** `null` is "not stated". Ratios are plain (0.1 is 10%), money is in whole currency units. */
export type FieldValue = string | number | null;

export type FieldGroup = 'who' | 'pay' | 'bonus' | 'equity' | 'signOn' | 'beside' | 'dates';

/** How a value is entered and shown. Choices are worded by `panel.choice.<field>.<option>`. */
export type Edit =
  | { kind: 'text' }
  | { kind: 'money' }
  | { kind: 'percent' }
  | { kind: 'count'; max: number }
  | { kind: 'date' }
  | { kind: 'currency' }
  | { kind: 'choice'; options: string[] }
  | { kind: 'schedule' };

export interface Field {
  id: string;
  group: FieldGroup;
  edit: Edit;
  read: (offer: Offer) => FieldValue;
  write: (offer: Offer, value: FieldValue) => Corrections;
  finding: (reading: Reading) => Finding<unknown> | null;
  /** False where the question makes no sense for this offer (a strike price without options). */
  shown?: (offer: Offer) => boolean;
}

export const textOrNull = (value: FieldValue): string | null =>
  value === null || value === '' ? null : String(value);

export const numberOrNull = (value: FieldValue): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
