/** The day a letter was written: what "Friday, March 5" and "one week from the date of this letter" count from. */
import { cuesIn } from '../../../lexicon/cues.ts';
import { markWords } from '../../../lexicon/lexicon.ts';
import { holds } from '../../../lexicon/near.ts';
import { calendarDates, dayOf } from '../../../marks/dates.ts';
import { hasDigit } from '../../../text/chars.ts';
import type { Letter } from './letter.ts';

/** A letter's date stands above its greeting. */
const HEAD = 1200;
const MOST_LINES = 24;
/** "Hamburg, den 1. Juli 2024", "Date: 01-Jul-2024", "Sent: 12 January 2021 16:20": a day with a place or label. */
const BESIDE =
  /^(?:(?:date(?:d| of (?:offer|letter|issue))?|sent|datum|fecha|data|le)[ :\t]{1,4}|\p{Lu}[\p{L}. ’'-]{1,30}, (?:den |le |d\. )?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/iu;
const BEHIND = /^(?: at)?(?:[ ,]{0,2}\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)?[ .]{0,2}$/i;

/** The day of the first line above the greeting that holds a date and nothing else; null where there is none. */
export function letterDate(text: string, country: string | null): string | null {
  for (const line of text.slice(0, HEAD).split('\n', MOST_LINES)) {
    const words = line.trim();
    if (cuesIn(words.slice(0, 40), 'greets')[0]?.start === 0) return null;
    if (words.length > 70 || !hasDigit(words)) continue;
    const [date] = calendarDates(words, null, country);
    if (date === undefined || date.iso.length < 10) continue;
    if (BESIDE.test(words.slice(0, date.start)) && BEHIND.test(words.slice(date.end))) return date.iso;
  }
  return null;
}

/** "[12.11.25, 18:16:40] Florian:", "2025-11-17, 8:51 pm - Étienne:": what a chat begins its messages with. */
const STAMP = /^\[?(\d{1,4}[./-]\d{1,2}[./-]\d{2,4})[, ] ?\d{1,2}[:.]\d{2}/;

const wholeYear = (stamp: string): string => stamp.replace(/^(\d{1,2}[./-]\d{1,2}[./-])(\d{2})$/, '$120$2');

/** Messages of one chat beyond these are not its offer. */
const MOST_STAMPS = 400;

/** "[11/08/2026, 13:58:02]": a clock of 24 hours is not that of the countries which write the month first. */
const LATE_HOUR =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[, ] ?(?:1[3-9]|2[0-3])[:.]\d{2}(?!(?::\d{2})? ?[ap])/imu;
const orderOf = (text: string, country: string | null): string | null =>
  country ?? (LATE_HOUR.test(text.slice(0, 20_000)) ? 'GB' : null);

/** Where the messages of a chat begin, each with its day; none in what is no chat. */
export function stampsOf({
  text,
  country,
}: Pick<Letter, 'text' | 'country'>): { start: number; day: Date }[] {
  const stamps: { start: number; day: Date }[] = [];
  const order = orderOf(text, country);
  let start = 0;
  let last: { written: string; day: Date | null } = { written: '', day: null };
  for (const line of text.split('\n')) {
    const written = STAMP.exec(line)?.[1];
    if (written !== undefined) {
      if (stamps.length >= MOST_STAMPS) break;
      const [date] = written === last.written ? [] : calendarDates(wholeYear(written), null, order);
      if (written !== last.written) last = { written, day: date ? dayOf(date.iso) : null };
      if (last.day !== null) stamps.push({ start, day: last.day });
    }
    start += line.length + 1;
  }
  return stamps;
}

/** The day of the first message of a chat, or of the first date in the head that is no day of starting or answering. */
function dayInHead(text: string, country: string | null): string | null {
  const order = orderOf(text, country);
  for (const line of text.slice(0, HEAD).split('\n', MOST_LINES)) {
    const stamp = STAMP.exec(line.trim())?.[1];
    const words = (stamp === undefined ? line : wholeYear(stamp)).slice(0, 200);
    if (!hasDigit(words)) continue;
    const [date] = calendarDates(words, null, stamp === undefined ? country : order);
    if (date === undefined || date.iso.length < 10) continue;
    if (stamp !== undefined || !holds(markWords(words), 0, words.length, 'start', 'reply-by', 'expires'))
      return date.iso;
  }
  return null;
}

/** Characters of a date that a mail site shows: "Wed, Feb 25, 2026, 9:52 AM (3 days ago)". */
const MOST = 80;

/** The day a mail came, in whatever form its site writes it; null for what came as no mail. */
export function arrivalOf({ snapshot, country }: Pick<Letter, 'snapshot' | 'country'>): string | null {
  if (snapshot.date !== null) return snapshot.date;
  const shown = snapshot.hints.find(({ field }) => field === 'date')?.value.slice(0, MOST);
  const [date] = shown === undefined ? [] : calendarDates(shown, null, country);
  return date?.iso.length === 10 ? date.iso : null;
}

/** The day that relative dates of a letter count from: its container's, or the one it is dated with. */
export const referenceOf = (letter: Letter): Date | null =>
  dayOf(
    arrivalOf(letter) ?? letterDate(letter.text, letter.country) ?? dayInHead(letter.text, letter.country),
  );
