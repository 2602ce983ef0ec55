/** What every term reads: the text, its amounts with what each is for, and what is known about the page. */
import { type MarkedText, markWords } from '../../../lexicon/lexicon.ts';
import { scanMoney } from '../../../money/scan.ts';
import type { Kind } from '../../reading.ts';
import type { Snapshot } from '../../snapshot.ts';
import { type Assigned, assignRoles } from '../amounts/assign.ts';
import { withColumnRanges } from '../amounts/column-ranges.ts';
import { isPay } from '../amounts/pay.ts';
import { withPayPeriods } from '../amounts/pay-period.ts';
import { bodyEnd } from './body.ts';

export interface TermContext {
  kind: Kind;
  /** ISO 3166 alpha-2 country of the place of work, null where unknown. It decides whose dollar a bare `$` is. */
  country: string | null;
}

export interface Letter extends TermContext {
  /** The part of the text that is about this job: what follows "Similar jobs" is somebody else's pay. */
  text: string;
  snapshot: Snapshot;
  /** The text with the words of the trade marked. */
  marked: MarkedText;
  /** Every amount of the text with what it is for, in order. */
  amounts: Assigned[];
  /** Amounts that are pay of any sort, in order. */
  pay: Assigned[];
}

/** A page with more pay than this is a table of salaries; its first figures are enough to say so. */
const MOST_AMOUNTS = 300;

export function openLetter(snapshot: Snapshot, context: TermContext): Letter {
  const text = snapshot.text.slice(0, bodyEnd(snapshot.text));
  const amounts = withPayPeriods(
    text,
    assignRoles(text, withColumnRanges(text, scanMoney(text, { country: context.country }))),
  );
  const pay = amounts.filter((amount) => isPay(text, amount)).slice(0, MOST_AMOUNTS);
  return { ...context, text, snapshot, marked: markWords(text), amounts, pay };
}
