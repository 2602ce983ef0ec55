/** The bytes of a file as text, or why they are none. */
import { MAX_BYTES } from './limits.ts';

export type Refusal = 'too-large' | 'binary' | 'empty' | 'html';

const starts = (bytes: Uint8Array, signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

/** A text holds no control characters; a few may be left of a broken encoding. */
function isBinary(bytes: Uint8Array): boolean {
  let control = 0;
  for (const byte of bytes.subarray(0, 8192)) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) control++;
  }
  return control > 8;
}

function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-8, UTF-16 with its mark, else windows-1252, which every byte fits. */
export function decode(bytes: Uint8Array): { text: string } | { refused: Refusal } {
  if (bytes.length > MAX_BYTES) return { refused: 'too-large' };
  const wide = starts(bytes, [0xff, 0xfe]) ? 'utf-16le' : starts(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
  if (wide) return checked(new TextDecoder(wide).decode(bytes));
  return isBinary(bytes) ? { refused: 'binary' } : checked(text(bytes));
}

/** A text that can be a guide: not empty, and not a page's markup (its text has to be saved instead). */
export function checked(whole: string): { text: string } | { refused: Refusal } {
  if (whole.length > MAX_BYTES) return { refused: 'too-large' };
  if (whole.includes('\0')) return { refused: 'binary' };
  if (whole.trim() === '') return { refused: 'empty' };
  if (/^\s{0,200}<(?:!doctype html|html|head|body)\b/i.test(whole.slice(0, 1000))) return { refused: 'html' };
  return { text: whole };
}
