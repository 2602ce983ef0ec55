/** Employers at the edges of a text: on a posting's card, in its line of bars, in a letterhead, behind a signer. */

import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { marksIn } from '../../../lexicon/near.ts';
import { isTitle, endsInTitleNoun as namesTitle } from '../../../lexicon/title-nouns.ts';
import { linesOf, type Marked } from '../../marked.ts';
import { isPlaceText, namesPlace } from '../../place/parse.ts';

import type { Candidate } from './candidate.ts';
import { couldBeName, isNameWord, trimName } from './names.ts';

/** A card is a fact of the page, as good as its data. */
const STATED = 20;

const at = (name: string, weight: number, rule: string, start: number): Candidate => ({
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
const isNameShaped = (text: string, most: number): boolean =>
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

const SMALL = new Set([
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
const isLegalHead = (text: string): boolean =>
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

/** Words of headings and forms, which stand at the top of letters too. */
const FORM = new Set(
  `offer employment employee agreement letter confidential private exhibit via official page strictly summary terms compensation
  appointment contract annex annexure ref date dear re subject candidate name position by mr mrs ms dr copy draft department
  recap call notes note anstellungsvertrag arbeitsvertrag dienstvertrag vertrag angebot contrat contrato arbeidsovereenkomst
  instrumento proposta propuesta oferta carta umowa contratto lettera herrn frau madame monsieur salary package breakdown`.split(
    /\s+/,
  ),
);
/** Firms are called by what their people are: "Cedar & Ash Architects". */
const isFirm = (name: string): boolean => name.includes(' ') && name.toLowerCase().endsWith('s');

/** A few words, every one capitalised, that are no form's, no place and no title. */
function isHead(name: string): boolean {
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

const isPerson = (name: string, people: ReadonlySet<string>): boolean =>
  name.split(/[\s.]+/).some((word) => people.has(word.toLowerCase()));

/** What stands above a letter's date and reader: a name and nothing else, in one of its first lines. */
function letterhead(marked: Marked, people: ReadonlySet<string>): Candidate[] {
  const first = Math.max(0, marked.text.search(/\S/));
  for (const { line, start } of linesOf(marked.text.slice(first, first + 400), 3)) {
    const name = line.trim().replace('[', '').replace(']', '');
    // "Exhibit 10.7" stands above a filed letter's own head; below the date stands the reader.
    if (name.toLowerCase().startsWith('exhibit ')) continue;
    if (
      /\d/.test(name) ||
      marksIn(marked, first + start, first + start + line.length, ['greeting']).length > 0
    )
      return [];
    if (isHead(name) && !isPerson(name, people))
      return [at(name, 4, 'company-letterhead', first + start + line.indexOf(name))];
  }
  return [];
}

/** The edges of a letter: legal names on lines of their own, "Kenji Mori, Acme" and "CEO, Acme" at the end. */
function edges({ text }: Marked, people: ReadonlySet<string>): Candidate[] {
  const lines = linesOf(text);
  const candidates: Candidate[] = [];
  for (const [i, { line, start }] of lines.entries()) {
    const head = i < 8;
    if ((!head && i < lines.length - 25) || line.length > 110) continue;
    const bare = line.trim().replace(/^For /, '');
    const add = (name: string, weight: number, rule: string): void =>
      void candidates.push(at(name, weight, rule, start + Math.max(0, line.indexOf(name))));
    if (bare.startsWith('[') && /(?:letterhead|logo)\]$/i.test(bare)) {
      add(bare.slice(1, bare.lastIndexOf(' ')), 6, 'company-letterhead');
      continue;
    }
    // "Acme GmbH | Example Street 4 | 10115 Berlin": the name stands first.
    const label = bare.indexOf(': ');
    const named = label > 0 && label < 25 ? bare.slice(label + 2) : bare;
    const commas = named.split(', ');
    const whole = [
      ...(isTitle(commas[0] ?? '') && commas.length > 1 ? [commas.slice(1).join(', ')] : []),
      ...partsOf(named).slice(0, 1),
      ...[1, 2].map((n) => commas.slice(0, n).join(', ')),
      ...partsOf(bare).slice(-1),
    ].find((part) => isLegalHead(part));
    if (whole) add(whole, 5, head ? 'company-letterhead' : 'company-signature');
    else if (i >= lines.length - 12 && !head) {
      const [signer = '', ...rest] = commas.length > 1 ? commas : partsOf(bare);
      const last = rest.at(-1) ?? '';
      const signed =
        commas.length <= 3 &&
        bare.length <= 80 &&
        (isTitle(signer) || isPerson(signer, people) || i >= lines.length - 6);
      // "Mireia Font⏎Rondalla Digital": below the signer's line.
      const above = lines[i - 1]?.line.trim() ?? '';
      const below = signer.trim();
      if (
        above !== '' &&
        above.length < 40 &&
        isPerson(above, people) &&
        isHead(below) &&
        !isPerson(below, people)
      )
        add(below, 4, 'company-signature');
      if (signed && isNameWord(signer) && isHead(last) && !isPerson(last, people))
        add(last, 4, 'company-signature');
    }
  }
  return candidates;
}

/** What a letter's edges say of the employer. */
export const headsOfOffers = (marked: Marked, people: ReadonlySet<string>): Candidate[] => [
  ...edges(marked, people),
  ...letterhead(marked, people),
];
