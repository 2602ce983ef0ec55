/** What the signals of a kind look at: the text with its words marked, its lines, its money, the facts of its container. */

import type { Family } from '../../lexicon/families.ts';
import { type MarkedText, markWords, type WordMark } from '../../lexicon/lexicon.ts';
import { marksIn } from '../../lexicon/near.ts';
import type { Mention } from '../../money/mention.ts';
import { scanMoney } from '../../money/scan.ts';
import { pageTitle } from '../page-title.ts';
import type { Hint, Snapshot } from '../snapshot.ts';
import { HEAD, MOST_TEXT } from './tuning.ts';

export interface Line {
  start: number;
  end: number;
}

export interface KindPage {
  hints: readonly Hint[];
  /** Title, subject and text, cut where a document has long said what it is. */
  text: string;
  marked: MarkedText;
  lines: readonly Line[];
  money: readonly Mention[];
  /** Where the first words end, in which a document says what it is. */
  headEnd: number;
  /** Where the snapshot's own text begins, behind title and subject. */
  bodyStart: number;
}

/** The lines of a text that say something. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

export function kindPage(snapshot: Snapshot): KindPage {
  const subject = snapshot.hints.find(({ field }) => field === 'subject')?.value ?? '';
  const top = [pageTitle(snapshot), subject].filter((words) => words !== '').map((words) => `${words}\n`);
  const bodyStart = top.join('').length;
  const text = top.join('') + snapshot.text.slice(0, MOST_TEXT);
  return {
    hints: snapshot.hints,
    text,
    marked: markWords(text, 'documents'),
    lines: linesOf(text),
    money: scanMoney(text),
    headEnd: bodyStart + HEAD,
    bodyStart,
  };
}

/** Marks of some families in a part of the page, in order. */
export const marksOf = (
  { marked, text }: KindPage,
  families: readonly Family[],
  from = 0,
  to = text.length,
): WordMark[] => marksIn(marked, from, to, families);
