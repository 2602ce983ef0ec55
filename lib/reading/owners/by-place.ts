/** Marks whose owner the table or the notes around them say: pay of another job, or of an earlier offer. */
import type { Mark } from '../../marks/mark.ts';
import { isOtherColumn } from '../terms/amounts/column.ts';
import { isTodaysJob } from '../terms/amounts/section.ts';
import type { Decision } from './decide.ts';

/** Whose a mark is that stands in a column or a part of notes about other pay; null elsewhere. */
export function ownerByPlace(text: string, mark: Mark): Decision | null {
  const { kind, span } = mark;
  if (kind !== 'money' && kind !== 'number' && kind !== 'percent') return null;
  if (!isOtherColumn(text, span.start) && !isTodaysJob(text, span.start)) return null;
  const owner = kind === 'percent' ? 'other%' : 'previous';
  return { mark, owner, certainty: 'implied', other: null, by: 'place', probability: 1, base: 0 };
}
