/** Dates in the sentence where a cue stands, counted from the document's own date where they are relative. */

import type { ParsedResult } from 'chrono-node';
import { casual, GB } from 'chrono-node/en';
import { addBusinessDays, addDays, addWeeks, formatISO } from 'date-fns';
import { says } from '../lexicon/cues.ts';
import { hasDigit } from '../text/chars.ts';
import { datesAsWritten, datesInEnglish } from './dates-abroad.ts';
import { COUNT, daysOf, numberOf, unitWords } from './durations.ts';

/** A calendar date, ISO `YYYY-MM-DD`, or `YYYY-MM` where only the month is stated. */
export type IsoDate = string;

export interface FoundDate {
  iso: IsoDate;
  start: number;
  end: number;
}

/** Countries that write the month first (and those where a bare `3/4/2026` is undecided are read the same way). */
const MONTH_FIRST = new Set(['US', 'CA', 'PH']);

/** A calendar date at noon local time, so that no zone shifts it; null for what is no date. */
export function dayOf(iso: string | null): Date | null {
  const [year, month, day] = (iso ?? '').slice(0, 10).split('-').map(Number);
  return year && month && day ? new Date(year, month - 1, day, 12) : null;
}

const isoOf = (date: Date): IsoDate => formatISO(date, { representation: 'date' });

/** What seems an older date is a number in the shape of one. */
const FIRST_YEAR = 1900;

/** "Jan 19" in a country that writes the day first: a day, not a month of the year 2019. */
const MONTH_AND_DAY = /^\p{L}{3,9}\.? ([12]?\d|3[01])$/u;

/** The next day of that name after `reference`; null where the result is none. */
function monthAndDay({ start, text }: ParsedResult, reference: Date): IsoDate | null {
  const [, day] = MONTH_AND_DAY.exec(text) ?? [];
  const month = start.get('month');
  if (day === undefined || start.isCertain('day') || month === null) return null;
  const at = (year: number): Date => new Date(year, month - 1, Number(day), 12);
  const year = reference.getFullYear();
  const isPast = isoOf(at(year)) < isoOf(reference);
  return isoOf(at(isPast ? year + 1 : year));
}

function isoFrom({ start }: ParsedResult, known: boolean): IsoDate | null {
  const year = start.get('year');
  const month = start.get('month');
  if (year === null || year < FIRST_YEAR || month === null || (!start.isCertain('month') && !known))
    return null;
  const two = (value: number) => String(value).padStart(2, '0');
  if (!start.isCertain('day') && !start.isCertain('weekday')) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(start.get('day') ?? 1)}`;
}

/** A month, a weekday or a numeric date: "12 months" and "one year" are durations, not dates. */
const NAMES_A_DAY =
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri)\b|\d[/.-]\d{1,2}|today|tomorrow|next week/i;
/** Eras of other calendars: the date parser takes "by November 27 be …" for a year of the Buddhist one. */
const ERA = /(?<=\d,? )(?:be|bce?|ce|ad)\b/gi;
const STATES_ITS_YEAR = /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}|['’]\d{2}/;

/** "10 March, 12 noon", "March 3, 5 pm": the hour is no year. */
const HOUR = /, ?\d{1,2}(?:[:.]\d{2})?(?= ?(?:noon|midday|midnight|[ap]\.?m\b|o['’]clock|uhr|hrs?\b|h\b))/gi;

const withoutEras = (text: string): string =>
  text
    .replace(ERA, (era) => ' '.repeat(era.length))
    .replace(HOUR, (hour) => `;${' '.repeat(hour.length - 1)}`);

const DAY_WORDS =
  'day week tomorrow mon tue wed thu fri tagen woche jours semaine días dias semana dagen weken giorni settiman dni tygod'.split(
    ' ',
  );

/** Whether words may name a day at all: parsing dates is dear. */
export function mayNameDay(words: string): boolean {
  const lower = words.toLowerCase();
  return hasDigit(words) || DAY_WORDS.some((word) => lower.includes(word));
}

/**
 * Calendar dates in `text`, in order. Without `reference` (the document's date) only dates that state their year
 * count; with it "Friday" and "October 6" are the next ones.
 */
export function calendarDates(text: string, reference: Date | null, country: string | null): FoundDate[] {
  const chrono = country !== null && !MONTH_FIRST.has(country) ? GB : casual;
  // A fixed day stands in for an unknown one; what would depend on it is then dropped.
  const from = reference ?? new Date(2000, 0, 1, 12);
  const dates: FoundDate[] = [];
  for (const result of chrono.parse(datesInEnglish(datesAsWritten(withoutEras(text))), from, {
    forwardDate: true,
  })) {
    const { start } = result;
    const sure = start.isCertain('year') || reference !== null;
    const whole =
      start.isCertain('month') ||
      start.isCertain('weekday') ||
      (reference !== null && start.isCertain('day'));
    if (!sure || !whole || !NAMES_A_DAY.test(result.text)) continue;
    if (reference === null && !STATES_ITS_YEAR.test(result.text)) continue;
    const iso = (reference && monthAndDay(result, reference)) ?? isoFrom(result, reference !== null);
    if (iso !== null) dates.push({ iso, start: result.index, end: result.index + result.text.length });
  }
  return withoutNamesakes(text, [...dates, ...daysBehindWeekdays(text, reference)]);
}

const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\.?)$/i;
/** "Friday the 19th": the number says which Friday. */
const BEHIND_WEEKDAY =
  /(?<=(?:day|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\.?),? )(?:the )?(\d{1,2})(?:st|nd|rd|th)(?!,? (?:of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/giu;
/** What may stand between a weekday and the day that it is: "Friday (12/19)", "Mon the 5th of January". */
const JOINT = /^,? ?(?:\(|the |den |le )?$/;

/** Days named by a weekday and their number in the month: the next ones after `reference`. */
function daysBehindWeekdays(text: string, reference: Date | null): FoundDate[] {
  if (reference === null) return [];
  return [...text.matchAll(BEHIND_WEEKDAY)].flatMap((match) => {
    const date = nextOfNumber(Number(match[1]), reference);
    return date === null
      ? []
      : [{ iso: isoOf(date), start: match.index, end: match.index + match[0].length }];
  });
}

/** The next day with that number in its month, the reference's own day included; null where that month has none. */
function nextOfNumber(day: number, reference: Date): Date | null {
  const month = reference.getMonth() + (day < reference.getDate() ? 1 : 0);
  const date = new Date(reference.getFullYear(), month, day, 12);
  return date.getDate() === day ? date : null;
}

/** A weekday right before a fuller date is that date's own. */
function withoutNamesakes(text: string, dates: readonly FoundDate[]): FoundDate[] {
  return dates
    .filter(
      ({ start, end }) =>
        !WEEKDAY.test(text.slice(start, end)) ||
        !dates.some((other) => other.start >= end && JOINT.test(text.slice(end, other.start))),
    )
    .sort((a, b) => a.start - b.start);
}

/** "by the 25th": the next day of that number. */
const DAY_OF_MONTH =
  /(?<=(?:\b(?:by|until|before|on|through)|day),? )the (\d{1,2})(?:st|nd|rd|th)(?=[ ]?(?:[.,;:!?)\n]|$)|\s(?:to|if|so|at|and|or|with|please|latest|noon)\b)/gu;

/** Days named by their number in the month alone, the next ones after `reference`. */
export function numberedDays(text: string, reference: Date | null): FoundDate[] {
  if (reference === null) return [];
  const dates: FoundDate[] = [];
  for (const match of text.matchAll(DAY_OF_MONTH)) {
    const date = nextOfNumber(Number(match[1]), reference);
    if (date === null) continue;
    dates.push({ iso: isoOf(date), start: match.index, end: match.index + match[0].length });
  }
  return dates;
}

/** What an offer calls itself: days that count from it, not from its receipt. */
const ITSELF = '(?:letter|offer|e-?mail)';
/** The same in other languages: "dans les dix jours suivant la date de la présente lettre", "na dagtekening van deze brief". */
const ITSELF_ABROAD =
  '(?:suivant la|à compter de la|à partir de la|après la|od|na|nach dem|nach|ab|a partir de la|desde la|a contar da|dalla) (?:date|daty|dnia|dagtekening|datum|fecha|data) (?:de la présente|du présent|de cette|de ce|niniejszej|niniejszego|van deze|van dit|dieses|de esta|de este|desta|deste|della presente)';
const COUNTED = new RegExp(
  `(?<!\\p{L})(?:(within|in|no later than|not later than|for|innerhalb(?: von)?|binnen|dans(?: un délai de| les)?|sous|en|a los|em|no prazo de|entro|dentro de|w ciągu)(?: the next)? )?(${COUNT})(?:\\s?\\(\\d{1,3}\\))? (?:business |working |calendar )?(${unitWords(7)})(?!\\p{L})( (?:of|from|after|following) (?:the )?(?:(date of (?:this|the) ${ITSELF}|date (?:hereof|above)|this ${ITSELF}|today)|this date|date (?:of receipt|you receive)|receipt|receiving|now)| (${ITSELF_ABROAD}))?`,
  'giu',
);

/**
 * Days counted from the document's date: "within five business days", "one week from the date of this letter".
 * A mail arrives on its day; a letter that is only `dated` arrives nobody knows when, so that with it only days
 * that count from the letter itself are known.
 */
export function countedDates(text: string, reference: Date | null, dated = false): FoundDate[] {
  if (reference === null) return [];
  const dates: FoundDate[] = [];
  for (const match of text.matchAll(COUNTED)) {
    const [whole, by, number = '', unit = '', from, inEnglish, abroad] = match;
    const itself = inEnglish ?? abroad;
    const count = numberOf(number);
    if ((by ?? from ?? abroad) === undefined || count === null || count > 90) continue;
    if (dated && itself === undefined) continue;
    const end = match.index + whole.length;
    const date =
      daysOf(unit) === 7
        ? addWeeks(reference, count)
        : says(text.slice(match.index, end + 14), 'working-days')
          ? addBusinessDays(reference, count)
          : addDays(reference, count);
    dates.push({ iso: isoOf(date), start: match.index, end });
  }
  return dates.sort((a, b) => a.start - b.start);
}
