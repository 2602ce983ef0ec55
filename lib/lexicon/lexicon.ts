/**
 * The words of the trade, marked once in a text for everybody: kinds, owners, dates and names ask these marks, and
 * nobody keeps a word list of their own. The words stand in one file a language beside this one.
 */
import { documents } from './documents/index.ts';
import type { Family, Vocabulary } from './families.ts';
import { type Language, languagesOf } from './language.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { Phrases } from './trie.ts';
import { type Word, wordsOf } from './words.ts';

export const LANGUAGES: Readonly<Record<Language, Vocabulary>> = { en, de, fr, es, nl, pt, pl, it };

/** A phrase of a family in a text: half-open character range, and the indices of its words. */
export interface WordMark {
  family: Family;
  start: number;
  end: number;
  from: number;
  to: number;
}

export interface MarkedText {
  text: string;
  words: Word[];
  /** English, and what else the text is written in. */
  languages: Language[];
  /** In the order of their first word, the longer of two that begin together first. */
  marks: WordMark[];
}

/** The words beside a figure alone, or also what documents say about themselves: only their kind asks for those. */
export type Scope = 'figures' | 'documents';

/** Phrases of a language by family, ready to be looked for. */
const phrases = new Map<string, Phrases<Family>>();

/** Made when the first text in that language asks for it. */
export function phrasesOf(language: Language, scope: Scope = 'figures'): Phrases<Family> {
  const key = `${language} ${scope}`;
  const known = phrases.get(key);
  if (known !== undefined) return known;
  const made = new Phrases<Family>();
  for (const vocabulary of [LANGUAGES[language], ...(scope === 'documents' ? documents[language] : [])])
    for (const [family, list] of Object.entries(vocabulary))
      for (const phrase of list) made.add(phrase, family as Family);
  phrases.set(key, made);
  return made;
}

/** Marks every phrase of the lexicon in the languages of the text. Cost grows in line with the text. */
export function markWords(text: string, scope: Scope = 'figures'): MarkedText {
  const words = wordsOf(text);
  const languages = languagesOf(words);
  const seen = new Set<string>();
  const marks: WordMark[] = [];
  for (const language of languages)
    for (const { what: family, from, to } of phrasesOf(language, scope).find(text, words)) {
      const key = `${family} ${from} ${to}`;
      if (seen.has(key)) continue;
      seen.add(key);
      marks.push({ family, start: (words[from] as Word).start, end: (words[to - 1] as Word).end, from, to });
    }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, words, languages, marks };
}
