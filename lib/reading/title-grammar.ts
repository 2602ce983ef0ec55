/** Where the kinds find the nouns of job titles until they ask the lexicon themselves. */
import { titleNounIn } from '../lexicon/title-nouns.ts';

export const TITLE_NOUN = {
  test: (text: string): boolean => titleNounIn(text) !== null,
  exec: (text: string): [string] | null => {
    const noun = titleNounIn(text);
    return noun === null ? null : [noun];
  },
};
