/** All fields of an offer, and the two things done with one: change it, or go back to what was read. */
import type { Corrections } from '../../lib/report/report.ts';
import type { Offer } from '../../lib/worth/offer.ts';
import { beside } from './beside.ts';
import { dates } from './dates.ts';
import { grantFields } from './equity.ts';
import type { Field, FieldValue } from './field.ts';
import { pay } from './pay.ts';
import { signOnFields } from './signOn.ts';
import { who } from './who.ts';

/** The fields that this offer asks for, in the order in which they are shown. */
export function fieldsOf(offer: Offer): Field[] {
  const all = [...who, ...pay, ...grantFields(offer), ...signOnFields(offer), ...beside, ...dates];
  return all.filter((field) => field.shown?.(offer) ?? true);
}

export const fieldById = (offer: Offer, id: string): Field | undefined =>
  fieldsOf(offer).find((field) => field.id === id);

/** Nothing is nothing, whether it was never there or is an empty list now. */
const plain = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) && value.length === 0 ? null : (value ?? null));

const same = (a: unknown, b: unknown): boolean => plain(a) === plain(b);

/** Corrections with those parts left out that say what the document says anyway. */
function withoutEchoes(corrections: Corrections, asRead: Offer): Corrections {
  const entries = Object.entries(corrections).filter(
    ([name, value]) => !same(value, asRead[name as keyof Offer]),
  );
  return Object.fromEntries(entries);
}

/** The corrections after one field got a new value. `now` is the offer as corrected so far. */
export const corrected = (
  field: Field,
  value: FieldValue,
  now: Offer,
  asRead: Offer,
  corrections: Corrections,
): Corrections => withoutEchoes({ ...corrections, ...field.write(now, value) }, asRead);

/** True where the person's value stands instead of the document's. */
export const isCorrected = (field: Field, now: Offer, asRead: Offer): boolean =>
  !same(field.read(now), field.read(asRead));

/**
 * The corrections after one field went back to what was read. An edit can displace its neighbours (a bonus is a percent
 * or an amount; "none" empties a grant): those that the person did not correct themselves come back with it.
 */
export function restored(field: Field, now: Offer, asRead: Offer, corrections: Corrections): Corrections {
  const neighbours = fieldsOf(asRead).filter(({ group }) => group === field.group);
  const displaced = neighbours.filter(
    (other) => other.read(now) === null || !isCorrected(other, now, asRead),
  );
  let offer = now;
  let rest = corrections;
  for (const each of [field, ...displaced]) {
    const value = each.read(asRead);
    rest = corrected(each, value, offer, asRead, rest);
    offer = { ...offer, ...each.write(offer, value) };
  }
  if (neighbours.some((other) => isCorrected(other, offer, asRead))) return rest;
  // Nothing of the group is the person's any more: the document's own words stand, with what no field shows.
  const own = Object.keys(field.write(now, field.read(asRead)));
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !own.includes(name)));
}
