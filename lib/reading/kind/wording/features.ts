/** A document's words as the trained voice on kinds knows them: single words, pairs on one line, and its first words. */
import { wordsOf } from '../../../lexicon/words.ts';
import { hasDigit } from '../../../text/chars.ts';
import { featureNumber } from '../../owners/scorer/hash.ts';

/** Characters and words of a document by which it has long said what it is. */
const MOST_CHARACTERS = 20_000;
const MOST_WORDS = 2500;
/** Words that count as its first ones. */
const FIRST = 60;

/** "[insert deadline date]": gaps have a signal of their own; a letter with one left open is no template. */
const GAP = /\[[\p{L} _'’/-]{3,40}\]|\{\{[^{}\n]{2,40}\}\}/gu;

export interface Worded {
  feature: number;
  /** Where the words stand that it is made of. */
  start: number;
  end: number;
}

/** Every feature of a text once, where it is met first. Every number is alike. */
export function wordingOf(whole: string): Worded[] {
  const text = whole.slice(0, MOST_CHARACTERS).replace(GAP, (gap) => '\n'.padEnd(gap.length));
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const forms = words.map(({ lower }) => (hasDigit(lower) ? '#' : lower));
  const found = new Map<number, Worded>();
  const add = (name: string, start: number, end: number): void => {
    const feature = featureNumber(name);
    if (!found.has(feature)) found.set(feature, { feature, start, end });
  };
  for (const [i, { start, end }] of words.entries()) {
    add(`kind ${forms[i]}`, start, end);
    if (i < FIRST) add(`kind first ${forms[i]}`, start, end);
    const next = words[i + 1];
    if (next && !text.slice(end, next.start).includes('\n'))
      add(`kind ${forms[i]} ${forms[i + 1]}`, start, next.end);
  }
  return [...found.values()];
}
