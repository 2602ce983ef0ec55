/** The heading that a clause begins with: "SIGNING BONUS. In recognition of …", "(c) Make-whole. Within ten days …". */

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

/** The heading of the clause that holds `at`, in lower case; null where it has none or it ends behind `at`. */
export function headingOf(text: string, at: number): string | null {
  const from = clauseStart(text, at);
  if (from < 0) return null;
  const clause = text.slice(from, at);
  const words = HEADING.exec(clause.slice(clause.match(ITEM)?.[0].length ?? 0, 120).trimStart())?.[1];
  return words === undefined || words.split(/\s/).length > MOST_WORDS ? null : words.toLowerCase();
}
