/** How old a fact is, from its own date; a fact over a year old carries a visible mark. */

/** Facts older than this are marked (numbers of a labour market move within a year). */
const OLD_AFTER_MONTHS = 12;

/** `2026-02`, `2026-02-10` or `2026` as months since year 0; null for anything else. A bare year counts from January. */
function months(date: string): number | null {
  const found = /^(\d{4})(?:-(\d{2}))?/.exec(date);
  return found ? Number(found[1]) * 12 + Number(found[2] ?? 1) - 1 : null;
}

/** Whole months from `date` to `today`; null where either is no date. */
export function ageInMonths(date: string | null, today: string): number | null {
  const from = date === null ? null : months(date);
  const to = months(today);
  return from === null || to === null ? null : to - from;
}

/** True for a fact over twelve months old. An undated fact is not called old: its missing date is said elsewhere. */
export function isOld(date: string | null, today: string): boolean {
  const age = ageInMonths(date, today);
  return age !== null && age > OLD_AFTER_MONTHS;
}

/**
 * Official statistics come out up to two years after their period, the next edition a year later: until then the newest
 * one there is, is current.
 */
const EDITION_AFTER_MONTHS = 36;

/** True where a newer edition of a yearly source must have come out; `period` is its ISO month, year or quarter's end. */
export function isOldEdition(period: string | null, today: string): boolean {
  const age = ageInMonths(period, today);
  return age !== null && age > EDITION_AFTER_MONTHS;
}
