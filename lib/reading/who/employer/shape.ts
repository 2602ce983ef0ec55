/** What a line or a part of a line looks like that is an employer's name and nothing else. */
import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { isTitle } from '../../../lexicon/title-nouns.ts';
import { namesPlace } from '../../place/parse.ts';
import type { Candidate } from './candidate.ts';
import { couldBeName, isNameWord, isOnlyWords, trimName } from './names.ts';

export const at = (name: string, weight: number, rule: string, start: number): Candidate => ({
  name: trimName(name),
  weight,
  rule,
  start,
  quote: null,
  id: null,
});

/** The parts of a line between bars and dashes. */
export const SIGNS = [' | ', ' · ', ' • ', ' – ', ' — ', ' - ', '\t'];
export function partsOf(line: string, signs: readonly string[] = SIGNS): string[] {
  let parts = [line];
  for (const sign of signs) parts = parts.flatMap((part) => part.split(sign));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Letters, digits and the few signs that names have; at most so many words. */
export const isNameShaped = (text: string, most: number): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N} &.,'’!+/-]*$/u.test(text) && text.split(' ').length <= most;
export const SMALL = new Set([
  'and',
  'of',
  'de',
  'the',
  'du',
  'la',
  'y',
  'do',
  'da',
  'dos',
  'et',
  'und',
  'van',
  'der',
  'le',
  'les',
  'e',
  '&',
]);
/** "Operations of Quill Corp.": what stands before "of" is a title's. */
const ofOffice = (text: string): boolean => {
  const of = text.lastIndexOf(' of ');
  return of > 0 && (isOnlyWords(text.slice(0, of)) || isTitle(text.slice(0, of)));
};
/** A name with a legal form and nothing else, however long the line. */
export const isLegalHead = (text: string): boolean =>
  text.length < 80 &&
  isNameWord(text) &&
  !/[(:]/.test(text.replace('(haftungsbeschränkt)', '')) &&
  isLegalName(text) &&
  !ofOffice(text) &&
  text.split(' ').every((word) => isNameWord(word) || SMALL.has(word) || word.length <= 4);

/** Words of headings and forms, which stand at the top of letters too. */
export const FORM = new Set(
  `offer employment employee agreement letter confidential private exhibit via official page strictly summary terms compensation
  appointment contract annex annexure ref date dear re subject candidate name position by mr mrs ms dr copy draft department
  recap call notes note anstellungsvertrag arbeitsvertrag dienstvertrag vertrag angebot contrat contrato arbeidsovereenkomst
  instrumento proposta propuesta oferta carta umowa contratto lettera herrn frau madame monsieur salary package breakdown`.split(
    /\s+/,
  ),
);
/**
 * "HRBP", "Head of People", "People & Culture": an office, which stands before the name of the firm that has it. Not the
 * first of a firm's partners, "Baker, Holt & Co. LLP".
 */
export const isOffice = (part: string, firm: string): boolean =>
  isOnlyWords(part) || (isTitle(part) && (part.includes(' ') || !/ (?:&|and|und|et|y|e) /.test(firm)));

/** "Letter of Appointment⏎Quill Pay Ltd", "Senior Recruiter⏎Quill Pay Ltd": a line of its own above a name, no part of it. */
export const isHeadingAbove = (line: string): boolean =>
  isOnlyWords(line) ||
  (line.includes(' ') && isTitle(line)) ||
  line.split(/[\s&,.]+/).every((word) => FORM.has(word.toLowerCase()));

/** Firms are called by what their people are: "Cedar & Ash Architects". */
export const isFirm = (name: string): boolean => name.includes(' ') && name.toLowerCase().endsWith('s');

/** A few words, every one capitalised, that are no form's, no place and no title. */
export function isHead(name: string): boolean {
  const words = name.split(' ');
  const lower = name.toLowerCase();
  return (
    name.length >= 3 &&
    name.length <= 50 &&
    isNameShaped(name, 6) &&
    isNameWord(name) &&
    words.every((word) => SMALL.has(word) || isNameWord(word)) &&
    !/[\d!]|[,.:]$/.test(name) &&
    (lower.startsWith('department of ') || !lower.split(/[\s.,]+/).some((word) => FORM.has(word))) &&
    !namesPlace(name) &&
    (!isTitle(name) || isFirm(name)) &&
    couldBeName(name)
  );
}
