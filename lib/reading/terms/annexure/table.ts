/** Pay tables: rows with a label and its amount a month, a year, or both. */
import { cuesIn, says } from '../../../lexicon/cues.ts';
import { digitsOf, hasLetter } from '../../../text/chars.ts';

type Period = 'month' | 'year';

export interface Row {
  label: string;
  monthly: number | null;
  yearly: number | null;
  isTotal: boolean;
  start: number;
  end: number;
}

/** Cells of digits only: `95,000`, `₹ 11,40,000`, `1,36,800.00`, `€ 4.200`. */
const CELL =
  /^(?:₹|rs\.?|inr|£|€|\$|usd|eur|gbp|chf)?\s?(\d{1,3}(?:[,.’'\s]\d{2,3}){0,5}|\d{1,9})(?:[.,]\d{1,2})?(?:\/-)?\s?(?:€|eur|chf|inr)?$/iu;
/** Rows looked at: a letter's annexure has two dozen. */
const MOST_ROWS = 400;
/** A heading above a table is no longer than this. */
const HEADING = 120;
/** A table of pay has at least so many rows with amounts. */
const LEAST = 3;

const amountIn = (cell: string): number | null => {
  const digits = CELL.exec(cell.trim())?.[1];
  const value = digits === undefined ? null : digitsOf(digits);
  return value !== null && value >= 10 ? value : null;
};

const cellsOf = (line: string): string[] =>
  line.includes('\t')
    ? line.split('\t')
    : line.includes(' | ') || line.startsWith('|')
      ? line.slice(line.startsWith('|') ? 1 : 0).split('|')
      : [line];

const isYearOf = (year: number, month: number): boolean => Math.abs(year - 12 * month) <= 12;

function rowOf(
  label: string,
  amounts: readonly number[],
  head: Period | null,
  start: number,
  end: number,
): Row {
  const [first = null, second = null] = amounts;
  const row = { label: label.trim().slice(0, 80), isTotal: says(label, 'sum-row'), start, end };
  if (first !== null && second !== null) {
    if (isYearOf(second, first)) return { ...row, monthly: first, yearly: second };
    if (isYearOf(first, second)) return { ...row, monthly: second, yearly: first };
  }
  return head === 'month'
    ? { ...row, monthly: first, yearly: null }
    : { ...row, monthly: null, yearly: first };
}

/** The one period that a heading names. */
function periodOf(line: string): Period | null {
  const [period, other] = [...new Set(cuesIn(line, 'monthly', 'yearly').map(({ cue }) => cue))];
  return period === undefined || other !== undefined ? null : period === 'monthly' ? 'month' : 'year';
}

/** Every table of the text with at least three rows of amounts. */
export function* payTables(text: string): Generator<Row[]> {
  let rows: Row[] = [];
  let head: Period | null = null;
  /** The period that the head of each column names. */
  let columns: (Period | null)[] = [];
  let start = 0;
  for (const line of text.split('\n', MOST_ROWS)) {
    const [label = '', ...cells] = cellsOf(line);
    const amounts = cells.flatMap((cell) => amountIn(cell) ?? []);
    if (cells.length > 0 && amounts.length > 0 && hasLetter(label)) {
      // A lone amount is what its column is; in a row without all its cells nobody knows which.
      const lone = amounts.length === 1 && cells.length >= columns.length;
      const column = lone ? columns[cells.findIndex((cell) => amountIn(cell) !== null)] : null;
      const own = says(line, 'monthly') ? 'month' : (periodOf(line) ?? column ?? head);
      rows.push(rowOf(label, amounts, own, start, start + line.length));
    } else {
      if (cells.length > 0) {
        head = periodOf(line) ?? head;
        columns = cells.map(periodOf);
      }
      if (cells.length === 0 && line.trim() !== '') {
        if (rows.length >= LEAST) yield rows;
        rows = [];
        columns = [];
        head = line.length <= HEADING ? periodOf(line) : null;
      }
    }
    start += line.length + 1;
  }
  if (rows.length >= LEAST) yield rows;
}

/** Rows of a text's pay tables that are parts, not totals. */
export const partRows = (text: string): Row[] =>
  [...payTables(text)].flat().filter(({ isTotal }) => !isTotal);
