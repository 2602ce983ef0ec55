/** What careers sites and job boards call themselves and their parts, beside or instead of an employer's name. */
import { phraseWords, type Word } from './words.ts';

/** In small letters, longer ones before their beginnings. */
const CAREERS =
  `current vacancies|open positions|job openings|job offers|job search|job board|vacancies|careers|career|jobs|job|
  offene stellen|offene positionen|freie stellen|stellenangebote|stellenangebot|stellenmarkt|stellen|karriere|
  offres d'emploi|offre d'emploi|nos offres|recrutement|carrières|emplois|emploi|
  ofertas de empleo|ofertas de trabajo|trabaja con nosotros|ofertas|empleos|empleo|
  lavora con noi|posizioni aperte|offerte di lavoro|annunci di lavoro|lavoro|lavora|
  werken bij|vacatures|vacature|oferty pracy|kariera|praca|
  trabalhe conosco|ofertas de emprego|oportunidades|carreiras|empregos|vagas`
    .split('|')
    .map((phrase) => phrase.trim().split(' ').flatMap(phraseWords));

/** Between such words and the employer's name: "Jobs at Marlowe", "Offres d'emploi chez Marlowe". */
export const CAREERS_AT: ReadonlySet<string> = new Set(
  'at with bei chez en bij w von de da do presso'.split(' '),
);

/** How many of the words at a text's beginning say careers; 0 where none do. */
export const careersAhead = (words: readonly Word[]): number =>
  CAREERS.find((phrase) => phrase.every((word, i) => words[i]?.lower === word))?.length ?? 0;

/** How many of the words at a text's end say careers; 0 where none do. */
export const careersBehind = (words: readonly Word[]): number =>
  CAREERS.find((phrase) => phrase.every((word, i) => words.at(i - phrase.length)?.lower === word))?.length ??
  0;
