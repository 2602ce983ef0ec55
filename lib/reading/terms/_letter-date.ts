/** The day a letter was written: what "Friday, March 5" and "one week from the date of this letter" count from. */
import { calendarDates, dayOf } from '../../marks/dates.ts';
import type { Letter } from './_letter.ts';

/** A letter's date stands above its greeting. */
const HEAD = 1200;
const MOST_LINES = 24;
const GREETING = /^(?:dear|hi|hello|sehr geehrte|madame|monsieur|bonjour|estimad|geachte|beste)(?!\p{L})/iu;
/** "Hamburg, den 1. Juli 2024", "Date: 01-Jul-2024", "Sent: 12 January 2021 16:20": a day with a place or label. */
const BESIDE =
  /^(?:(?:date(?:d| of (?:offer|letter|issue))?|sent|datum|fecha|data|le)[ :\t]{1,4}|\p{Lu}[\p{L}. ’'-]{1,30}, (?:den |le |d\. )?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/iu;
const BEHIND = /^(?: at)?(?:[ ,]{0,2}\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)?[ .]{0,2}$/i;

/** The day of the first line above the greeting that holds a date and nothing else; null where there is none. */
export function letterDate(text: string, country: string | null): string | null {
  for (const line of text.slice(0, HEAD).split('\n', MOST_LINES)) {
    const words = line.trim();
    if (GREETING.test(words)) return null;
    if (words.length > 70 || !/\d{4}|\/\d{2}$/.test(words)) continue;
    const [date] = calendarDates(words, null, country);
    if (date === undefined || date.iso.length < 10) continue;
    if (BESIDE.test(words.slice(0, date.start)) && BEHIND.test(words.slice(date.end))) return date.iso;
  }
  return null;
}

/** The day that relative dates of a letter count from: its container's, or the one it is dated with. */
export const referenceOf = ({ snapshot, text, country }: Letter): Date | null =>
  dayOf(snapshot.date ?? letterDate(text, country));
