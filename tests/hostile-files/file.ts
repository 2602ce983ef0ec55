/** A file that was made to stop or break its reader, and the letter that most of them hold all the same. */
import type { FileError } from '../../lib/documents/unreadable.ts';

export interface HostileFile {
  /** What it is called where it is chosen; unlike all others. */
  name: string;
  /** Its bytes, as pieces and how often each stands in a row. */
  pieces: Piece[];
  /** What comes of it: a snapshot, or the code of a refusal that says why. */
  gives: 'snapshot' | FileError;
}
export type Piece = [piece: string | Uint8Array, times: number];

export const LETTER =
  'Quill Inc.\nWe are pleased to offer you the position of Analyst. Your base salary is $120,000 per year.\n';

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A string whose every character is one byte. */
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

export function bytesOf({ pieces }: HostileFile): Uint8Array {
  const made = pieces.map(([piece, times]) => {
    const one = typeof piece === 'string' ? encode(piece) : piece;
    const many = new Uint8Array(one.length * times);
    for (let n = 0; n < times; n++) many.set(one, n * one.length);
    return many;
  });
  const whole = new Uint8Array(made.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of made) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
