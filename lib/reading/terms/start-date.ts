/** When the work begins: "your start date will be", "employment will commence on", "in our Austin office, from March 1". */

import { type Cue, cuesAmong, cuesIn, endsSaying, says } from '../../lexicon/cues.ts';
import { holds } from '../../lexicon/near.ts';
import { calendarDates } from '../../marks/dates.ts';
import { hasDigit, hasLetter } from '../../text/chars.ts';
import { lineStart } from '../../text/lines.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import { START_ABROAD } from './dates/abroad.ts';
import { dayAnswered } from './dates/answered.ts';
import { datesNearWords } from './dates/near-words.ts';
import type { Letter } from './letter/letter.ts';
import { referenceOf } from './letter/letter-date.ts';
import type { Term } from './letter/term.ts';

interface Step {
  words: RegExp | Cue;
  /** Words that must stand in the same sentence before the cue. */
  subject?: Cue;
}

/** Surest first. */
const CUES: readonly Step[] = [
  {
    words: new RegExp(
      String.raw`(?<!\p{L})(?:(?:start(?:ing)?|commencement|joining|hire|employment|onboarding) date|date of (?:hire|commencement|joining|appointment|employment(?=[ \t]?[:\t]))|first (?:working |official |duty |instructional )?day(?: of (?:work|employment)| at work| with us)?|(?:target|expected|anticipated|planned|proposed|projected|tentative|estimated) start|start of (?:employment|work|contract|service)|effective date(?=[ \t]?[:\t])|(?:date available|available from|term|period)(?=[ \t]?[:\t]|\. From )|(?<=(?:^|\n)[^\p{L}\n]{0,4})(?:(?:dates|when)(?=[ \t]?[:\t])|(?:start|join|begin)(?:s|ing)?(?= \d| \p{Lu}\p{L}{2,8} \d))|(?<=[,;] )start(?:ing)?(?= \p{Lu}\p{L}{2,8} \d)|arrival|(?<=(?:your|the) )start(?=[.,;)\n])|day one(?=[ \t]?[:\t]| (?:is|will))|orientation (?:begins|starts|is)(?: on)?|(?:start|starts|starting|beginning|joining|commencement|commencing)(?=[ \t*]{0,3}(?::|\s[–—-]\s))|(?:start|commencement|joining)(?=\t)|commencement(?= is (?:proposed|planned|expected|set))|start(?=\s?\.{3})|internship dates|date employment (?:starts|begins)|${START_ABROAD}|effective date of (?:your )?employment)(?!\p{L})`,
      'giu',
    ),
  },
  { words: 'begins', subject: 'work' },
  { words: 'you-begin' },
  { words: 'from-day', subject: 'engages' },
];
const AS_YOUR =
  /^\s(?:(?:as|for|is|to be|will be|shall be)\s(?:your|the)|(?:would|will|could) be (?:an?|your|the)(?: [a-z]{3,10})?)\s$/iu;
interface Dated {
  iso: string;
  start: number;
  end: number;
  /** Smaller is surer. */
  score: number;
}

/** The day behind a cue, or on the line below where the cue is a label. */
function dateBehind(
  text: string,
  from: number,
  after: number,
  reference: Date | null,
  country: string | null,
): Dated | null {
  const { end } = sentenceAt(text, after, 160);
  // "Start Date. October 6": a full stop behind a heading opens what it heads.
  const line = text.slice(Math.max(0, from - 10, lineStart(text, from)), from);
  const heads = !hasLetter(line) && (line.length < 10 || line.includes('\n'));
  const closed =
    !heads &&
    '.!?'.includes(
      text
        .slice(after, after + 2)
        .trim()
        .charAt(0) || '#',
    );
  const behind = text.slice(after, end);
  const label = !closed && (behind.length < 6 || !(hasLetter(behind) || hasDigit(behind)));
  const words = text.slice(after, label ? Math.min(text.length, after + 90) : end);
  const date = calendarDates(words, reference, country)[0];
  if (date === undefined || date.start > 110) return null;
  const between = words.slice(0, date.start);
  // The stamp of a chat's next message.
  if (between.endsWith('[')) return null;
  const lead = text.slice(Math.max(sentenceAt(text, from, 160).start, from - 60), from);
  if (says(between, 'not-the-start')) return null;
  // A latest day is a condition, not the day: "provided you start on or before".
  if (endsSaying(between, 11, '', 'at-the-latest') && (says(between, 'no-later') || says(lead, 'provided')))
    return null;
  // Another label's line stands between: the date is that one's.
  if (
    label &&
    between
      .split('\n')
      .slice(0, -1)
      .some((line) => line.trim().length >= 4 && hasLetter(line))
  )
    return null;
  return { iso: date.iso, start: after + date.start, end: after + date.end, score: date.start };
}

/** "As of June 10, you will commence employment", "we propose 1 March as your start date": the day stands in front. */
function dateAhead(text: string, at: number, reference: Date | null, country: string | null): Dated | null {
  const { start } = sentenceAt(text, at, 90);
  const words = text.slice(start, at);
  const date = calendarDates(words, reference, country).at(-1);
  if (date === undefined) return null;
  const between = words.slice(date.end);
  const fits =
    AS_YOUR.test(between) ||
    (between.length <= 4 &&
      cuesIn(words.slice(0, date.start), 'from-day', 'on-day').some((one) => one.start <= 1));
  return fits ? { iso: date.iso, start: start + date.start, end: start + date.end, score: 20 } : null;
}

/** Parsing dates is dear; a letter has few cues, a hostile text thousands. */
const MOST_CUES = 60;

/** Where the words of a cue stand; what is said of many days needs one right behind: "from March 1". */
function placesOf({ text, marked }: Letter, words: RegExp | Cue): { start: number; end: number }[] {
  if (words instanceof RegExp)
    return [...text.matchAll(words)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    }));
  const found = cuesAmong(text, marked.words, words);
  return words === 'from-day' ? found.filter(({ end }) => isDayLike(text.slice(end, end + 6))) : found;
}

/** Whether the words in front of a cue speak of what it must be about. */
const isAbout = (lead: string, subject: Cue): boolean =>
  endsSaying(lead, 90, '', subject) ||
  // "In Tokyo, from 1 April": a place is about a position.
  (subject === 'engages' && cuesIn(lead, 'in').some(({ end }) => isDayLike(lead.slice(end, end + 3))));

/** Whether words begin with a figure or a capital letter, the article aside. */
function isDayLike(words: string): boolean {
  const first = words.trimStart().replace('the ', '').charAt(0);
  return hasDigit(first) || first !== first.toLowerCase();
}

/** Words that take a day for themselves. */
const OTHERS = [
  'reply-by',
  'accepts',
  'expires',
  'vesting',
  'probation',
  'notice',
  'bonus',
  'raise',
  'leave',
  'written',
] as const;
/** Words that stand before many other days as well. */
const WEAK: ReadonlySet<string> = new Set(
  'zum,ab dem,start,starts,join,joining,begin,begins,beginn,inicio,início,inizio,od,a partir de,a partir del,a partir do,a partir da,à partir du,effective,commence,report to,entrada,ingreso,partire,alta,on board,arrivée,eintritt,in dienst'.split(
    ',',
  ),
);

/** The day nearest to a word for starting, where no clause states it outright. */
function byWords(letter: Letter, reference: Date | null): Dated | null {
  const { text, marked } = letter;
  for (const near of datesNearWords(letter, reference, ['start'], OTHERS)) {
    const { start } = sentenceAt(text, near.start, 120);
    const weak = WEAK.has(text.slice(near.mark.start, near.mark.end).toLowerCase());
    if (near.gap > (weak ? 22 : 64)) continue;
    const lead = text.slice(Math.max(start, near.mark.start - 60), near.start);
    if (
      says(lead, 'not-the-start') ||
      (weak && holds(marked, Math.max(start, near.mark.start - 50), near.start, ...OTHERS))
    )
      continue;
    return { iso: near.iso, start: near.start, end: near.end, score: 0 };
  }
  return null;
}

const startDate: Term = {
  name: 'start-date',
  order: 130,
  read(letter, terms) {
    const { text, country, kind } = letter;
    if (kind === 'other') return;
    const reference = referenceOf(letter);
    let best: Dated | null = null;
    for (const [rank, { words, subject }] of CUES.entries()) {
      // A posting says in a label when the work begins; its sentences speak of much else.
      if (kind === 'posting' && rank > 0) break;
      let tried = 0;
      for (const { start: at, end: after } of placesOf(letter, words)) {
        if (++tried > MOST_CUES) break;
        const lead = text.slice(Math.max(sentenceAt(text, at, 160).start, at - 110), at);
        if (subject !== undefined && !isAbout(lead, subject)) continue;
        if (rank > 0 && says(lead.slice(-50), 'not-the-start')) continue;
        const dated =
          dateAhead(text, at, reference, country) ?? dateBehind(text, at, after, reference, country);
        if (dated === null) continue;
        const score = rank * 60 + dated.score;
        if (best === null || score < best.score) best = { ...dated, score };
      }
    }
    const day =
      best ??
      (kind === 'offer' ? (dayAnswered(letter, reference, 'start') ?? byWords(letter, reference)) : null);
    if (day !== null) terms.startDate = found(day.iso, text, day.start, day.end, 'start-date');
  },
};

export default startDate;
