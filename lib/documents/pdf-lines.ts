/**
 * A PDF page is pieces of text at places; this puts the pieces of one baseline together: close ones into words, far
 * ones into cells apart by tabs. Places are in points, y growing downwards.
 */

import type { Piece } from './pdf-piece.ts';
import { columnsNear, startsColumn, unwrapped } from './pdf-table.ts';

/** Neighbouring pieces nearer than this share of the letter size are parts of one word ("o" + "ff" + "er"). */
const SAME_WORD = 0.16;
/** A wider gap than this many letter sizes separates cells; justified text stays below it. */
const CELL_GAP = 1.8;
/** Baselines that differ by less than this share of the letter size are one line (superscripts, mixed sizes). */
const SAME_LINE = 0.45;

/** Rows of pieces by baseline, top to bottom, each row from left to right. */
function rows(pieces: Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const found: Piece[][] = [];
  let y = Number.NEGATIVE_INFINITY;
  for (const piece of sorted) {
    const row = found.at(-1);
    if (row && piece.y - y < SAME_LINE * Math.max(piece.size, row[0]?.size ?? 0)) row.push(piece);
    else {
      found.push([piece]);
      y = piece.y;
    }
  }
  for (const row of found) row.sort((a, b) => a.x0 - b.x0);
  return found;
}

/** Puts two neighbours of a row together. */
function joined(left: Piece, right: Piece): Piece {
  const size = Math.max(left.size, right.size);
  const glued = right.x0 - left.x1 < SAME_WORD * size || /\s$/.test(left.text) || /^\s/.test(right.text);
  return {
    text: left.text + (glued ? '' : ' ') + right.text,
    x0: Math.min(left.x0, right.x0),
    x1: Math.max(left.x1, right.x1),
    y: left.size >= right.size ? left.y : right.y,
    size,
  };
}

/** The cells of a row: its pieces put together as far as no gap that `separates` lies between them. */
function cellsOf(row: Piece[], separates: (gap: number, next: Piece) => boolean): Piece[] {
  const cells: Piece[] = [];
  for (const piece of row) {
    const last = cells.at(-1);
    const gap = last ? (piece.x0 - last.x1) / Math.max(last.size, piece.size) : 0;
    if (last && !separates(gap, piece)) cells[cells.length - 1] = joined(last, piece);
    else cells.push(piece);
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/g, ' ').trim() }));
}

/** The cells of each row, apart by gaps of at least `cellGap` letter sizes. Top to bottom. */
export function cellRows(pieces: Piece[], cellGap = CELL_GAP): Piece[][] {
  return rows(pieces).map((row) => cellsOf(row, (gap) => gap > cellGap));
}

/** A line of a page: its cells apart by tabs. */
export interface Line extends Piece {
  cells: number;
}

/** The lines of one column, or of a page without columns. */
export function lines(pieces: Piece[]): Line[] {
  const raw = rows(pieces);
  const wide = raw.map((row) => cellsOf(row, (gap) => gap > CELL_GAP));
  const cells = raw.map((row, i) => {
    const columns = columnsNear(wide, i);
    return cellsOf(row, (gap, next) => gap > CELL_GAP || (gap > SAME_WORD && startsColumn(next, columns)));
  });
  return unwrapped(cells).map((row) => ({
    text: row.map((cell) => cell.text).join('\t'),
    x0: Math.min(...row.map((cell) => cell.x0)),
    x1: Math.max(...row.map((cell) => cell.x1)),
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map((cell) => cell.size)),
    cells: row.length,
  }));
}
