/**
 * Places that sentences name: "based in our London office", "Arbeitsort ist Bremen". Capitalised names are found once
 * and judged by the lexicon's words on either side.
 */

import { isLegalName } from '../../lexicon/legal-forms.ts';
import { marksIn } from '../../lexicon/near.ts';
import { holdsTitleNoun } from '../../lexicon/title-nouns.ts';
import {
  begins,
  endsBefore,
  gapBefore,
  lineOf,
  type Marked,
  markedHead,
  sentenceStart,
  wordAt,
} from '../marked.ts';
import type { Kind } from '../reading.ts';
import { isOnlyWords } from '../who/employer/names.ts';
import type { PlaceCandidate } from './candidate.ts';
import { CITIES, FIELDS_OF_JOBS, WIDE_AREAS } from './names.ts';
import { isPlaceText } from './parse.ts';
import { remoteLine, remoteWithin, remoteWork } from './remote.ts';
import { type Named, namesIn } from './spans.ts';
import { isStreet } from './streets.ts';
import { townOf } from './town-of.ts';
import type { Towns } from './towns/towns.ts';

/** A letter says where the work is before its clauses, which name courts and arbitrators. */
const LETTER_HEAD = 4000;

/** "You may work from our Denver office", "our office will move to Reno": not where the work is. */
const NOT_THERE = new Set(
  'may can could optional optionally if option free welcome than authorization authorized right permit permission eligible eligibility legally sometimes occasionally quarterly visit visits visiting travel experience adresse domicile deine'.split(
    ' ',
  ),
);
/** Where a position or an office moves to is not yet where it is; where the person moves to is. */
const MOVES = new Set(['relocate', 'relocated', 'move', 'moves', 'moving']);
const MOVED = ['position', 'role', 'office will', 'headquarters will', 'department', 'team'];
/** Words that say what sort of site it is. */
const SORTS = new Set(
  `corporate company head main central regional local global home new old current present principal executive engineering research
  customer client production manufacturing design sales service support technical training north south east west world international
  european american hq us uk it hub office our your board`.split(/[ \n]+/),
);
/** "a Delaware corporation", "the courts of New York law": whose law it is. */
const OF_LAW = new Set('corporation limited statutory nonprofit law laws court courts'.split(' '));
const isThere = ({ text, words }: Marked, { start, from, to }: Named): boolean => {
  if (OF_LAW.has(words[to]?.lower ?? '') && text.startsWith(' ', words[to - 1]?.end)) return false;
  const sentence = Math.max(sentenceStart(text, start), text.lastIndexOf('\n', start - 1) + 1);
  for (let i = from - 1; i >= 0 && i >= from - 9 && (words[i]?.start ?? 0) >= sentence; i--)
    if (
      NOT_THERE.has(words[i]?.lower ?? '') ||
      (MOVES.has(words[i]?.lower ?? '') &&
        MOVED.some((one) => text.slice(sentence, start).toLowerCase().includes(one)))
    )
      return false;
  return true;
};

const OURS = new Set(
  'our its unser unserem unserer unserem notre nos nuestra nuestro nuestras onze nossa nosso nostra nostro'.split(
    ' ',
  ),
);
/** "an employee of the company, Quill": what follows is its name. */
const THE_COMPANY = /\b(?:the|our|this) company,? $/i;
/** "…, Lüneburg", "…, 21335 Lüneburg". */
const POST_CODE = /, (?:\d{4,5} )?$/;
/** "…, Lindenstrasse 4, 21335 Lüneburg": the street in front of the town. */
const STREET = /, (\p{L}[\p{L} .'’-]{2,40}) \d{1,4}\p{L}?$/u;
function withoutStreet(words: string): string {
  const street = STREET.exec(words);
  return street !== null && isStreet(street[1] ?? '') ? words.slice(0, street.index) : words;
}
const PREPOSITIONS = new Set('in at à a en em no na te w we in de di of do da'.split(' '));

const open = (marked: Marked, i: number): boolean =>
  [' ', '\n', ': ', ' (', ' “'].includes(gapBefore(marked, i));

/** So near to its beginning a sentence names what it speaks of: "Der Arbeitsort ist", "O local de trabalho é". */
const SUBJECT = 6;

/** The place's cue: 3 says so for any name, 2 for known ones, 1 for known ones of a letter, 0.5 in passing. */
function cueOf(marked: Marked, named: Named, kind: Kind): number {
  const { text, words } = marked;
  const { from, to, start, end, known } = named;
  const before = words[from - 1]?.lower ?? '';
  const isSite = begins(marked, to, 'site') && gapBefore(marked, to).length === 1;
  const ours = OURS.has(before) && open(marked, from);
  if (open(marked, from)) {
    if (
      isSite &&
      ours &&
      ['in', 'at', 'from', 'of', 'be', 'aus', 'von'].includes(words[from - 2]?.lower ?? '')
    )
      return known ? 3 : 2.5;
    const cued =
      ((kind !== 'posting' || before !== 'the') && endsBefore(marked, from, 'before-place')) ||
      (ours && endsBefore(marked, from - 1, 'before-place'));
    if (cued) return kind === 'posting' ? 2 : 3;
    // "our office in Leeds", "notre site de Lyon"
    if (PREPOSITIONS.has(before) && endsBefore(marked, from - 1, 'site') && sitesOurs(marked, from - 1))
      return kind === 'posting' || known ? 2 : 2.6;
  }
  if (kind === 'posting') {
    const hires =
      ['in', 'à', 'en', 'em', 'w'].includes(before) &&
      marksIn(marked, sentenceStart(text, start), start, ['hires', 'is-hiring']).length > 0;
    if (hires) return 2;
    const town = CITIES.has(named.text.split(',', 1)[0]?.toLowerCase() ?? '');
    return town && ((text[start - 1] === '(' && text[end] === ')') || text.startsWith('-based', end))
      ? 0.5
      : 0;
  }
  const isHeadTown = to - from <= 3 && start < 2500 && !isOnlyWords(named.text);
  // "Kornspeicher Naturkost AG, Lüneburg": the employer's seat.
  if (
    isHeadTown &&
    POST_CODE.test(text.slice(start - 8, start)) &&
    isLegalName(withoutStreet(text.slice(text.lastIndexOf('\n', start) + 1, start).replace(POST_CODE, ''))) &&
    !THE_COMPANY.test(text.slice(0, start).slice(-20))
  )
    return 2.6;
  // "Göttingen, im März 2026": where a letter is written, if nothing says more.
  const line = lineOf(text, start);
  if (
    marked.languages.length > 1 &&
    start === line.start &&
    /^, (?:(?:den|le|im|a|aos|dnia) )?\d|^, im \p{Lu}/u.test(text.slice(end, line.end))
  )
    return 0.6;
  if (start > LETTER_HEAD || !known) return 0;
  const sentence = sentenceStart(text, start);
  if (PREPOSITIONS.has(before) && open(marked, from)) {
    // "O local de trabalho é o estúdio da empresa, no Porto": what its sentence speaks of.
    const first = marksIn(marked, sentence, start, ['place-label'])[0];
    if (first && first.start - sentence <= SUBJECT) return 2;
    if (
      holdsTitleNoun(words, from - 2, from - 1) ||
      marksIn(marked, sentence, start, [
        'role',
        'employs',
        'before-employer',
        'before-title',
        'after-title',
        'start',
        'welcomes',
      ]).length > 0
    )
      return 1;
    return text[end] === ',' && start - Math.max(sentence, text.lastIndexOf('\n', start) + 1) <= 4 ? 1 : 0;
  }
  const comma = gapBefore(marked, from) === ', ';
  // "Sales Manager, Dubai, on the following terms", "with Acme Inc., Boston"
  const segment = Math.max(
    line.start,
    ...[', ', ': ', '- ', '| ', '> '].map((one) => text.lastIndexOf(one, start - 3) + one.length),
  );
  if (comma && holdsTitleNoun(words, wordAt(marked, segment), from) && ',. \n\t'.includes(text[end] ?? '#'))
    return 1;
  return (comma || (text[start - 1] === '(' && text[end] === ')')) &&
    marksIn(marked, sentence, start, ['before-employer', 'at-employer']).some(
      ({ end: at }) => start - at < 70,
    )
    ? 1
    : 0;
}

/** A letter that names one site in passing, "the Denver office", "depot in Newcastle": where the work is, if nothing says more. */
const SITE = 0.7;

function siteIn(marked: Marked, { text: name, from, to }: Named, kind: Kind, towns: Towns): number {
  if (kind === 'posting' || !(isPlaceText(name) || towns.countriesOf(name).length > 0)) return 0;
  const { words } = marked;
  const behind = begins(marked, to, 'site') && gapBefore(marked, to) === ' ';
  const before = words[from - 1]?.lower ?? '';
  const inFront =
    ['in', 'at', 'à', 'en', 'em', 'te', 'w'].includes(before) &&
    open(marked, from) &&
    endsBefore(marked, from - 1, 'site');
  return behind || inFront ? SITE : 0;
}

/** "our office in", "the Company's headquarters in": whose site it is. */
function sitesOurs({ words }: Marked, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 5); at--)
    if (OURS.has(words[at]?.lower ?? '') || words[at]?.lower.endsWith("'s")) return true;
  return false;
}

/** "at Nore Pumps, in Kilkenny": behind a comma and its preposition a town of the world is one, too. */
const isBehindCommaIn = (marked: Marked, { from, text }: Named, kind: Kind, towns: Towns): boolean =>
  kind !== 'posting' &&
  PREPOSITIONS.has(marked.words[from - 1]?.lower ?? '') &&
  gapBefore(marked, from) === ' ' &&
  gapBefore(marked, from - 1) === ', ' &&
  towns.countriesOf(text).length > 0;

const isBehindComma = (marked: Marked, named: Named, kind: Kind, towns: Towns): boolean =>
  kind !== 'posting' && gapBefore(marked, named.from) === ', ' && towns.countriesOf(named.text).length > 0;

/** Places of work that the text states, surest first. */
export function placeSentences(text: string, kind: Kind, towns: Towns): PlaceCandidate[] {
  const marked = markedHead(text);
  const all = namesIn(marked);
  const cued = all.flatMap((named) => {
    const town =
      named.text.length >= 2 &&
      !named.text.endsWith("'s") &&
      !named.text.endsWith('’s') &&
      !isOnlyWords(named.text) &&
      !WIDE_AREAS.has(named.text.toLowerCase()) &&
      !isStreet(named.text) &&
      !FIELDS_OF_JOBS.has(named.text.toLowerCase()) &&
      !SORTS.has(named.text.split(' ', 1)[0]?.toLowerCase() ?? '') &&
      named.text.split(' ').length <= 5 &&
      !holdsTitleNoun(marked.words, named.from, named.to);
    if (!named.known && !town) return [];
    // "at Nore Valley Hospital, Kilkenny": behind a comma a town of the world is one.
    const listed = {
      ...named,
      known:
        named.known ||
        isBehindComma(marked, named, kind, towns) ||
        isBehindCommaIn(marked, named, kind, towns),
    };
    const sure = cueOf(marked, listed, kind) || siteIn(marked, named, kind, towns);
    return (sure >= (listed.known ? 0.5 : 2.5) || sure === 0.6 || sure === SITE) && isThere(marked, named)
      ? [{ sure, named }]
      : [];
  });
  const at = (level: number): PlaceCandidate[] =>
    cued
      .filter(({ sure }) => Math.floor(sure) === level)
      .map(({ named }) => townOf(named, all, text, towns))
      .map(({ text: name, start, end }) => ({ text: name, start, end, rule: 'place-sentence' }));
  return [
    ...at(3),
    ...at(2),
    ...remoteWithin(text),
    ...(kind === 'posting' ? [] : remoteLine(text.slice(0, LETTER_HEAD))),
    ...at(1),
    ...at(0),
    ...(kind === 'posting' ? [] : remoteWork(text.slice(0, LETTER_HEAD))),
  ];
}
