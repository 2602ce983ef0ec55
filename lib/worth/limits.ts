/** What an offer can mean: the one table of sizes for typed fields, files, stored records, and what was read. */

/** Below and above this no pay, count or share is meant; such a number is a slip and counts as unstated. */
const LEAST = 1e-6;
const MOST = 1e15;

/** True for a number that an offer can hold: 0, or a positive one of a size that people write. */
export const isMeant = (value: number | null | undefined): value is number =>
  typeof value === 'number' && (value === 0 || (value >= LEAST && value <= MOST));

/** Largest values, each in its own unit. */
export const LIMITS = {
  amount: MOST,
  /** No grant vests for longer. */
  years: 20,
  /** No letter pays, reclaims or holds back later than this many months after the start. */
  months: 600,
  /** A bonus of ten times base is the largest that anybody was promised. */
  ratio: 10,
  instalments: 60,
  /** Characters of a name, role, place or level. */
  text: 200,
  levels: 20,
  grants: 20,
  payments: 50,
  parts: 10,
  competing: 50,
  holidays: 50,
  forfeited: 20,
} as const;

/** True for an ISO day of the calendar, also with an hour behind it; `open` takes a month for a day that is not known. */
export function isDay(text: string, open = false): boolean {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}[^\s]{0,12})?)?$/.exec(text);
  if (!found || (found[3] === undefined && !open)) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)];
  const at = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

const ZONES = new Map<string, boolean>();
/** More names than there are zones; what asks for more makes them up. */
const MOST_ZONES = 1000;

/** True for the name of a time zone that clocks can be set by. A clock is dear to make, so each name is tried once. */
export function isZone(name: string): boolean {
  let found = ZONES.get(name);
  if (found === undefined) {
    try {
      found = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
    } catch {
      found = false;
    }
    if (ZONES.size < MOST_ZONES) ZONES.set(name, found);
  }
  return found;
}

/** True for a code that amounts can be written in: three capital letters, issued or not. */
export const isCode = (currency: string): boolean => /^[A-Z]{3}$/.test(currency);
