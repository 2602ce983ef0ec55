/**
 * Mends UTF-8 that was read as windows-1252 (`â€“` for an en dash, `Â£` for a pound sign). Only sequences that are UTF-8
 * again once their bytes are put back are touched; one that lost a byte on the way cannot be, is dropped and recorded.
 */

/** The characters that windows-1252 shows for the bytes 80–9F; the five it leaves empty stay as they are. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...HIGH].map((letter, index) => [letter, 0x80 + index]));

const byteOf = (letter: string): number | null => {
  const code = letter.charCodeAt(0);
  return code >= 0xa0 && code <= 0xff ? code : (BYTES.get(letter) ?? null);
};

/** Bytes that a UTF-8 sequence has by its first one; 0 where it is no first byte. */
const lengthOf = (byte: number): number =>
  byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;

const isNext = (byte: number | null): byte is number => byte !== null && byte >= 0x80 && byte <= 0xbf;

export interface Repaired {
  text: string;
  /** What could not be recovered, in our words. */
  lost: string[];
}

function onePass(text: string): Repaired {
  let out = '';
  const lost: string[] = [];
  for (let i = 0; i < text.length; ) {
    const first = byteOf(text.charAt(i));
    const length = first === null ? 0 : lengthOf(first);
    const bytes = first === null ? [] : [first];
    while (bytes.length < length && isNext(byteOf(text.charAt(i + bytes.length))))
      bytes.push(byteOf(text.charAt(i + bytes.length)) as number);
    if (length > 0 && bytes.length === length) {
      const letter = new TextDecoder().decode(new Uint8Array(bytes));
      out += letter.includes('\ufffd') ? text.slice(i, i + length) : letter;
      i += length;
    } else if (length >= 3 && bytes.length === length - 1 && isLost(bytes)) {
      // All but one byte of the sequence are there: it was one character, and which one is gone.
      lost.push(length === 4 ? 'an emoji' : 'a character');
      i += bytes.length;
    } else {
      out += text.charAt(i);
      i++;
    }
  }
  return { text: out, lost };
}

/** The beginnings of emoji and of typographic marks; any other pair of accented letters is a word's own. */
const isLost = ([first, second]: number[]): boolean =>
  (first === 0xf0 && second === 0x9f) || (first === 0xe2 && second !== undefined && second >= 0x80);

/** Pairs that no language writes, and that every damaged guide is full of: `â€`, `â‚`, `Â£`, `Ã©`, `ðŸ`. */
const DAMAGE = /â[€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ\u0080-\u009f]|Â[\u00a0-\u00bf]|Ã[\u0080-\u00bf‚-›€™œžŸ]|ðŸ/;

/** The line mended; null where it is not damaged. Text that was damaged twice is mended twice. */
export function repair(text: string): Repaired | null {
  if (!DAMAGE.test(text)) return null;
  const once = onePass(text);
  const twice = DAMAGE.test(once.text) ? onePass(once.text) : { text: once.text, lost: [] };
  return { text: twice.text, lost: [...once.lost, ...twice.lost] };
}
