/** When the work begins: "your start date will be", "employment will commence on", "in our Austin office, from March 1". */

import { holds } from '../../lexicon/near.ts';
import { calendarDates } from '../../marks/dates.ts';
import { endsNear } from '../../money/near.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import { START_ABROAD } from './dates/abroad.ts';
import { datesNearWords } from './dates/near-words.ts';
import type { Letter } from './letter/letter.ts';
import { referenceOf } from './letter/letter-date.ts';
import type { Term } from './letter/term.ts';

interface Cue {
  words: RegExp;
  /** Words that must stand in the same sentence before the cue. */
  subject?: RegExp;
}

/** Surest first. */
const CUES: readonly Cue[] = [
  {
    words: new RegExp(
      String.raw`(?<!\p{L})(?:(?:start(?:ing)?|commencement|joining|hire|employment|onboarding) date|date of (?:hire|commencement|joining|appointment|employment(?=[ \t]?[:\t]))|first (?:working |official |duty |instructional )?day(?: of (?:work|employment)| at work| with us)?|(?:target|expected|anticipated|planned|proposed|projected|tentative|estimated) start|start of (?:employment|work|contract|service)|effective date(?=[ \t]?[:\t])|(?:date available|available from|term|period)(?=[ \t]?[:\t])|(?<=(?:^|\n)[^\p{L}\n]{0,4})(?:(?:dates|when)(?=[ \t]?[:\t])|(?:start|join|begin)(?:s|ing)?(?= \d| \p{Lu}\p{L}{2,8} \d))|(?<=[,;] )start(?:ing)?(?= \p{Lu}\p{L}{2,8} \d)|arrival|(?<=(?:your|the) )start(?=[.,;)\n])|day one(?=[ \t]?[:\t]| (?:is|will))|orientation (?:begins|starts|is)(?: on)?|(?:start|starts|starting|beginning|joining|commencement|commencing)(?=[ \t*]{0,3}(?::|\s[–—-]\s))|commencement(?= is (?:proposed|planned|expected|set))|start(?=\s?\.{3})|internship dates|date employment (?:starts|begins)|${START_ABROAD}|effective date of (?:your )?employment)(?!\p{L})`,
      'giu',
    ),
  },
  {
    words: /(?<!\p{L})(?:commenc(?:e|es|ing)|begin(?:s|ning)?|start(?:s|ing)?|effective)(?!\p{L})/giu,
    subject: /employment|work|position|role|engagement|appointment|assignment|contract/giu,
  },
  {
    words:
      /(?<!\p{L})(?:you (?:will|would|to|may|shall|can) (?:be able to )?(?:start|begin|commence|join|report)|like (?:for )?you to (?:start|begin|join)|hope you can start|begin (?:work|working|employment|your)|start (?:work|working|with us|on|employment)|join us(?: here)?|have you (?:on board|aboard|start|join)(?: us)?|(?:required|requested|expected|asked|needed|able) to (?:join|start|report|begin|commence)|joining (?:us|on)|commencing|beginning on|(?:years?|term|season|appointment),? (?:renewable, )?(?:beginning|starting|from)(?: on)?|effective (?:as of|from|on))(?!\p{L})/giu,
  },
  {
    words:
      /(?<!\p{L})(?:from|starting|beginning|as of|as from|effective|for the (?:period|term))(?=\s(?:the )?(?:\d|\p{Lu}))/giu,
    subject:
      /position|role|job|join|offer|appoint|elect|select|promot|employ|office|welcome|in \p{Lu}\p{L}{2,30}/giu,
  },
];
const NOT_THE_START =
  /(?<!\p{L})(?:vest\w{0,4}|benefits?|plan|insurance|coverage|bonus|eligib\w{1,8}|severance|terminat\w{1,6}|anniversary|expires?|fiscal|grant(?:ed)? date|enrol\w{1,6}|accru\w{1,5}|payable|review|quarter|salary will|payroll)(?!\p{L})/iu;
/** A latest day is a condition, not the day: "provided you start on or before". */
const LATEST =
  /(?:on or before|no later than|not later than|prior to|before|by|until|within)\s{1,2}(?:\w{3,9},?\s)?$/iu;
const CONDITION = /(?:provided|if|unless|agree|as long as)(?!\p{L})/iu;
const AS_YOUR =
  /^\s(?:(?:as|for|is|to be|will be|shall be)\s(?:your|the)|(?:would|will|could) be (?:an?|your|the)(?: [a-z]{3,10})?)\s$/iu;
const AHEAD = /^\s?(?:as of|on|from|effective|beginning|starting)[^.]{0,20}$/iu;

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
  const heads = /(?:^|\n)[^\p{L}\n]{0,8}$/u.test(text.slice(Math.max(0, from - 10), from));
  const closed = !heads && /^\s?[.!?]/.test(text.slice(after, after + 2));
  const label = !closed && (end - after < 6 || /^[\s:.*\t]{0,60}$/.test(text.slice(after, end)));
  const words = text.slice(after, label ? Math.min(text.length, after + 90) : end);
  const date = calendarDates(words, reference, country)[0];
  if (date === undefined || date.start > 110) return null;
  const between = words.slice(0, date.start);
  // The stamp of a chat's next message.
  if (between.endsWith('[')) return null;
  const lead = text.slice(Math.max(sentenceAt(text, from, 160).start, from - 60), from);
  if (NOT_THE_START.test(between)) return null;
  if (LATEST.test(between) && (/no(?:t)? later/iu.test(between) || CONDITION.test(lead))) return null;
  // Another label's line stands between: the date is that one's.
  if (
    label &&
    between
      .split('\n')
      .slice(0, -1)
      .some((line) => /\p{L}{4}/u.test(line))
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
  const fits = AS_YOUR.test(between) || (between.length <= 4 && AHEAD.test(words.slice(0, date.start)));
  return fits ? { iso: date.iso, start: start + date.start, end: start + date.end, score: 20 } : null;
}

/** Parsing dates is dear; a letter has few cues, a hostile text thousands. */
const MOST_CUES = 60;

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
const WEAK =
  /^(?:zum|ab dem|start|starts|join|joining|begin|begins|beginn|inicio|início|inizio|od|a partir d\p{L}{1,2}|à partir du|effective|commence|report to|entrada|ingreso|partire|alta|on board|arrivée|eintritt|in dienst)$/iu;

/** The day nearest to a word for starting, where no clause states it outright. */
function byWords(letter: Letter, reference: Date | null): Dated | null {
  const { text, marked } = letter;
  for (const near of datesNearWords(letter, reference, ['start'], OTHERS)) {
    const { start } = sentenceAt(text, near.start, 120);
    const weak = WEAK.test(text.slice(near.mark.start, near.mark.end));
    if (near.gap > (weak ? 22 : 64)) continue;
    const lead = text.slice(Math.max(start, near.mark.start - 60), near.start);
    if (
      NOT_THE_START.test(lead) ||
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
      for (const match of text.matchAll(words)) {
        if (++tried > MOST_CUES) break;
        const after = match.index + match[0].length;
        const lead = text.slice(
          Math.max(sentenceAt(text, match.index, 160).start, match.index - 110),
          match.index,
        );
        if (subject !== undefined && !endsNear(lead, subject, 90, '')) continue;
        if (rank > 0 && NOT_THE_START.test(lead.slice(-50))) continue;
        const dated =
          dateAhead(text, match.index, reference, country) ??
          dateBehind(text, match.index, after, reference, country);
        if (dated === null) continue;
        const score = rank * 60 + dated.score;
        if (best === null || score < best.score) best = { ...dated, score };
      }
    }
    if (kind === 'offer') best ??= byWords(letter, reference);
    if (best !== null) terms.startDate = found(best.iso, text, best.start, best.end, 'start-date');
  },
};

export default startDate;
