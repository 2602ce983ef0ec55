/** A reading that leaves something open, filled in from a figure that the person chose in its text. */
import type { Owner } from '../owners/owner.ts';
import type { BaseRead, Finding, PayBasis, Reading } from '../reading.ts';
import type { SelectionRead } from './read-selection.ts';

const RULE = 'selection';
const BASIS: Readonly<Partial<Record<Owner, PayBasis>>> = { base: 'base', total: 'total' };

/** The chosen figure as the pay, where it may be pay. */
function baseOf({ owner, pay, quote, span, certainty }: SelectionRead): Finding<BaseRead>[] {
  const basis = owner === null ? undefined : BASIS[owner];
  if (basis === undefined || pay === null) return [];
  return [{ value: { ...pay, basis, zone: null, alsoStated: [] }, quote, span, rule: RULE, certainty }];
}

/**
 * Who, what and where as the sentence of the figure says, where the document does not say it. Pay of another job is of
 * that job's employer.
 */
export function withWho(reading: Reading, selection: SelectionRead): Reading {
  const elsewhere = selection.owner === 'previous' && selection.company !== null;
  return {
    ...reading,
    company: elsewhere ? selection.company : (reading.company ?? selection.company),
    role: reading.role ?? selection.role,
    place: reading.place ?? selection.place,
  };
}

/** The same, and the figure itself where the reading holds no pay. */
export function withSelection(reading: Reading, selection: SelectionRead): Reading {
  const filled = withWho(reading, selection);
  return filled.base.length > 0 ? filled : { ...filled, base: baseOf(selection) };
}
