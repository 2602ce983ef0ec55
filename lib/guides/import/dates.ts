/** Dates as sources give them: `February 10, 2026`, `Jan 2026`, `Q1 2026`, `2025-2026`, `2026-02-10`. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s(?:(\d{1,2})(?:st|nd|rd|th)?,?\s)?(20\d{2})\b/gi;
const DAY_FIRST =
  /\b(\d{1,2})\s(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s(20\d{2})\b/gi;
const ISO = /\b(20\d{2})-(\d{2})(?:-(\d{2}))?\b/g;
const QUARTER = /\bQ([1-4])[ -]?(?:FY)?(20\d{2})\b|\b(20\d{2})[ -]Q([1-4])\b/g;
const SPAN = /\b(20\d{2})\s?[-–—/]\s?(20\d{2})\b/g;
const YEAR = /\b(20\d{2})\b/g;

const month = (name: string): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
const two = (day: string): string => day.padStart(2, '0');

export interface Dated {
  date: string;
  at: number;
  /** The date as written. */
  text: string;
}

/** Every date of a text, in order; where two readings overlap the fuller one counts. */
export function datesIn(text: string): Dated[] {
  const found: Dated[] = [];
  const add = (match: RegExpExecArray, date: string): void => {
    const at = match.index;
    const end = at + match[0].length;
    if (!found.some((each) => at < each.at + each.text.length && each.at < end))
      found.push({ date, at, text: match[0] });
  };
  for (const match of text.matchAll(NAMED)) {
    const [, name = '', day, year] = match;
    add(match, `${year}-${month(name)}${day ? `-${two(day)}` : ''}`);
  }
  for (const match of text.matchAll(DAY_FIRST))
    add(match, `${match[3]}-${month(match[2] as string)}-${two(match[1] as string)}`);
  for (const match of text.matchAll(ISO)) {
    const monthNumber = Number(match[2]);
    if (monthNumber >= 1 && monthNumber <= 12) add(match, match[0]);
  }
  for (const match of text.matchAll(QUARTER)) add(match, `${match[2] ?? match[3]}-Q${match[1] ?? match[4]}`);
  for (const match of text.matchAll(SPAN)) add(match, `${match[1]}/${match[2]}`);
  for (const match of text.matchAll(YEAR)) add(match, match[1] as string);
  return found.sort((a, b) => a.at - b.at);
}

/** The month from which on a date can be cited; null for a bare year and for a span. A quarter counts from its first. */
export function monthOf(date: string): string | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`;
  return /^\d{4}-\d{2}/.test(date) && !date.includes('/') ? date.slice(0, 7) : null;
}
