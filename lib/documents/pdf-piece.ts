/** What a PDF page is made of. */

/** A piece of text as the page draws it. */
export interface Piece {
  text: string;
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  /** Height of the letters. */
  size: number;
}
