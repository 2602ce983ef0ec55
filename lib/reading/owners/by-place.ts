/** Marks whose owner the table or the notes around them say: pay of another job, or of an earlier offer. */
import type { Mark } from '../../marks/mark.ts';
import { columnOf } from '../terms/amounts/column.ts';
import { isTodaysJob } from '../terms/amounts/section.ts';
import type { Decision } from './decide.ts';
import type { Owner } from './owner.ts';
import type { Ruling } from './rules.ts';

/**
 * Whose a mark is that stands in a column or a part of notes about other pay, or beside such a column with words that
 * name it (`ruling`); null elsewhere.
 */
export function ownerByPlace(text: string, mark: Mark, ruling: Ruling | null): Decision | null {
  const { kind, span } = mark;
  if (kind !== 'money' && kind !== 'number' && kind !== 'percent') return null;
  const as = (owner: Owner, certainty: Decision['certainty']): Decision => ({
    mark,
    owner,
    certainty,
    other: null,
    by: 'place',
    probability: 1,
    base: owner === 'base' ? 1 : 0,
  });
  const column = columnOf(text, span.start);
  if (column === 'other' || isTodaysJob(text, span.start))
    return as(kind === 'percent' ? 'other%' : 'previous', 'implied');
  return column === 'offer' && ruling?.read ? as(ruling.owner, 'stated') : null;
}
