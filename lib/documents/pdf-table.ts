/**
 * Rows of a table: a cell that follows its neighbour closely is still a cell where the rows around begin one at the
 * same place, and a cell whose text was wrapped is one cell again.
 */
import type { Piece } from './pdf-lines.ts';

/** Cells of one column agree in their left edge, right edge or middle within this share of the letter size. */
const ALIGNED = 0.35;
/** Lines of one cell are at most this many letter sizes apart. */
const LEADING = 1.5;
/** Rows stand further apart than the lines of a cell by at least this factor. */
const ROW_GAP = 1.12;

const near = (a: number, b: number, size: number): boolean => Math.abs(a - b) <= ALIGNED * size;

const aligned = (a: Piece, b: Piece): boolean =>
  near(a.x0, b.x0, a.size) || near(a.x1, b.x1, a.size) || near(a.x0 + a.x1, b.x0 + b.x1, 2 * a.size);

/** Where the rows around a row begin cells other than their first. */
export function columnsNear(rows: Piece[][], index: number): Piece[] {
  const around = [rows[index - 2], rows[index - 1], rows[index + 1], rows[index + 2]];
  return around.flatMap((row) => row?.slice(1) ?? []);
}

export const startsColumn = (piece: Piece, columns: Piece[]): boolean =>
  columns.some((column) => near(piece.x0, column.x0, piece.size));

const top = (row: Piece[]): number => row[0]?.y ?? 0;

/** For every cell of `row` the place of its column in `above`, or null where one stands in no column of it. */
function columnsOf(row: Piece[], above: Piece[]): number[] | null {
  const places = row.map((cell) => above.findIndex((other) => aligned(cell, other)));
  return places.includes(-1) ? null : places;
}

/** Distance of the lines of one cell in a table whose rows stand further apart; 0 where nothing tells them apart. */
function leadingOf(table: Piece[][]): number {
  const gaps = table.slice(1).map((row, i) => top(row) - top(table[i] as Piece[]));
  const least = Math.min(...gaps);
  return Math.max(...gaps) >= least * ROW_GAP ? least * (1 + (ROW_GAP - 1) / 2) : 0;
}

/** One table's rows with wrapped cells put together. */
function mended(table: Piece[][]): Piece[][] {
  const leading = leadingOf(table);
  const out: Piece[][] = [];
  let before = 0;
  for (const row of table) {
    const above = out.at(-1);
    const places = above && columnsOf(row, above);
    const gap = top(row) - before;
    before = top(row);
    const size = row[0]?.size ?? 0;
    // A line without a label in the first column goes on; one with all its cells does where rows stand apart.
    const goesOn = places && gap <= LEADING * size && (!places.includes(0) || gap <= leading);
    if (!above || !places || !goesOn) {
      out.push(row.map((cell) => ({ ...cell })));
      continue;
    }
    row.forEach((cell, i) => {
      const target = above[places[i] as number] as Piece;
      target.text = `${target.text} ${cell.text}`;
      target.x1 = Math.max(target.x1, cell.x1);
    });
  }
  return out;
}

/** Rows of a page or column with the wrapped cells of its tables put together. */
export function unwrapped(rows: Piece[][]): Piece[][] {
  const out: Piece[][] = [];
  let table: Piece[][] = [];
  const flush = (): void => {
    out.push(...(table.length > 1 ? mended(table) : table));
    table = [];
  };
  for (const row of rows) {
    const head = table.find((other) => other.length > 1);
    const belongs = head
      ? columnsOf(row, head) !== null && (row.length > 1 || !aligned(row[0] as Piece, head[0] as Piece))
      : false;
    if (!belongs) flush();
    table.push(row);
    if (row.length < 2 && !belongs) flush();
  }
  flush();
  return out;
}
