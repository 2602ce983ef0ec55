/** Splits a text into words, once, for everything that looks for words of the trade. */

export interface Word {
  start: number;
  end: number;
  /** In lower case, with plain apostrophes. */
  lower: string;
}

/** A run of letters and digits; an apostrophe inside belongs to it ("we'll", "o'clock"), but behind a shortened word. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Articles, prepositions and pronouns that French and Italian shorten before a vowel: "poste d'ingénieure". */
const SHORTENED: ReadonlySet<string> = new Set(
  'd l n j m t s c qu jusqu lorsqu puisqu presqu dell all nell dall sull un quest'.split(' '),
);
const LONGEST_SHORTENED = 6;

/** Where a word goes on behind a shortened one; 0 where it is one word. A capital begins a name: "L'Oréal". */
function behindShortened(word: string): number {
  const at = word.slice(0, LONGEST_SHORTENED + 1).search(/['’]/);
  return at > 0 && SHORTENED.has(word.slice(0, at)) ? at + 1 : 0;
}

/** A word of a phrase as `wordsOf` gives it: "d'embauche" is two. */
export function phraseWords(word: string): string[] {
  const at = behindShortened(word);
  return at === 0 ? [word] : [word.slice(0, at - 1), ...(at < word.length ? [word.slice(at)] : [])];
}

/** The words of a text in order. Cost grows in line with the text. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const add = (start: number, word: string): void => {
    words.push({ start, end: start + word.length, lower: word.toLowerCase().replaceAll('’', "'") });
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const at = behindShortened(word);
    if (at > 0) add(index, word.slice(0, at - 1));
    add(index + at, word.slice(at));
  }
  return words;
}

/** What may stand between two words of one phrase: blanks, a hyphen, one line end, a full stop of an abbreviation. */
export function isPhraseGap(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (char === '\n') lines++;
    else if (!" \t\u00a0\u202f-‐‑–.'’".includes(char)) return false;
  }
  return lines < 2;
}
