/** From the pieces of a PDF's pages to its text: zones, lines and paragraphs, from the places of the pieces alone. */
import { zones } from './pdf-columns.ts';
import { type Line, lines } from './pdf-lines.ts';
import { paragraphs } from './pdf-paragraphs.ts';
import type { Piece } from './pdf-piece.ts';

/** Takes the pages in one after the other. */
export interface Layout {
  add(page: Piece[]): void;
  /** The text of all pages. */
  text(): Promise<string>;
  /** Nobody waits for the text any more. */
  end?(): void;
}

/** Lays out in the thread that asks. */
export function layOutHere(): Layout {
  const pages: Line[][][] = [];
  return {
    add: (page) => void pages.push(zones(page).map(lines)),
    text: async () => paragraphs(pages),
  };
}
