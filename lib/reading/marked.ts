/** The words of a text, marked once for everybody who asks about the same text. */

import type { Family } from '../lexicon/families.ts';
import { type MarkedText, markWords, type WordMark } from '../lexicon/lexicon.ts';

/** A document has said by then who writes to whom, about what and where. */
export const HEAD = 40_000;

export interface Marked extends MarkedText {
  /** Marks by the index of the word at which they begin, and behind which they end. */
  from: Map<number, WordMark[]>;
  to: Map<number, WordMark[]>;
}

const RECENT = 8;
const recent = new Map<string, Marked>();

const by = (marks: WordMark[], key: 'from' | 'to'): Map<number, WordMark[]> => {
  const out = new Map<number, WordMark[]>();
  for (const mark of marks) {
    const there = out.get(mark[key]);
    if (there) there.push(mark);
    else out.set(mark[key], [mark]);
  }
  return out;
};

/** The marked head of a text. What was asked last is kept, for employer, title, people and place ask about one text. */
export function markedHead(text: string): Marked {
  const head = text.slice(0, HEAD);
  const known = recent.get(head);
  if (known) return known;
  const marked = markWords(head);
  const made = { ...marked, from: by(marked.marks, 'from'), to: by(marked.marks, 'to') };
  if (recent.size >= RECENT) recent.delete(recent.keys().next().value as string);
  recent.set(head, made);
  return made;
}

/** Index of the first word that begins at a place of the text or behind it. */
export function wordAt({ words }: MarkedText, at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a phrase of the family begins with the word `i`. */
export const begins = ({ from }: Marked, i: number, ...families: Family[]): boolean =>
  from.get(i)?.some(({ family }) => families.includes(family)) ?? false;

/** Whether a phrase of the family ends right before the word `i`. */
export const endsBefore = ({ to }: Marked, i: number, ...families: Family[]): boolean =>
  to.get(i)?.some(({ family }) => families.includes(family)) ?? false;

/** What stands between the word before `i` and the word `i`. */
export const gapBefore = ({ text, words }: MarkedText, i: number): string =>
  text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? text.length);

/** Where the sentence of a place begins: behind a full stop with a blank, or an empty line. */
export function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 400), at);
  const cut = Math.max(...['\n\n', '. ', '! ', '? '].map((end) => before.lastIndexOf(end)));
  return at - before.length + (cut < 0 ? 0 : cut + 2);
}

/** Where the line of a place begins and ends. */
export function lineOf(text: string, at: number): { start: number; end: number } {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

/** The lines of a text with their places, the empty ones too. */
export function linesOf(text: string, most = 0xffff_ffff): { line: string; start: number }[] {
  let start = 0;
  return text.split('\n', most).map((line) => {
    const one = { line, start };
    start += line.length + 1;
    return one;
  });
}
