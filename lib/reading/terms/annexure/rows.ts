/** A pay annexure: a table with a label a row and its amount a month, a year, or both. */

export interface AnnexureRow {
  label: string;
  /** A year's amount; null where one amount alone does not say whether it is a month's. */
  yearly: number | null;
  start: number;
  end: number;
}

/** Cells of digits only: `95,000`, `₹ 11,40,000`, `1,36,800.00`. */
const CELL = /^(?:₹|rs\.?|inr)?\s?(\d[\d,]{0,16}(?:\.\d{1,2})?)(?:\/-)?$/iu;

/** Rows looked at: a letter's annexure has two dozen. */
const MOST_ROWS = 400;

const amountIn = (cell: string): number | null => {
  const digits = CELL.exec(cell.trim())?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
};

/** A year is twelve months, give or take what rounding a month leaves. */
const isYearOf = (year: number, month: number): boolean => Math.abs(year - 12 * month) <= 12;

function yearlyOf(amounts: number[], monthly: boolean): number | null {
  const [first, second] = amounts;
  if (first === undefined) return null;
  if (second === undefined) return monthly ? null : first;
  if (isYearOf(second, first)) return second;
  return isYearOf(first, second) ? first : null;
}

/** The rows of every table of the text that begin with words and hold amounts. */
export function* annexureRows(text: string): Generator<AnnexureRow> {
  const monthly = /per month|monthly|p\.?m\.?(?!\p{L})/iu.test(text);
  let start = 0;
  for (const line of text.split('\n', MOST_ROWS)) {
    const [label = '', ...cells] = line.split('\t');
    const amounts = cells.flatMap((cell) => amountIn(cell) ?? []);
    if (amounts.length > 0 && amountIn(label) === null) {
      yield { label, yearly: yearlyOf(amounts, monthly), start, end: start + line.length };
    }
    start += line.length + 1;
  }
}
