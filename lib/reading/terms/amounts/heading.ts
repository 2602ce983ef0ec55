/** The heading that a clause begins with: "SIGNING BONUS. In recognition of …", "(c) Make-whole. Within ten days …". */

import { lineEnd, linesBefore } from '../../../text/lines.ts';
import { isWrap } from '../../../text/sentences.ts';

/** How far back a clause may begin. */
const REACH = 700;
const ITEM = /^[ \t]{0,12}(?:\(?[a-z\d]{1,3}[.)]|[-*•●▪·Ÿ])[ \t]{1,8}/i;
/** A few words, none a figure, closed by a full stop, a colon or a dash. */
const HEADING = /^(\p{Lu}[^.:\d\n–—]{2,48}?)(?:[.:]|[ ][–—-])[ \t]/u;
const MOST_WORDS = 5;

/** Where the clause that holds `at` begins: at a line that does not go on from the one above; -1 where it is too far. */
function clauseStart(text: string, at: number): number {
  const floor = Math.max(0, at - REACH);
  for (let i = at - 1; i >= floor; i--) {
    if (text.charCodeAt(i) === 10 && !isWrap(text, i)) return i + 1;
  }
  return floor === 0 ? 0 : -1;
}

/** A line without its number or bullet. */
const withoutItem = (line: string): string => line.slice(line.match(ITEM)?.[0].length ?? 0).trimStart();

/** The words that a clause begins with and that head it, in lower case; null where it has none. */
function headOf(clause: string): string | null {
  const words = HEADING.exec(withoutItem(clause.slice(0, 130)).slice(0, 120))?.[1];
  return words === undefined || words.split(/\s/).length > MOST_WORDS ? null : words.toLowerCase();
}

/** The heading of the clause that holds `at`, in lower case; null where it has none or it ends behind `at`. */
export function headingOf(text: string, at: number): string | null {
  const from = clauseStart(text, at);
  return from < 0 ? null : headOf(text.slice(from, at));
}

/** Rows of a list or table that may stand below what heads them. */
const MOST_ROWS = 6;
/** How far from its beginning a paragraph speaks of what its heading names: "Une prime de 6 000 $". */
const FIRST = 24;
const isRow = (line: string): boolean => line.includes('\t') || ITEM.test(line);
/** A line that is a heading and nothing else: "3. Signing payments." */
const ALONE = /^\p{Lu}[^.:\d\n\t]{2,48}[.:]?$/u;

/**
 * What heads the list, table or paragraph in which `at` stands, in lower case: the line above that is nothing but a heading,
 * or the clause that ends in a colon ("Signing payment. The Company will pay you:"); null where neither is near.
 */
export function listHeadingOf(text: string, at: number): string | null {
  const { lead, above } = linesBefore(text, at, REACH);
  if (lead === null) return null;
  // A row is headed by the line above its list, what a paragraph begins with by the line right above it.
  const inList = isRow(`${lead}${text.slice(at, lineEnd(text, at))}`);
  if (!inList && lead.length > FIRST) return null;
  const rows = inList ? MOST_ROWS : 1;
  for (const line of above.slice(0, rows)) {
    const words = withoutItem(line).trimEnd();
    if (ALONE.test(words) && words.split(/\s/).length <= MOST_WORDS) return words.toLowerCase();
    if (words.endsWith(':')) return headOf(line);
    if (!isRow(line)) return null;
  }
  return null;
}
