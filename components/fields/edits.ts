/** What the parts of the panel need to let a person correct the offer: the offer as it stands, as read, and the ways to change it. */
import type { Reading } from '../../lib/reading/reading.ts';
import type { Offer } from '../../lib/worth/offer.ts';
import type { Field, FieldValue } from './field.ts';

export interface Edits {
  offer: Offer;
  /** The offer before any correction. */
  asRead: Offer;
  reading: Reading;
  /** Known answers by field id. */
  suggestions: Record<string, string[]>;
  change: (field: Field, value: FieldValue) => void;
  /** Several fields at once, by id: a price and its date. */
  changeMany: (values: Record<string, FieldValue>) => void;
  restore: (field: Field) => void;
  /** The offer as it was read when each part was corrected; absent where nothing was. */
  asCorrected?: Offer;
  /** The person's values stand against what the document says by now. */
  keepMine?: () => void;
}
