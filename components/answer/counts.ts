/** How much was read of a letter: terms that it states, those that are unsure, and figures that no field holds. */
import { unplaced } from '../../lib/reading/account/unplaced.ts';
import type { Edits } from '../fields/edits.ts';
import { fieldsOf } from '../fields/fields.ts';

export interface Counts {
  terms: number;
  unsure: number;
  left: number;
}

export function countsOf({ asRead, reading }: Pick<Edits, 'asRead' | 'reading'>): Counts {
  const stated = fieldsOf(asRead).filter(
    (field) => field.read(asRead) !== null && field.finding(reading) !== null,
  );
  return {
    terms: stated.length,
    unsure: stated.filter((field) => field.finding(reading)?.certainty === 'unsure').length,
    left: unplaced(reading).length,
  };
}
