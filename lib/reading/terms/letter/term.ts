/** The contract of a term: one family of phrases that states one thing about pay. */
import type { Reading } from '../../reading.ts';
import type { Letter } from './letter.ts';

/** The part of a reading that terms fill. */
export type Terms = Pick<
  Reading,
  | 'base'
  | 'equity'
  | 'bonus'
  | 'signOn'
  | 'relocation'
  | 'refresher'
  | 'ctc'
  | 'pension'
  | 'instalments'
  | 'absent'
  | 'conditions'
  | 'totals'
  | 'components'
  | 'startDate'
  | 'deadline'
  | 'remarks'
>;

/**
 * Reads one term from a letter (or posting) into `terms`. `order` says when: what is read earlier may be looked at by
 * what is read later, never the other way round.
 */
export interface Term {
  name: string;
  order: number;
  read(letter: Letter, terms: Terms): void;
}

/** Nothing read yet: every field empty, none guessed. */
export const nothing = (): Terms => ({
  base: [],
  equity: [],
  bonus: [],
  signOn: [],
  startDate: null,
  deadline: null,
  remarks: [],
});
