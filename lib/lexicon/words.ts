/** Splits a text into words, once, for everything that looks for words of the trade. */

export interface Word {
  start: number;
  end: number;
  /** In lower case, with plain apostrophes. */
  lower: string;
}

/** A run of letters and digits; an apostrophe inside belongs to it ("we'll", "o'clock"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text in order. Cost grows in line with the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(WORD))
    words.push({ start: index, end: index + word.length, lower: word.toLowerCase().replaceAll('’', "'") });
  return words;
}

/** What may stand between two words of one phrase: blanks, a hyphen, one line end, a full stop of an abbreviation. */
export function isPhraseGap(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '\n') lines++;
    else if (!' \t\u00a0\u202f-‐‑–.'.includes(char)) return false;
  }
  return lines < 2;
}
