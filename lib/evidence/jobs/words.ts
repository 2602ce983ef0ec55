/** The words of a title as phrases are compared with them: small letters, no accents, no marks of who may apply. */

const MAX_TITLE = 200;

/** Letters that do not come apart into a letter and an accent. */
const FOLDED: readonly [RegExp, string][] = [
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/ø/g, 'o'],
  [/æ/g, 'ae'],
  [/&/g, ' and '],
  [/['’´`]/g, ' '],
];

/** "(m/w/d)", "H/F", "(all genders)": who may apply is no part of the work. */
const GENDERS =
  /\(\s?(?:[mwfdxhkv]\s?[/|,*]\s?){1,3}[mwfdxhkvi]\s?\)|\(\s?all genders?\s?\)|\b[hf]\/[hf]\b|\b[mwf]\/[mwf]\/[dxi]\b|\b[mk]\/[mk]\b/g;

/** "engineers" and "engineer" are one word; short words and Latin endings stay. */
const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/[sui]s$/.test(word) ? word.slice(0, -1) : word;

/** A word of a phrase as the words of titles are written; a star at its end stays. */
export const phraseWord = (word: string): string =>
  word.endsWith('*') ? `${singular(word.slice(0, -1))}*` : singular(word);

/** Words of a text, in the singular; `c++`, `c#` are words, other signs part them. */
export function wordsOf(text: string): string[] {
  let plain = text.slice(0, MAX_TITLE).toLowerCase().replace(GENDERS, ' ');
  for (const [pattern, letter] of FOLDED) plain = plain.replace(pattern, letter);
  return plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '')
    .map(singular);
}

/** Where a title ends and its team, product or place begins. */
const TEAM = /[,;|([]|\s[-–—@]\s?|[-–—]\s|:\s|\s(?:for|in|at)\s/;

/** The role itself, and what stands behind it. */
export function headOf(title: string): { head: string; tail: string } {
  const short = title
    .slice(0, MAX_TITLE)
    .toLowerCase()
    .replace(GENDERS, ' ')
    // "Software (DevOps) Engineer" goes on behind its bracket.
    .replace(/\([^()]{0,60}\)\s?(?=\p{L})/gu, ' ')
    .trim();
  const at = short.search(TEAM);
  return at <= 0 ? { head: short, tail: '' } : { head: short.slice(0, at), tail: short.slice(at) };
}
