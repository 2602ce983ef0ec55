/** Employers in a posting's first lines: on its card, in its line of bars, alone on a line. */

import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { isTitle, endsInTitleNoun as namesTitle } from '../../../lexicon/title-nouns.ts';
import { linesOf, type Marked } from '../../marked.ts';
import { isPlaceText, namesPlace } from '../../place/parse.ts';

import type { Candidate } from './candidate.ts';
import { couldBeName, isNameWord, trimName } from './names.ts';

/** A card is a fact of the page, as good as its data. */
const STATED = 20;

export const at = (name: string, weight: number, rule: string, start: number): Candidate => ({
  name: trimName(name),
  weight,
  rule,
  start,
  quote: null,
  id: null,
});

/** The parts of a line between bars and dashes. */
const SIGNS = [' | ', ' · ', ' • ', ' – ', ' — ', ' - ', '\t'];
export function partsOf(line: string, signs: readonly string[] = SIGNS): string[] {
  let parts = [line];
  for (const sign of signs) parts = parts.flatMap((part) => part.split(sign));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Letters, digits and the few signs that names have; at most so many words. */
export const isNameShaped = (text: string, most: number): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N} &.,'’!+/-]*$/u.test(text) && text.split(' ').length <= most;
const NOT_ON_CARDS = new Set(
  'about location overview description job department division school faculty'.split(' '),
);
const UNITS = new Set(['department', 'division', 'school', 'faculty']);
const hasPay = (text: string): boolean => /[$€£₹] ?\d/.test(text);

/** The first lines of a posting that stand like a card: title, employer, then place or pay. */
function card(text: string): Candidate[] {
  const [first = '', second = '', third = ''] = text.split('\n', 3);
  const [line = '', ...rest] = partsOf(second);
  const by = line.toLowerCase().startsWith('posted ') ? line.lastIndexOf('by ') + 3 : 0;
  const name = line.slice(by);
  if (!isTitle(first) || first.length > 140 || line.length > 50 || '.:!?'.includes(line.at(-1) ?? '.'))
    return [];
  if (!isNameShaped(line, 6) || /\d{4}/.test(line) || namesPlace(line) || !couldBeName(line)) return [];
  const [head = '', of] = line.toLowerCase().split(' ', 3);
  if (NOT_ON_CARDS.has(head) && (!UNITS.has(head) || of === 'of')) return [];
  const beside = rest.join(' ');
  const sure =
    (third.length <= 160 && (namesPlace(third) || hasPay(third))) ||
    (beside.length <= 100 && namesPlace(beside));
  return [at(name, sure ? STATED : 5, 'company-card', first.length + 1 + line.length - name.length)];
}

/** "Acme | Senior Engineer | Berlin": the form of forum postings; below the first line only bars divide. */
function barred(text: string): Candidate[] {
  for (const [i, { line, start }] of linesOf(text.slice(0, 600), 6).entries()) {
    const parts = i === 0 ? partsOf(line.replaceAll('|', ' | ')) : line.split(' | ');
    if (parts.length < 3 || (i > 0 && !(line.length <= 200 && parts.slice(1).some(namesPlace)))) continue;
    const [whole = ''] = parts;
    const open = whole.endsWith(')') ? whole.lastIndexOf(' (') : -1;
    const name = open > 0 ? whole.slice(0, open) : whole.trim();
    if (name.length <= 50 && couldBeName(name) && !namesTitle(name) && !/\d{3}/.test(name))
      return [at(name, 7, 'company-head', start + line.indexOf(name))];
  }
  return [];
}

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
/** A name with a legal form and nothing else, however long the line. */
export const isLegalHead = (text: string): boolean =>
  text.length < 80 &&
  isNameWord(text) &&
  !/[(:]/.test(text.replace('(haftungsbeschränkt)', '')) &&
  isLegalName(text) &&
  text.split(' ').every((word) => isNameWord(word) || SMALL.has(word) || word.length <= 4);

const LINES = 10;
/** What is a name of a public body, a school or a house of care by the word that it begins or ends with. */
const BODIES =
  'University|Universität|Université|Universidad|Universidade|Universiteit|College|Institute|Department|Ministry|Office|City|County|Borough|Commission|Council|Bank|Museum|Diocese|Port|Town|Village|Gemeinde|Stadt|Kanton|Ville'.split(
    '|',
  );
const HOUSES =
  'University|College|Hospital|Hospitals|Council|Academy|Institute|Trust|Foundation|Authority|Museum|Library|School|Schools|School District|Clinic|Klinik|Klinikum|Universität|Hochschule|Medical Center|Medical Centre|Health System|Healthcare|NHS Foundation Trust|Ministry|Department|Agency|County|Bureau|Commission|Society|Association|Service|Church'.split(
    '|',
  );

/** "CITY OF MILLBROOK" as other headings write it. */
const lowered = (line: string): string =>
  line !== line.toUpperCase()
    ? line
    : line
        .split(' ')
        .map((word) =>
          ['OF', 'THE', 'AND'].includes(word)
            ? word.toLowerCase()
            : word.charAt(0) + word.slice(1).toLowerCase(),
        )
        .join(' ');

function isInstitution(line: string): boolean {
  const name = lowered(line);
  const bare = name.startsWith('The ') ? name.slice(4) : name;
  return (
    name.length <= 70 &&
    /^[\p{L} &,'’.-]+$/u.test(name) &&
    (BODIES.some(
      (body) =>
        bare.startsWith(`${body} of `) ||
        (body.length > 5 && bare.startsWith(`${body} `) && body.startsWith('Gem')),
    ) ||
      HOUSES.some((house) => name.endsWith(` ${house}`)))
  );
}

/** Names in the first lines that stand alone, or before a bar: "Acme sp. z o.o. | Kraków", "Kestrel College". */
function alone(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { line, start } of linesOf(text.slice(0, 2000), LINES)) {
    const name = line.length <= 160 ? (partsOf(line)[0] ?? '') : '';
    if (name.length < 4 || name.length > 80 || !couldBeName(name) || isPlaceText(name)) continue;
    if (isLegalHead(name)) found.push(at(name, 7, 'company-letterhead', start + line.indexOf(name)));
    else if (isInstitution(name) && !namesTitle(name))
      found.push(at(name, 6 - found.length, 'company-institution', start + line.indexOf(name)));
  }
  return found;
}

/** What a posting's first lines say of the employer. */
export const headsOfPostings = ({ text }: Marked): Candidate[] => [
  ...card(text),
  ...barred(text),
  ...alone(text),
];
