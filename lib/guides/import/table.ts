/** A table of Markdown, or of tab-separated text, as cells. */
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts';
import type { Line } from './lines.ts';

export interface Row {
  line: Line;
  cells: string[];
}

export interface Table {
  head: Row;
  rows: Row[];
  /** Every line of the table, its rule included. */
  lines: Line[];
  /** Rows and columns beyond the limits. */
  cut: Line[];
}

const RULE = /^[\s:|–—-]{3,2000}$/;
const isRule = (text: string): boolean => RULE.test(text) && /[-–—]{2}/.test(text) && text.includes('|');

/** The cells of a row; `\|` is a bar inside a cell. */
function cellsOf(text: string): string[] {
  if (!text.includes('|')) return text.split('\t').map((cell) => cell.trim());
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(^|[^\\])\|$/, '$1');
  return inner
    .replace(/\\\|/g, '\ue000')
    .split('|')
    .map((cell) => cell.replaceAll('\ue000', '|').trim());
}

const isPiped = (text: string): boolean => /^\s*\|.*\|/.test(text);
const isTabbed = (text: string): boolean => (text.match(/\t/g)?.length ?? 0) >= 2;
const bars = (text: string): number => text.match(/\|/g)?.length ?? 0;
const hasBars = (text: string): boolean => bars(text) >= 1;
/** A heading row that a saved page shows without bars at its ends and without a rule beneath it. */
const isHead = (text: string): boolean =>
  bars(text) >= 2 &&
  /^\W{0,4}(?:region|location|city|office|market|level|(?:internal|job) level|grade|component|element|(?:external|public) title)\b/i.test(
    text,
  );

/** True where a table starts at the line: a row with a rule beneath it, or two rows of one make. */
function startsTable(lines: Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  if (hasBars(text) && isRule(next)) return true;
  if (isPiped(text) && isPiped(next)) return true;
  if (isHead(text) && bars(next) === bars(text)) return true;
  return isTabbed(text) && isTabbed(next) && cellsOf(text).length === cellsOf(next).length;
}

/** The table that starts at line `at`, or null. A blank line inside a saved page's table does not end it. */
export function tableAt(lines: Line[], at: number): { table: Table; next: number } | null {
  if (!startsTable(lines, at)) return null;
  const head = { line: lines[at] as Line, cells: cellsOf(lines[at]?.text ?? '').slice(0, MAX_COLUMNS) };
  const table: Table = { head, rows: [], lines: [head.line], cut: [] };
  const tabbed = !hasBars(head.line.text);
  const ruled = isRule(lines[at + 1]?.text ?? '');
  const isRow = (text: string): boolean =>
    tabbed ? isTabbed(text) : ruled || !isPiped(head.line.text) ? hasBars(text) : isPiped(text);
  let i = at + 1;
  for (; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (line.text.trim() === '') {
      if (!isRow(lines[i + 1]?.text ?? '') || startsTable(lines, i + 1)) break;
      continue;
    }
    if (isRule(line.text)) {
      table.lines.push(line);
      continue;
    }
    // A new header with its own rule is another table.
    if (!isRow(line.text) || (i > at + 1 && isRule(lines[i + 1]?.text ?? ''))) break;
    table.lines.push(line);
    const cells = cellsOf(line.text);
    if (table.rows.length >= MAX_ROWS || cells.length > MAX_COLUMNS) table.cut.push(line);
    else table.rows.push({ line, cells });
  }
  return { table, next: i };
}
