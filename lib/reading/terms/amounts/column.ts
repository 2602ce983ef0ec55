/** The head of a column that holds an amount, and whether the column is about another job or an earlier offer. */
import { isTodaysWords } from '../../../lexicon/todays-job.ts';
import { hasDigit } from '../../../text/chars.ts';
import { lineEnd, linesBefore } from '../../../text/lines.ts';

/** Rows above a cell that are looked at. */
const REACH = 30;

/** What was before, whatever stands in the other columns. */
const EARLIER =
  /^(?:previous|prior|earlier|old|original|initial|former|before|was|last|bisher|alt|vorher|avant|ancien|antes|anterior|prima|vorig|oud|poprzedni)(?!\p{L})/u;
/** Today: another job's pay beside an offer, but the offer itself beside what was before. */
const TODAY =
  /^(?:(?:me|i|my|mine) )?(?:now|today|current|present|existing|aktuell|heute|actuel|actual|attuale|huidig|obecn)/;

const cellsOf = (row: string): string[] => row.split(row.includes('\t') ? '\t' : '|');

/** The heads of the table in whose row `start` stands, and the index of the column there; null outside tables. */
function headsAt(text: string, start: number): { heads: string[]; column: number } | null {
  const { lead, above } = linesBefore(text, start);
  const column = lead === null ? 0 : cellsOf(lead).length - 1;
  if (lead === null || column < 1) return null;
  for (const line of above.slice(0, REACH)) {
    const heads = cellsOf(line);
    if (heads.length < 2) return null;
    if (heads.some(hasDigit)) continue;
    // The corner above the labels may be empty, and is then left out where a page's table becomes text.
    const row = lead + text.slice(start, lineEnd(text, start));
    const missing = cellsOf(row).length - heads.length;
    return missing === 0 || missing === 1 ? { heads, column: column - missing } : null;
  }
  return null;
}

/** What the head of the column says in which `start` stands; null outside tables. */
export function headAt(text: string, start: number): string | null {
  const found = headsAt(text, start);
  return found === null ? null : (found.heads[found.column] ?? null);
}

const isTodays = (head: string): boolean => TODAY.test(head) || isTodaysWords(head);

/**
 * Where two columns are compared, which of them what begins at `start` stands in: `other` pay than the offer's ("now",
 * "previous offer"), or the `offer` beside it; null outside such tables.
 */
export function columnOf(text: string, start: number): 'other' | 'offer' | null {
  const found = headsAt(text, start);
  if (found === null) return null;
  const heads = found.heads.map((head) => head.trim().toLowerCase());
  const isOther = heads.some((head) => EARLIER.test(head)) ? (head: string) => EARLIER.test(head) : isTodays;
  if (!heads.some(isOther)) return null;
  return isOther(heads[found.column] ?? '') ? 'other' : 'offer';
}

/** Whether the column of what begins at `start` holds other pay than the offer's. */
export const isOtherColumn = (text: string, start: number): boolean => columnOf(text, start) === 'other';
