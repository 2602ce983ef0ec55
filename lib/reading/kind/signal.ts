/** A signal is one thing that a document can say about what it is; this file has the ways to look for one. */

import type { Family } from '../../lexicon/families.ts';
import type { WordMark } from '../../lexicon/lexicon.ts';
import { hasDigit } from '../../text/chars.ts';
import { clip, wholeWords } from '../read-quote.ts';
import type { Hint } from '../snapshot.ts';
import { type KindPage, type Line, marksOf } from './page.ts';
import { HEADING, LABEL } from './tuning.ts';

/** What a signal found: how often (different ones only), and the first of them. */
export interface Found {
  count: number;
  quote: string;
}

export interface Signal {
  /** Named as a reader would say it: "offers a position". */
  id: string;
  look: (page: KindPage) => Found | null;
}

/** Marks as a finding: two that say the same count once. */
function different({ text }: KindPage, marks: readonly WordMark[]): Found | null {
  const [first] = marks;
  if (first === undefined) return null;
  const said = new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  return { count: said.size, quote: wholeWords(text, first.start, first.end) };
}

/** Words of these families anywhere. */
export const says = (id: string, ...families: Family[]): Signal => ({
  id,
  look: (page) => different(page, marksOf(page, families)),
});

/** Words of two sorts in one document: neither says by itself what both together say. */
export const both = (id: string, one: readonly Family[], other: readonly Family[]): Signal => ({
  id,
  look: (page) => {
    const [first] = marksOf(page, one);
    const [second] = marksOf(page, other);
    return first === undefined || second === undefined ? null : different(page, [first]);
  },
});

/** The same in the first words, where a document says what it is. */
export const opens = (id: string, ...families: Family[]): Signal => ({
  id,
  look: (page) => different(page, marksOf(page, families, 0, page.headEnd)),
});

/** Words of one family with words of another close behind them, on the same line. */
export const saysBefore = (
  id: string,
  families: readonly Family[],
  then: readonly Family[],
  words: number,
): Signal => ({
  id,
  look: (page) => {
    const behind = marksOf(page, then);
    const found: WordMark[] = [];
    let next = 0;
    for (const mark of marksOf(page, families)) {
      while (next < behind.length && (behind[next] as WordMark).from < mark.to) next++;
      const other = behind[next];
      if (other === undefined) break;
      if (other.from - mark.to <= words && !page.text.slice(mark.end, other.start).includes('\n'))
        found.push({ ...mark, end: other.end });
    }
    return different(page, found);
  },
});

const wordsIn = (page: KindPage, { start, end }: Line): number =>
  page.text.slice(start, end).trim().split(' ').length;

/** A mark that begins a line, past bullets and numbers. */
function lineHead(page: KindPage, line: Line, families: readonly Family[]): WordMark | null {
  const [first] = marksOf(page, families, line.start, line.end);
  if (first === undefined || first.start - line.start > HEADING.before) return null;
  const before = page.text.slice(line.start, first.start);
  return before.toLowerCase() === before.toUpperCase() ? first : null;
}

/** Sections headed so: the words stand alone on their line, but for a few more. */
export const heads = (id: string, ...families: Family[]): Signal => ({
  id,
  look: (page) =>
    different(
      page,
      page.lines.flatMap((line) => {
        if (line.end - line.start > HEADING.characters || wordsIn(page, line) > HEADING.words) return [];
        const mark = lineHead(page, line, families);
        if (mark === null) return [];
        const behind = page.text.slice(mark.end, line.end).trim();
        const own = mark.to - mark.from;
        const rest = behind === '' ? 0 : behind.split(' ').length;
        const ends = behind.endsWith('.') || behind.endsWith(',') || hasDigit(behind);
        return ends || rest > own + HEADING.more ? [] : [mark];
      }),
    ),
});

/** Facts behind such labels, each on a line: "Start: 1 May", "Base⇥$180,000". */
export const labels = (id: string, ...families: Family[]): Signal => ({
  id,
  look: (page) => {
    const said = new Map<Family, WordMark>();
    for (const line of page.lines) {
      const mark = lineHead(page, line, families);
      if (mark === null || said.has(mark.family)) continue;
      const behind = page.text.slice(mark.end, Math.min(line.end, mark.end + LABEL.reach));
      const at = LABEL.signs.map((sign) => behind.indexOf(sign)).filter((place) => place >= 0);
      if (at.length > 0 && behind.slice(Math.min(...at) + 1).trim() !== '') said.set(mark.family, mark);
    }
    const [first] = said.values();
    return first === undefined
      ? null
      : { count: said.size, quote: wholeWords(page.text, first.start, first.end) };
  },
});

/** A fact of the container. */
export const states = (id: string, is: (hint: Hint) => boolean): Signal => ({
  id,
  look: ({ hints }) => {
    const hint = hints.find(is);
    return hint === undefined ? null : { count: 1, quote: clip(hint.value) };
  },
});
