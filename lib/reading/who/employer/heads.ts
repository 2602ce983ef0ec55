/** Employers at the head of a posting: on its card, in its line of bars, with a legal ending, or as an institution. */
import type { Candidate } from './employer.ts';
import { couldBeName, LEGAL_NAME, trimName } from './names.ts';
import { isPlaceText, namesPlace } from '../../place/parse.ts';
import { TITLE_NOUN } from '../title/nouns.ts';

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

const TRADE = new RegExp(`${TITLE_NOUN.source}$`, 'iu');

/** "Registered Nurse" is a title, whatever sentences say of it; "Tern Advisors" and "Engineer" may be employers. */
export const namesTitle = (name: string): boolean =>
  name.includes(' ') && !/s$/i.test(name) && TRADE.test(name);

/** The first lines of a posting that stand like a card: title, employer, then place or pay. */
function card(text: string): Candidate[] {
  const [first = '', second = '', third = ''] = text.split('\n', 3);
  const [line = '', ...rest] = second.split(/\s[|·•–—-]\s/).map((part) => part.trim());
  const name = line.replace(/^posted (?:[^\n]{0,30} )?by /i, '');
  if (!TITLE_NOUN.test(first) || first.length > 140 || line.length > 50 || /[.:!?]$|https?:|\d{4}/.test(line))
    return [];
  if (!/^[\p{L}\p{N}][\p{L}\p{N} &.,'’!+/-]*$/u.test(line) || line.split(' ').length > 6) return [];
  if (
    /^(?:about|location|overview|description|job|(?:department|division|school|faculty) of)\b/i.test(line) ||
    namesPlace(line) ||
    !couldBeName(line)
  )
    return [];
  const beside = rest.join(' ');
  const sure =
    (third.length <= 160 && (namesPlace(third) || /[$€£₹]\s?\d/.test(third))) ||
    (beside.length <= 100 && namesPlace(beside));
  return [at(name, sure ? STATED : 5, 'company-card', first.length + 1 + line.length - name.length)];
}

/** "Acme | Senior Engineer | Berlin" and "Acme - Senior Engineer - Berlin": the form of forum postings. */
function barred(text: string): Candidate[] {
  let offset = 0;
  for (const [i, line] of text.slice(0, 600).split('\n', 6).entries()) {
    const found = barredLine(line, i === 0).map((one) => ({ ...one, start: offset + (one.start ?? 0) }));
    if (found.length > 0) return found;
    offset += line.length + 1;
  }
  return [];
}

/** Below the first line only bars divide, and a part is a place or a way of working. */
function barredLine(line: string, first: boolean): Candidate[] {
  if (!first && !(line.length <= 200 && line.split(' | ').slice(1).some(namesPlace))) return [];
  const parts = line.split(first ? /\s?\|\s?|\s[–—-]\s/ : ' | ');
  const name = parts[0]?.replace(/\s?\([^()]{0,80}\)$/, '').trim() ?? '';
  if (parts.length < 3 || name.length > 50 || !couldBeName(name) || TRADE.test(name)) return [];
  return [at(name, 7, 'company-head', line.indexOf(name))];
}

const LINES = 10;
const LEGAL = new RegExp(`^${LEGAL_NAME}$`, 'u');

/** What is a name of a public body, a school or a house of care by the word that it begins or ends with. */
const INSTITUTION =
  /^(?:(?:The )?(?:University|Universität|Université|Universidad|Universiteit|College|Institute|Department|Ministry|Office|City|County|Borough|Commission|Council|Bank|Museum|Diocese|Port|Town|Village) of (?:the )?\p{Lu}[\p{L} &,'’.-]{2,60}|\p{Lu}[\p{L} &'’.-]{2,50}\s(?:University|College|Hospital|Hospitals|Council|Academy|Institute|Trust|Foundation|Authority|Museum|Library|School|Schools|School District|Clinic|Klinik|Klinikum|Universität|Hochschule|Medical Center|Medical Centre|Health System|Healthcare|NHS Foundation Trust|Ministry|Department|Agency|County|Bureau|Commission|Society|Association|Service|Church))$/u;

/** "CITY OF MILLBROOK" as other headings write it. */
const lowered = (line: string): string =>
  line === line.toUpperCase()
    ? line.toLowerCase().replace(/(^|[\s-])(?!of\b|the\b|and\b)(\p{Ll})/gu, (found) => found.toUpperCase())
    : line;

/** Names in the first lines that stand alone, or before a bar: "Acme sp. z o.o. | Kraków", "Kestrel College". */
function alone(text: string): Candidate[] {
  const found: Candidate[] = [];
  let offset = 0;
  for (const line of text.slice(0, 2000).split('\n', LINES)) {
    const name = line.length <= 160 ? (line.split(/\s[|·•–—]\s|\t/, 1)[0] ?? '').trim() : '';
    const start = offset + line.indexOf(name);
    if (name.length >= 4 && name.length <= 80 && couldBeName(name) && !isPlaceText(name)) {
      if (LEGAL.test(name)) found.push(at(name, 7, 'company-letterhead', start));
      else if (INSTITUTION.test(lowered(name)) && !TRADE.test(name))
        found.push(at(name, 6 - found.length, 'company-institution', start));
    }
    offset += line.length + 1;
  }
  return found;
}

/** What a posting's first lines say of the employer. */
export const headsOfPostings = (text: string): Candidate[] => [
  ...card(text),
  ...barred(text),
  ...alone(text),
];
