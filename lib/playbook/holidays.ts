/**
 * Public holidays of a country as a suggestion: days on which an office is probably closed. Those that the whole country
 * has by law; states and towns have more, and the person leaves out what applies to them.
 *
 * Rules: 5 U.S.C. 6103 (US), gov.uk bank holidays of England and Wales (GB), the nine that all Länder share (DE), Code du
 * travail L3133-1 (FR), Canada Labour Code s. 166 (CA), the three national ones (IN), rijksoverheid.nl (NL), 1 August and
 * what all cantons but a few keep (CH).
 */
import { dayOf } from './business-days.ts';

export interface Holiday {
  /** ISO date. */
  date: string;
  /** Its English name. */
  name: string;
}

const DAY = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
const weekday = (at: number): number => new Date(at).getUTCDay();

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

type Rule = (year: number) => number;

const on =
  (month: number, day: number): Rule =>
  (year) =>
    Date.UTC(year, month - 1, day);
const fromEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days * DAY;
/** The nth such weekday of a month, 0 is Sunday; -1 is the last. */
const nth =
  (n: number, day: number, month: number): Rule =>
  (year) => {
    if (n > 0) {
      const first = Date.UTC(year, month - 1, 1);
      return first + (((day - weekday(first) + 7) % 7) + (n - 1) * 7) * DAY;
    }
    const last = Date.UTC(year, month, 0);
    return last - ((weekday(last) - day + 7) % 7) * DAY;
  };
/** The Monday before 25 May. */
const victoria: Rule = (year) => {
  const before = Date.UTC(year, 4, 24);
  return before - ((weekday(before) + 6) % 7) * DAY;
};

/** A day of a weekend is kept on the nearest working day (US), or on the next one that is free (GB). */
const nearest =
  (rule: Rule): Rule =>
  (year) => {
    const at = rule(year);
    return weekday(at) === 6 ? at - DAY : weekday(at) === 0 ? at + DAY : at;
  };
const substitute =
  (rule: Rule, taken = 0): Rule =>
  (year) => {
    const at = rule(year);
    if (weekday(at) === 6) return at + (2 + taken) * DAY;
    return weekday(at) === 0 ? at + (1 + taken) * DAY : at;
  };

const GOOD_FRIDAY: [string, Rule] = ['Good Friday', fromEaster(-2)];
const EASTER_MONDAY: [string, Rule] = ['Easter Monday', fromEaster(1)];
const ASCENSION: [string, Rule] = ['Ascension Day', fromEaster(39)];
const WHIT_MONDAY: [string, Rule] = ['Whit Monday', fromEaster(50)];
const NEW_YEAR: [string, Rule] = ['New Year’s Day', on(1, 1)];
const LABOUR: [string, Rule] = ['Labour Day', on(5, 1)];
const CHRISTMAS: [string, Rule] = ['Christmas Day', on(12, 25)];
const SECOND_CHRISTMAS: [string, Rule] = ['Boxing Day', on(12, 26)];

/** Boxing Day moves a day further where Christmas takes its place: on a Saturday to Monday, on a Sunday to Tuesday. */
const boxing: Rule = (year) => substitute(on(12, 26), weekday(Date.UTC(year, 11, 26)) === 0 ? 1 : 0)(year);
/** Christmas on a Sunday is kept on Tuesday, because Monday is Boxing Day. */
const christmas: Rule = (year) => substitute(on(12, 25), weekday(Date.UTC(year, 11, 25)) === 0 ? 1 : 0)(year);

const OF: Record<string, [string, Rule][]> = {
  US: [
    ['New Year’s Day', nearest(on(1, 1))],
    ['Martin Luther King Jr. Day', nth(3, 1, 1)],
    ['Washington’s Birthday', nth(3, 1, 2)],
    ['Memorial Day', nth(-1, 1, 5)],
    ['Juneteenth', nearest(on(6, 19))],
    ['Independence Day', nearest(on(7, 4))],
    ['Labor Day', nth(1, 1, 9)],
    ['Columbus Day', nth(2, 1, 10)],
    ['Veterans Day', nearest(on(11, 11))],
    ['Thanksgiving', nth(4, 4, 11)],
    ['Christmas Day', nearest(on(12, 25))],
  ],
  GB: [
    ['New Year’s Day', substitute(on(1, 1))],
    GOOD_FRIDAY,
    EASTER_MONDAY,
    ['Early May bank holiday', nth(1, 1, 5)],
    ['Spring bank holiday', nth(-1, 1, 5)],
    ['Summer bank holiday', nth(-1, 1, 8)],
    ['Christmas Day', christmas],
    ['Boxing Day', boxing],
  ],
  DE: [
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR,
    ASCENSION,
    WHIT_MONDAY,
    ['German Unity Day', on(10, 3)],
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
  FR: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR,
    ['Victory Day', on(5, 8)],
    ASCENSION,
    WHIT_MONDAY,
    ['Bastille Day', on(7, 14)],
    ['Assumption Day', on(8, 15)],
    ['All Saints’ Day', on(11, 1)],
    ['Armistice Day', on(11, 11)],
    CHRISTMAS,
  ],
  CA: [
    NEW_YEAR,
    GOOD_FRIDAY,
    ['Victoria Day', victoria],
    ['Canada Day', on(7, 1)],
    ['Labour Day', nth(1, 1, 9)],
    ['Day for Truth and Reconciliation', on(9, 30)],
    ['Thanksgiving', nth(2, 1, 10)],
    ['Remembrance Day', on(11, 11)],
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
  IN: [
    ['Republic Day', on(1, 26)],
    ['Independence Day', on(8, 15)],
    ['Gandhi Jayanti', on(10, 2)],
  ],
  NL: [
    NEW_YEAR,
    EASTER_MONDAY,
    ['King’s Day', on(4, 27)],
    ASCENSION,
    WHIT_MONDAY,
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
  CH: [
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    ASCENSION,
    WHIT_MONDAY,
    ['National Day', on(8, 1)],
    CHRISTMAS,
    SECOND_CHRISTMAS,
  ],
};

/** Holidays on working days between two ISO dates, both included, in order; none for a country without rules here. */
export function holidaysIn(country: string | null, from: string, to: string): Holiday[] {
  const rules = country === null ? undefined : OF[country];
  const [start, end] = [dayOf(from), dayOf(to)];
  if (!rules || start === null || end === null || end < start) return [];
  const found: Holiday[] = [];
  for (let year = new Date(start).getUTCFullYear(); year <= new Date(end).getUTCFullYear() + 1; year++) {
    for (const [name, rule] of rules) {
      const at = rule(year);
      const working = weekday(at) !== 0 && weekday(at) !== 6;
      if (working && at >= start && at <= end) found.push({ date: iso(at), name });
    }
  }
  return found.sort((a, b) => a.date.localeCompare(b.date));
}
