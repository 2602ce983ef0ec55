/**
 * A table that lays a revised offer beside the one it replaces ("Previous (18 May) | Revised"): the cells of the earlier
 * one. Read together, a letter would state two of everything.
 */
import { hasDigit, hasLetter } from '../../text/chars.ts';
import type { Part } from './options.ts';

/** The head of the column that no longer counts. */
const EARLIER =
  /^(?:previous|prior|earlier|old|original|(?:first|initial)(?= offer)|former|before|bisher|alt|vorher|ursprünglich|avant|ancien|précédent|antes|anterior|prima|precedente|vorig|oud|poprzedni)(?!\p{L})/u;
/** The head of the column that replaces what stands beside it. */
const REVISED =
  /^(?:(?:our |the )?(?:revised|updated|improved|amended)|new|now|neu|überarbeitet|nouveau|nouvelle|révisé|nuev[oa]|nov[oa]|nuov[oa]|rivist[oa]|nieuw|herzien|now[ay])(?!\p{L})/u;
/** Other heads name one of two only where an offer is spoken of: "Prior year | Budget". */
const OFFER = /offer|proposal|angebot|offre|oferta|offerta|aanbod|voorstel/;
/** A cell that leaves the earlier one as it was. */
const UNCHANGED = /^(?:same|unchanged|no change|as (?:before|is)|unverändert|idem|igual|inchangé|["″]|)$/;

interface Cell {
  start: number;
  end: number;
  /** In small letters, without what surrounds it. */
  words: string;
}

/** Between cells: a tab, a bar, the gap of a printed table, or dots that lead from one to the next. */
const BETWEEN = /\t|\||[ \u00a0]{2,}| ?\.{3,} ?/g;
/** Two heads whose gap was lost: "October 9 REVISED". */
const TWO_HEADS = /^(\S.{1,20}) (revised|updated|new|now)$/i;

/** A row of a table is no longer; a hostile page may be one line of megabytes. */
const LONGEST = 600;
/** More columns than that are no comparison of two offers. */
const MOST_CELLS = 8;

function cellsOf(line: string, from: number): Cell[] {
  if (line.length > LONGEST) return [];
  const cells: Cell[] = [];
  let at = 0;
  const add = (end: number): void => {
    const words = line.slice(at, end).trim().toLowerCase();
    if (words !== '') cells.push({ start: from + at, end: from + end, words });
  };
  for (const { index, 0: gap } of line.matchAll(BETWEEN)) {
    add(index);
    at = index + gap.length;
  }
  add(line.length);
  const [, first] = (cells.length === 1 && TWO_HEADS.exec(line.trim())) || [];
  const end = first === undefined ? 0 : line.indexOf(first) + first.length;
  return end === 0
    ? cells
    : [line.slice(0, end), line.slice(end)].map((words, at) => ({
        start: from + at * end,
        end: from + (at === 0 ? end : line.length),
        words: words.trim().toLowerCase(),
      }));
}

interface Heads {
  /** Counted from the last column, since the corner above the labels is often empty. */
  earlier: number;
  revised: number;
  words: string;
}

/** Which columns a head row names as the earlier and the revised offer; null for any other row. */
function headsOf(cells: readonly Cell[]): Heads | null {
  if (cells.length < 2 || cells.length > MOST_CELLS) return null;
  const revised = cells.findLastIndex(({ words }) => REVISED.test(words));
  const named = cells.findIndex(({ words }) => EARLIER.test(words));
  // "April 27 | Revised": a day is the earlier offer's where only the other column is named.
  const earlier =
    named >= 0 || revised < 1 ? named : cells.findIndex(({ words }, at) => at < revised && hasDigit(words));
  if (earlier < 0) return null;
  const other = revised >= 0 ? revised : earlier === cells.length - 1 ? earlier - 1 : cells.length - 1;
  if (other === earlier || !cells.every(({ words }) => words.length <= 40)) return null;
  if (revised < 0 && !cells.some(({ words }) => OFFER.test(words))) return null;
  const fromEnd = (at: number): number => cells.length - at;
  return { earlier: fromEnd(earlier), revised: fromEnd(other), words: cells[earlier]?.words ?? '' };
}

/** The cells of earlier offers in tables that name them so, in the order of the text. */
export function earlierColumns(text: string): Part {
  const found: Part = [];
  let heads: Heads | null = null;
  let from = 0;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line, from);
    from += line.length + 1;
    const next = headsOf(cells);
    if (next !== null) {
      heads = next;
      continue;
    }
    if (heads === null || !hasLetter(line)) continue;
    const { earlier, revised }: Heads = heads;
    const old = cells.at(-earlier);
    const current = cells.at(-revised);
    // A row has its label in front of both.
    if (cells.length <= Math.max(earlier, revised) || old === undefined || current === undefined) {
      heads = null;
      continue;
    }
    if (!UNCHANGED.test(current.words)) found.push({ start: old.start, end: old.end });
  }
  return found;
}
