/** Pay tables: rows with a label and its amount a month, a year, or both. */
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
const TOTAL =
  /(?<!\p{L})(?:total|sub-?total|ctc|cost to company|gross(?: salary| pay| earnings)?|sum|summe|gesamt\p{L}{0,12}|insgesamt|totaal|totale)(?!\p{L})/iu;
const MONTHLY =
  /per month|monthly|p\.?m\.?(?!\p{L})|(?:pro|im) monat|monatlich|par mois|mensuel|al mes|mensual|per maand/iu;
const YEARLY =
  /per annum|annual|yearly|per year|p\.?a\.?(?!\p{L})|(?:pro|im) jahr|jährlich|par an|annuel|anual|per jaar/iu;
/** Rows looked at: a letter's annexure has two dozen. */
const MOST_ROWS = 400;
/** A heading above a table is no longer than this. */
const HEADING = 120;
/** A table of pay has at least so many rows with amounts. */
const LEAST = 3;

const amountIn = (cell: string): number | null => {
  const digits = CELL.exec(cell.trim())?.[1];
  const value = digits === undefined ? null : Number(digits.replace(/\D/g, ''));
  return value !== null && value >= 10 ? value : null;
};

const cellsOf = (line: string): string[] =>
  line.includes('\t')
    ? line.split('\t')
    : line.includes(' | ') || line.startsWith('|')
      ? line.replace(/^\|/, '').split('|')
      : [line];

const isYearOf = (year: number, month: number): boolean => Math.abs(year - 12 * month) <= 12;

function rowOf(
  label: string,
  amounts: readonly number[],
  head: 'month' | 'year' | null,
  start: number,
  end: number,
): Row {
  const [first = null, second = null] = amounts;
  const row = { label: label.trim().slice(0, 80), isTotal: TOTAL.test(label), start, end };
  if (first !== null && second !== null) {
    if (isYearOf(second, first)) return { ...row, monthly: first, yearly: second };
    if (isYearOf(first, second)) return { ...row, monthly: second, yearly: first };
  }
  return head === 'month'
    ? { ...row, monthly: first, yearly: null }
    : { ...row, monthly: null, yearly: first };
}

/** The one period that a heading names. */
function periodOf(line: string): 'month' | 'year' | null {
  const [month, year] = [MONTHLY.test(line), YEARLY.test(line)];
  return month === year ? null : month ? 'month' : 'year';
}

/** Every table of the text with at least three rows of amounts. */
export function* payTables(text: string): Generator<Row[]> {
  let rows: Row[] = [];
  let head: 'month' | 'year' | null = null;
  let start = 0;
  for (const line of text.split('\n', MOST_ROWS)) {
    const [label = '', ...cells] = cellsOf(line);
    const amounts = cells.flatMap((cell) => amountIn(cell) ?? []);
    if (cells.length > 0 && amounts.length > 0 && /\p{L}{2}/u.test(label)) {
      const own = MONTHLY.test(line) ? 'month' : YEARLY.test(line) ? 'year' : head;
      rows.push(rowOf(label, amounts, own, start, start + line.length));
    } else {
      if (cells.length > 0 && MONTHLY.test(line) !== YEARLY.test(line))
        head = MONTHLY.test(line) ? 'month' : 'year';
      if (cells.length === 0 && line.trim() !== '') {
        if (rows.length >= LEAST) yield rows;
        rows = [];
        head = line.length <= HEADING ? periodOf(line) : null;
      }
    }
    start += line.length + 1;
  }
  if (rows.length >= LEAST) yield rows;
}
