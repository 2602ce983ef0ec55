/** Working days between two dates: no Saturday, no Sunday, none of the holidays the person entered. Dates only. */

const DAY = 86_400_000;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** UTC midnight of an ISO date (a time of day is cut off); null for anything that is not a day. */
export function dayOf(date: string | null): number | null {
  const day = date?.slice(0, 10) ?? '';
  const at = DATE.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

function shifted(date: string, days: number): string {
  const at = dayOf(date);
  return at === null ? date : iso(at + days * DAY);
}

/** The calendar day after a day; what is no day stays as it is. */
export const dayAfter = (date: string): string => shifted(date, 1);

/** The calendar day before a day; what is no day stays as it is. */
export const dayBefore = (date: string): string => shifted(date, -1);

const isWeekend = (at: number): boolean => [0, 6].includes(new Date(at).getUTCDay());

/** Plans look this far ahead at most; a reply-by date further away is no pressure. */
const MAX_DAYS = 90;

/**
 * Working days from `from` to `to`, both included, as ISO dates. Where there is none between them (an offer on a
 * Saturday for Sunday), every day counts: a plan on a weekend is better than none.
 */
export function businessDays(from: number, to: number, holidays: string[]): string[] {
  const all: string[] = [];
  const working: string[] = [];
  for (let at = from; at <= to && all.length < MAX_DAYS; at += DAY) {
    all.push(iso(at));
    if (!isWeekend(at) && !holidays.includes(iso(at))) working.push(iso(at));
  }
  return working.length > 0 ? working : all;
}

/** The first `count` working days from a day on, itself included where it is one. */
export function nextBusinessDays(from: number, count: number, holidays: string[]): string[] {
  return businessDays(from, from + MAX_DAYS * DAY, holidays).slice(0, count);
}
