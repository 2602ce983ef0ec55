/** Questions about the marked words around a place in a text. */
import type { Family } from './families.ts';
import type { MarkedText, WordMark } from './lexicon.ts';

/** Index of the first mark that starts at `at` or behind it. */
export function firstAt({ marks }: MarkedText, at: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle] as WordMark).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks that lie wholly between two places, in order, of these families or of all. */
export function marksIn(
  marked: MarkedText,
  from: number,
  to: number,
  families?: readonly Family[],
): WordMark[] {
  const out: WordMark[] = [];
  for (let i = firstAt(marked, from); i < marked.marks.length; i++) {
    const mark = marked.marks[i] as WordMark;
    if (mark.start >= to) break;
    if (mark.end <= to && (families === undefined || families.includes(mark.family))) out.push(mark);
  }
  return out;
}

/** Whether a word of these families stands between two places. */
export const holds = (marked: MarkedText, from: number, to: number, ...families: Family[]): boolean =>
  marksIn(marked, Math.max(0, from), to, families).length > 0;

/** The last word of these families that ends at `at` or before it, at most `within` characters back. */
export function lastBefore(
  marked: MarkedText,
  at: number,
  within: number,
  ...families: Family[]
): WordMark | null {
  return marksIn(marked, Math.max(0, at - within), at, families).reduce<WordMark | null>(
    (last, mark) => (last === null || mark.end >= last.end ? mark : last),
    null,
  );
}
