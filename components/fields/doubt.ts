/** What the account of the document says about a field: its other reading, and whether a figure left over may be it. */

import type { Figure } from '../../lib/reading/account/entry.ts';
import { mayBe, unplaced } from '../../lib/reading/account/unplaced.ts';
import { NOBODY, type Owner } from '../../lib/reading/owners/owner.ts';
import type { Finding, Reading } from '../../lib/reading/reading.ts';
import type { AbsentPart, Offer } from '../../lib/worth/offer.ts';
import type { Field } from './field.ts';

/** The figures of fields that hold an amount or a share of their own. */
const FIGURES: Readonly<Record<string, Figure>> = {
  base: 'base',
  bonusPct: 'bonus',
  bonusAmount: 'bonus',
  grantValue: 'equity',
  units: 'equity',
  schedule: 'vesting',
  signOn: 'signOn',
  relocation: 'relocation',
  refresher: 'refresher',
  pension: 'pension',
  ctcTotal: 'ctc',
  basicPay: 'ctc',
  providentFund: 'ctc',
  gratuity: 'ctc',
};

/** The sort of figure that fits a field. */
const KINDS = { money: 'money', percent: 'percent', count: 'number', schedule: 'percent' } as const;

/** What the words of an unsure finding may mean instead, where the account has a second reading of their place. */
export function otherReading({ span, certainty }: Finding<unknown>, { account = [] }: Reading): Owner | null {
  if (span === null || certainty !== 'unsure') return null;
  const entry = account.find((one) => one.span.start < span.end && span.start < one.span.end);
  const other = entry?.other ?? null;
  // "It may be something else" says no more than "please check".
  return other === null || NOBODY.has(other) ? null : other;
}

/** The part that a field is the figure of. */
const PARTS: Readonly<Record<string, AbsentPart>> = {
  bonusPct: 'bonus',
  bonusAmount: 'bonus',
  signOn: 'signOn',
  relocation: 'relocation',
  pension: 'pension',
};

/** Where the letter says that there is none of it; null where it does not, and where the person entered some. */
export function absenceOf(field: Field, offer: Offer, { absent = {} }: Reading): Finding<true> | null {
  const part = PARTS[field.id];
  return part !== undefined && offer.absent?.includes(part) && field.read(offer) === null
    ? (absent[part] ?? null)
    : null;
}

/** Whether a figure that is not placed may be this field's, so that nobody may say it is not stated. */
export function isMissed(field: Field, reading: Reading): boolean {
  // One grant or payment more than were read is not missing.
  const figure = FIGURES[field.id];
  const kind = KINDS[field.edit.kind as keyof typeof KINDS];
  if (figure === undefined || kind === undefined) return false;
  return unplaced(reading).some((entry) => entry.kind === kind && mayBe(entry, figure));
}
