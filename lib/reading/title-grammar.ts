/** Where the kinds find the nouns of job titles until they ask the lexicon themselves. */
export { TITLE_NOUN } from './who/title/nouns.ts';
