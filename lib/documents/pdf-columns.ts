/**
 * Tells columns of running text from tables. Both have a white gutter; but the lines of a column are sentences going
 * on below each other, the cells of a table belong to their neighbours on the same baseline. A page becomes zones in
 * reading order; the pieces of one zone are read line by line.
 */

import { cellRows } from './pdf-lines.ts';
import type { Piece } from './pdf-piece.ts';

/** A column of running text has at least this many lines, of at least this many letters. */
const MIN_LINES = 3;
const MIN_LETTERS = 22;
/** A gutter is at least this many letter sizes wide; a wider word space of justified text never lines up. */
const GUTTER = 0.8;
/** Gutters tried on a page. */
const MAX_GUTTERS = 30;
/** Columns inside columns are no letter any more. */
const MAX_DEPTH = 2;

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** True where the lines read on: long ones, most of them ending inside a sentence. */
function isRunningText(cells: Piece[]): boolean {
  if (cells.length < MIN_LINES || median(cells.map((cell) => cell.text.length)) < MIN_LETTERS) return false;
  const open = cells.filter((cell) => /[\p{L}\d,’')-]$/u.test(cell.text)).length;
  const goingOn = cells.filter((cell) => /^[\p{Ll}\d(]/u.test(cell.text)).length;
  return open >= cells.length * 0.5 && goingOn >= cells.length * 0.3;
}

/** Runs of lines below each other that begin near one edge: what may be a paragraph. */
function blocks(cells: Piece[]): Piece[][] {
  const found: Piece[][] = [];
  for (const cell of cells) {
    const block = found.find((lines) => {
      const last = lines.at(-1) as Piece;
      return cell.y - last.y <= 1.5 * cell.size && Math.abs(cell.x0 - last.x0) <= 3 * cell.size;
    });
    if (block) block.push(cell);
    else found.push([cell]);
  }
  return found;
}

/** From where to where two sides are columns: the stretch of their paragraphs that stand beside each other. */
function columnRange(left: Piece[], right: Piece[]): { top: number; bottom: number } | null {
  const ranges = [left, right].map((side) =>
    blocks(side)
      .filter(isRunningText)
      .map((block) => ({ top: block[0]?.y ?? 0, bottom: block.at(-1)?.y ?? 0 })),
  );
  const beside = (a: { top: number; bottom: number }, b: { top: number; bottom: number }): boolean =>
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0;
  const [ls = [], rs = []] = ranges;
  const both = [
    ...ls.filter((l) => rs.some((r) => beside(l, r))),
    ...rs.filter((r) => ls.some((l) => beside(l, r))),
  ];
  if (both.length === 0) return null;
  return {
    top: Math.min(...both.map(({ top }) => top)),
    bottom: Math.max(...both.map(({ bottom }) => bottom)),
  };
}

/** Stretches of a page between the cells that cross a gutter at `x`. */
function bands(cells: Piece[], x: number): { cells: Piece[]; crossed: boolean }[] {
  const found: { cells: Piece[]; crossed: boolean }[] = [];
  for (const cell of cells) {
    const crossed = cell.x0 < x - 1 && cell.x1 > x - 1;
    const last = found.at(-1);
    if (last?.crossed === crossed) last.cells.push(cell);
    else found.push({ cells: [cell], crossed });
  }
  return found;
}

/** Left edges at which several cells begin, the most frequent first. */
function gutters(cells: Piece[]): number[] {
  const leftmost = Math.min(...cells.map((cell) => cell.x0));
  const counts = new Map<number, number>();
  for (const cell of cells) {
    const x = Math.round(cell.x0);
    if (x > leftmost + 40) counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, n]) => n >= MIN_LINES)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_GUTTERS)
    .map(([x]) => x);
}

/** The zones of a page in reading order. A page without columns is one zone. */
export function zones(pieces: Piece[], depth = 0): Piece[][] {
  if (pieces.length < MIN_LINES * 2 || depth >= MAX_DEPTH) return [pieces];
  const cells = cellRows(pieces, GUTTER)
    .flat()
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
  for (const x of gutters(cells)) {
    const result: Piece[][] = [];
    let plain: Piece[] = [];
    for (const band of bands(cells, x)) {
      const left = band.cells.filter((cell) => cell.x0 < x - 1);
      const right = band.cells.filter((cell) => cell.x0 >= x - 1);
      const range = band.crossed ? null : columnRange(left, right);
      if (!range) {
        plain.push(...band.cells);
        continue;
      }
      const inside = ({ y }: Piece): boolean => y >= range.top && y <= range.bottom;
      const before = [...plain, ...band.cells.filter(({ y }) => y < range.top)];
      if (before.length > 0) result.push(before);
      result.push(...zones(left.filter(inside), depth + 1), ...zones(right.filter(inside), depth + 1));
      plain = band.cells.filter(({ y }) => y > range.bottom);
    }
    if (result.length === 0) continue;
    if (plain.length > 0) result.push(plain);
    return result;
  }
  return [pieces];
}
