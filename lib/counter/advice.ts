/** Rule 11: when not to counter on money, and the outcome that is always open: accepting as it stands. */
import { noon } from '../evidence/day.ts';
import type { Offer, UserInputs } from '../worth/offer.ts';
import { deadlineState } from './dates.ts';
import { note } from './note.ts';
import type { Move, Note } from './plan.ts';

export interface Closed {
  /** Money is not to be talked about any more. */
  closed: boolean;
  /** The move that is left then; null while money is talked about. */
  decided: Move | null;
  advice: Note[];
  warnings: Note[];
}

export function circumstances(offer: Offer, inputs: UserInputs): Closed {
  const advice: Note[] = [];
  if (inputs.accepted) advice.push(note('already-accepted'));
  if (inputs.fixedGrade) advice.push(note('fixed-grade'));
  if (inputs.secondBestAndFinal) advice.push(note('second-best-and-final'));
  const closed = advice.length > 0;
  const move = inputs.secondBestAndFinal && !inputs.accepted ? 'decide' : 'none';
  const [line] = advice;
  const decided: Move | null = line
    ? { kind: move, line, last: false, news: null, offered: null, agreed: [], answers: [] }
    : null;
  const warnings: Note[] = [];
  const deadline = deadlineState(offer.deadline, inputs.today);
  if (deadline === 'passed')
    warnings.push(note('deadline-passed', { date: noon((offer.deadline ?? '').slice(0, 10)) }));
  if (deadline === 'today') advice.push(note('ask-for-time'));
  return { closed, decided, advice, warnings };
}
