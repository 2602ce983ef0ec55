/**
 * Which differences are worth telling a person: where a payment, a grant or a bonus is no longer mentioned at all, that
 * its clauses are gone with it goes without saying.
 */
import type { Difference } from './differences.ts';
import type { TermField } from './terms.ts';

/** What each clause is a clause of; a grant may be stated in value or in units. */
const OF: Partial<Record<TermField, TermField[]>> = {
  bonusKind: ['bonus'],
  price: ['units'],
  strike: ['units'],
  vestingYears: ['grant', 'units'],
  schedule: ['grant', 'units'],
  frequency: ['grant', 'units'],
  cliff: ['grant', 'units'],
  equityKind: ['grant', 'units'],
  signOnMonth: ['signOn'],
  clawback: ['signOn'],
  clawbackWay: ['signOn'],
  refresherPromised: ['refresher'],
  relocationClawback: ['relocation'],
};

/** The differences without clauses that went with what they belong to. */
export function worthTelling(found: Difference[]): Difference[] {
  const missing = (field: TermField, index: number): boolean =>
    found.some((each) => each.field === field && each.index === index && each.change === 'missing');
  /** Changed or new: the thing is still spoken of. */
  const spokenOf = (field: TermField, index: number): boolean =>
    found.some((each) => each.field === field && each.index === index && each.change !== 'missing');
  return found.filter(({ field, index, change }) => {
    const whole = OF[field] ?? [];
    const gone = whole.some((each) => missing(each, index)) && !whole.some((each) => spokenOf(each, index));
    return change !== 'missing' || !gone;
  });
}
