/** Where a text has the same words, from its beginning on; at most so many places, for a text may repeat them forever. */
export function* mentionsOf(text: string, words: string, most: number): Generator<number> {
  let at = text.indexOf(words);
  for (let seen = 0; at >= 0 && seen < most; seen++, at = text.indexOf(words, at + words.length)) yield at;
}
