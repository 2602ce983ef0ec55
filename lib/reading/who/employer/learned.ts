/** Employers by the trained voice: candidates beside those of the rules, and its doubts about these. */
import { isLegalName } from '../../../lexicon/legal-forms.ts';
import { endsInTitleNoun, holdsTitleNoun } from '../../../lexicon/title-nouns.ts';
import { wordsOf } from '../../../lexicon/words.ts';
import { isPersonName } from '../people/names.ts';
import type { Names } from '../spans/tag.ts';
import type { Candidate } from './candidate.ts';
import { isNameWord, isOnlyWords } from './names.ts';
import { at, isOffice } from './shape.ts';

/** Below this a mention says nothing. */
const LEAST = 0.35;
/** Weight of a mention that the voice is sure of; less sure ones weigh less in line. */
const MOST_WEIGHT = 6.5;
/** A name that the rules found loses weight where no mention is the employer's by this much. */
const DOUBTED = 0.08;

/** Small words that stand before a name with a capital: "Die Regiobank", "The Hartwell Group". */
const ARTICLES = ['Die ', 'Der ', 'Das ', 'La ', "L'", 'l’', "l'", 'Le ', 'Il ', 'El ', 'O ', 'A ', 'De '];

/** Between a person or a page's parts and the employer: "Stacy Munro - Quill Solar". */
const BARS = /\s[-–—|·]\s/g;

/** Between an office and the firm. */
const BEHIND_OFFICE = /, |\s[-–—|·@]\s/g;

/** A full stop behind a whole word ends the sentence: "Tidewater Electrical. Good"; "Gebr. Quill" is one name. */
const SENTENCE_END = /\p{Ll}{4}[.!?] (?=\p{Lu})/u;
const ABBREVIATED = /(?:gebr|bros|dept|univ|intl|natl|assoc|prof)\. $/i;

function withinSentence(raw: string): string {
  // "It is Quill Pack GmbH. In the course of …"
  for (let stop = raw.indexOf('. '); stop > 0; stop = raw.indexOf('. ', stop + 1))
    if (isLegalName(raw.slice(0, stop)) && !isLegalName(raw)) return raw.slice(0, stop);
  const end = SENTENCE_END.exec(raw);
  if (!end) return raw;
  const first = raw.slice(0, end.index + end[0].length);
  return ABBREVIATED.test(first) ? raw : first.slice(0, -2);
}

/** The part of a span that is the name, and where in the span it begins; null where it is a list or a path. */
function nameWithin(
  span: string,
  isPerson: (name: string) => boolean,
): { name: string; from: number } | null {
  if (/[›»]/.test(span)) return null;
  let raw = withinSentence(span);
  // "City of Mora - Human Resources": the department aside.
  const behind = [...raw.matchAll(BARS)].at(-1);
  if (behind && isOnlyWords(raw.slice(behind.index + behind[0].length))) raw = raw.slice(0, behind.index);
  let from = 0;
  for (const { 0: bar, index } of raw.matchAll(BARS))
    if (isPerson(raw.slice(from, index))) from = index + bar.length;
  // "HRBP, Quill Pay Ltd", "People & Culture – Quill Pay Ltd": the office of who signs for it.
  if (isLegalName(raw)) {
    const office = [...raw.matchAll(BEHIND_OFFICE)].find(({ 0: sign, index }) =>
      isOffice(raw.slice(from, index), raw.slice(index + sign.length)),
    );
    if (office) from = office.index + office[0].length;
  }
  let name = raw.slice(from);
  if (name.includes(', ') && !isLegalName(name)) return null;
  // "Senior Recruiter Quill, Inc."
  const words = wordsOf(name);
  const title = words.findLastIndex((_, i) => holdsTitleNoun(words, i, i + 1));
  // But "Hofmeister Verpackungstechnik GmbH" begins with a name.
  if (title > 0 && title < words.length - 1 && isLegalName(name)) from += words[title + 1]?.start ?? 0;
  name = raw.slice(from);
  const article = ARTICLES.find((one) => name.startsWith(one) && name.length > one.length + 3);
  return { name: name.slice(article?.length ?? 0), from: from + (article?.length ?? 0) };
}

/** "Founding Data" in "Founding Data Engineer": with the noun of a title right behind it, it is a title's beginning. */
function goesOnAsTitle(text: string, end: number): boolean {
  const [next] = wordsOf(text.slice(end, end + 30));
  return (
    next?.start === 1 &&
    text.charAt(end) === ' ' &&
    isNameWord(text.slice(end + 1)) &&
    endsInTitleNoun(text.slice(end + 1, end + next.end))
  );
}

/** What many employers do: half of a name, whose other half stands in front of it. */
const TRADES = new Set(
  `analytics biotech capital consulting digital dynamics energy engineering foods group health holdings industries insurance labs
  logistics media networks partners pharma robotics services software solutions studios systems technologies technology
  therapeutics`.split(/\s+/),
);
const GERMAN_TRADE = /(?:technik|bau|werke|logistik|systeme|handel)$/i;
const NAME_BEFORE = /(?:^|[\s(])(\p{Lu}[\p{L}’'-]{1,24}) $/u;

/** "Robotics" behind "Strandmølle", "Verpackungstechnik GmbH" behind "Hofmeister": the voice heard the second half alone. */
function halfBefore(text: string, start: number, name: string, people: ReadonlySet<string>): string {
  const [first = ''] = name.split(' ', 1);
  const isHalf = (name === first || isLegalName(name)) && wordsOf(name).length <= 2;
  if (!isHalf || !(TRADES.has(first.toLowerCase()) || GERMAN_TRADE.test(first))) return '';
  const word = NAME_BEFORE.exec(text.slice(Math.max(0, start - 28), start))?.[1] ?? '';
  const isName =
    word !== '' && !isOnlyWords(word) && !endsInTitleNoun(word) && !people.has(word.toLowerCase());
  return isName ? `${word} ` : '';
}

/** Every mention of a name that the voice takes for the employer's. `people` are words of persons' names. */
export function learnedEmployers(text: string, { spans }: Names, people: ReadonlySet<string>): Candidate[] {
  const isPerson = (name: string): boolean =>
    wordsOf(name).some(({ lower }) => people.has(lower)) || (isPersonName(name.trim()) && !isLegalName(name));
  return spans
    .filter(({ owner, probability }) => owner === 'employer' && probability >= LEAST)
    .flatMap(({ start, end, probability }) => {
      const within = nameWithin(text.slice(start, end), isPerson);
      if (!within || goesOnAsTitle(text, end)) return [];
      const from = start + within.from;
      const half = halfBefore(text, from, within.name, people);
      return [at(half + within.name, MOST_WEIGHT * probability, 'company-learned', from - half.length)];
    });
}

/** Places that name an employer by where they stand, whatever the voice makes of the words. */
const WELL_SOURCED: ReadonlySet<string> = new Set([
  'company-sender',
  'company-note',
  'company-card',
  'company-institution',
  'company-and-town',
  'company-department',
  'company-client',
]);

/** Whether every one of these places of the text belongs to somebody else, by the voice. */
export function speaksAgainst(names: Names, candidates: readonly Candidate[]): boolean {
  if (candidates.some(({ rule }) => WELL_SOURCED.has(rule))) return false;
  const places = candidates.filter(({ start }) => start !== null);
  return (
    places.length > 0 &&
    places.every(
      ({ start, name }) =>
        names.shareOf('employer', start as number, (start as number) + name.length) < DOUBTED,
    )
  );
}
