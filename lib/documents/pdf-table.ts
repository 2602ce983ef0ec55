/**
 * Rows of a table: a cell that follows its neighbour closely is still a cell where the rows around begin one at the
 * same place, and a cell whose text was wrapped is one cell again, however its neighbours are aligned beside it.
 */
import type { Piece } from './pdf-piece.ts';

/** Cells of one column begin within this share of the letter size of each other. */
const ALIGNED = 0.35;
/** Lines of one cell are at most this many letter sizes apart. */
const LEADING = 1.5;
/** Rows stand further apart than the lines of a cell by at least this factor; otherwise nothing tells them apart. */
const ROW_GAP = 1.1;
/** Rows further apart than this many letter sizes are no table. */
const TABLE_GAP = 5;

/** Where the rows around a row begin cells other than their first. */
export function columnsNear(rows: Piece[][], index: number): Piece[] {
  const around = [rows[index - 2], rows[index - 1], rows[index + 1], rows[index + 2]];
  return around.flatMap((row) => row?.slice(1) ?? []);
}

export const startsColumn = (piece: Piece, columns: Piece[]): boolean =>
  columns.some((column) => Math.abs(piece.x0 - column.x0) <= ALIGNED * piece.size);

const top = (row: Piece[]): number => row[0]?.y ?? 0;

interface Column {
  x0: number;
  x1: number;
  cells: Piece[];
}

/** The columns that these cells stand in: what overlaps sideways is one column. */
function columnsOf(cells: Piece[]): Column[] {
  const columns: Column[] = [];
  for (const cell of [...cells].sort((a, b) => a.x0 - b.x0)) {
    const last = columns.at(-1);
    if (last && cell.x0 < last.x1) {
      last.cells.push(cell);
      last.x1 = Math.max(last.x1, cell.x1);
    } else columns.push({ x0: cell.x0, x1: cell.x1, cells: [cell] });
  }
  for (const column of columns) column.cells.sort((a, b) => a.y - b.y);
  return columns;
}

/** Largest distance of two lines of one cell, from how close the lines of the columns come; 0 where all are alike. */
function leadingOf(columns: Column[]): number {
  const gaps = columns.flatMap(({ cells }) =>
    cells.slice(1).map((cell, i) => (cell.y - (cells[i]?.y ?? 0)) / cell.size),
  );
  const least = Math.min(...gaps);
  return least <= LEADING && Math.max(...gaps) >= least * ROW_GAP ? least * ((1 + ROW_GAP) / 2) : 0;
}

/** The lines of one cell, with the column they stand in. */
interface Cell {
  lines: Piece[];
  column: Column;
}

const first = (cell: Cell): number => cell.lines[0]?.y ?? 0;
const last = (cell: Cell): number => cell.lines.at(-1)?.y ?? 0;

/** Lines of a column put together as far as they stand as close as the lines of a cell. */
function cellsOf(column: Column, leading: number): Cell[] {
  const cells: Cell[] = [];
  for (const line of column.cells) {
    const cell = cells.at(-1);
    if (cell && (line.y - last(cell)) / line.size <= leading) cell.lines.push(line);
    else cells.push({ lines: [line], column });
  }
  return cells;
}

/** True where a line goes on in the next: in small letters, and where its first word would not have fitted any more. */
function isWrapped({ lines, column }: Cell): boolean {
  return lines.slice(1).some((next, i) => {
    const word = (next.text.split(' ', 1)[0] ?? '').length + 1;
    const letter = (next.x1 - next.x0) / Math.max(1, next.text.length);
    return /^[\p{Ll}(]/u.test(next.text) && (lines[i]?.x1 ?? 0) + word * letter > column.x1;
  });
}

/** Lines of the cells by baseline, or null where the cells' lines stand at different heights. */
function byBaseline(cells: Cell[]): Piece[][] | null {
  const tallest = cells.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  const rows = tallest.lines.map((line) =>
    cells.flatMap(({ lines }) => lines.filter(({ y }) => Math.abs(y - line.y) < 0.3 * line.size)),
  );
  const placed = rows.reduce((sum, row) => sum + row.length, 0);
  return placed === cells.reduce((sum, { lines }) => sum + lines.length, 0) ? rows : null;
}

/** Cells that stand beside each other, as one row; line by line where nothing says that one was wrapped. */
function rowsOf(beside: Cell[]): Piece[][] {
  const sorted = [...beside].sort((a, b) => a.column.x0 - b.column.x0);
  const asLines = sorted.length === 1 || !sorted.some(isWrapped) ? byBaseline(sorted) : null;
  if (asLines) return asLines;
  const joined = sorted.map(({ lines }) => ({
    ...(lines[0] as Piece),
    text: lines.map(({ text }) => text).join(' '),
    x1: Math.max(...lines.map(({ x1 }) => x1)),
  }));
  return [joined];
}

/** One table's rows: cells are put together by column, then put beside each other by height. */
function tableRows(columns: Column[], leading: number): Piece[][] {
  const cells = columns.flatMap((column) => cellsOf(column, leading)).sort((a, b) => first(a) - first(b));
  const groups: Cell[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const cell of cells) {
    const group = groups.at(-1);
    const size = cell.lines[0]?.size ?? 0;
    if (group && first(cell) <= bottom + 0.4 * size) group.push(cell);
    else groups.push([cell]);
    bottom = Math.max(bottom, last(cell));
  }
  return groups.flatMap(rowsOf);
}

/** Rows as they stand, but for lines without a label that go on with the cell above them. */
function withTails(rows: Piece[][]): Piece[][] {
  const out: Piece[][] = [];
  let y = 0;
  for (const row of rows) {
    const above = out.at(-1);
    const [cell] = row;
    const place =
      row.length === 1 && cell ? (above ?? []).findIndex((other) => startsColumn(cell, [other])) : -1;
    const target = place > 0 ? above?.[place] : undefined;
    if (cell && target && cell.y - y <= LEADING * cell.size)
      Object.assign(target, { text: `${target.text} ${cell.text}`, x1: Math.max(target.x1, cell.x1) });
    else out.push(row.map((other) => ({ ...other })));
    y = top(row);
  }
  return out;
}

type Stretch = { x0: number; x1: number };

/** Sideways stretches with further ones laid over them. */
function laidOver(stretches: Stretch[], more: Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { x0, x1 } of [...stretches, ...more].sort((a, b) => a.x0 - b.x0)) {
    const last = out.at(-1);
    if (last && x0 < last.x1) last.x1 = Math.max(last.x1, x1);
    else out.push({ x0, x1 });
  }
  return out;
}

/** Rows within which a second column shows, where there is one. */
const LOOK = 5;

/** How many rows from `from` on are one table: nothing in them runs across what keeps its columns apart. 0 for none. */
function tableLength(rows: Piece[][], from: number): number {
  let stretches: Stretch[] = [];
  for (let i = from; i < rows.length; i++) {
    const row = rows[i] as Piece[];
    const far = i > from && top(row) - top(rows[i - 1] as Piece[]) > TABLE_GAP * (row[0]?.size ?? 0);
    const next = laidOver(stretches, row);
    const ends = far || next.length < Math.max(stretches.length, row.length);
    if (ends || (stretches.length < 2 && i - from >= LOOK)) return stretches.length > 1 ? i - from : 0;
    stretches = next;
  }
  return stretches.length > 1 ? rows.length - from : 0;
}

/** Rows of a page or column with the wrapped cells of its tables put together. */
export function unwrapped(rows: Piece[][]): Piece[][] {
  const out: Piece[][] = [];
  for (let i = 0; i < rows.length; ) {
    const length = tableLength(rows, i);
    const table = rows.slice(i, i + Math.max(1, length));
    const columns = length > 0 ? columnsOf(table.flat()) : [];
    const leading = columns.length > 1 ? leadingOf(columns) : 0;
    out.push(...(leading > 0 ? tableRows(columns, leading) : withTails(table)));
    i += table.length;
  }
  return out;
}
