/** What documents say about themselves, by language: their acts, addressees and sections. */
import type { Vocabulary } from '../families.ts';
import type { Language } from '../language.ts';
import { de } from './de.ts';
import { elsewhere } from './elsewhere.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

export const documents: Readonly<Record<Language, readonly Vocabulary[]>> = {
  en: [en, elsewhere],
  de: [de],
  fr: [fr],
  es: [es],
  nl: [nl],
  pt: [pt],
  pl: [pl],
  it: [it],
};
