/**
 * When the employer's working day ends on the person's clock: a reply-by date is a day where the employer is, and
 * seen from further west it is over in the night or in the early morning.
 */
// Time zones with daylight saving are a library's work: @date-fns/tz belongs to the date library in use here.
import { TZDate } from '@date-fns/tz';
import { dayBefore } from './business-days.ts';

/** IANA names such as `Europe/London`. */
export interface Clocks {
  theirs: string;
  mine: string;
}

export interface DayEnd {
  /** ISO date on the person's calendar. */
  date: string;
  /** Hour of that day, 0 to 23. */
  hour: number;
  /** Milliseconds since 1970, to write the moment in words. */
  at: number;
}

/** The moment in words on the person's clock: "Thursday, June 11, 12:00 AM". */
export const momentWords = ({ at }: DayEnd, { mine }: Clocks, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: mine,
  }).format(at);

/** A zone as a list names it: "Europe/London" is "Europe – London", "America/New_York" is "America – New York". */
export const zoneWords = (zone: string): string => zone.replaceAll('_', ' ').replaceAll('/', ' – ');

/** Hour at which an office is taken to close; letters that name a reply-by day rarely name an hour. */
export const CLOSES_AT = 17;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The end of a working day of theirs as the person meets it; null for what is no date or no time zone. */
export function dayEnd(date: string, { theirs, mine }: Clocks): DayEnd | null {
  const [, year, month, day] = ISO_DAY.exec(date) ?? [];
  if (!year) return null;
  const there = new TZDate(Number(year), Number(month) - 1, Number(day), CLOSES_AT, theirs);
  const here = there.withTimeZone(mine);
  if (Number.isNaN(there.getTime()) || Number.isNaN(here.getDate())) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  return {
    date: `${here.getFullYear()}-${two(here.getMonth() + 1)}-${two(here.getDate())}`,
    hour: here.getHours(),
    at: there.getTime(),
  };
}

/** A day that is over before this hour is none to answer on. */
const MORNING = 9;

/**
 * The last day on which an answer is in time, on the person's calendar: the day before, where their day has ended by
 * the person's morning. Never later than the date itself; hours after midnight are no time to plan with.
 */
export function lastDay(date: string, clocks: Clocks | null): string {
  const end = clocks && dayEnd(date, clocks);
  if (!end) return date;
  const last = end.hour < MORNING ? dayBefore(end.date) : end.date;
  return last < date ? last : date;
}
