/** Vesting: over how many years, how much a year, how often, and the cliff. */

import { COUNT, durations, monthsIn, numberOf } from '../../marks/durations.ts';
import { percents } from '../../marks/percents.ts';
import { endsNear } from '../../money/near.ts';
import type { EquityRead, Schedule } from '../reading.ts';

export type Vesting = Pick<EquityRead, 'years' | 'schedule' | 'frequency' | 'cliffMonths'>;

const VEST =
  /(?:vest(?:s|ed|ing)?|becomes? (?:fully )?exercisable|exercisable(?= (?:in|as to|on each|after) )|restrictions?[^.]{0,40}lapse)(?!\p{L})/giu;
/** "in four equal annual instalments". */
const PARTED = new RegExp(
  `(${COUNT})(?: \\(\\d{1,2}\\))? (?:substantially )?equal (annual|yearly|quarterly|monthly) (?:instal?lments|tranches|parts|increments)`,
  'iu',
);
const ANNIVERSARIES = new RegExp(`(?:first|each of the first|on each of) (${COUNT}) anniversar`, 'iu');
/** "over 4 years", "(4yr)". */
const OVER_YEARS = new RegExp(
  `(?:over|/|\\()\\s?(?:a |the next )?(${COUNT})[\\s-]?y(?:ea)?rs?(?!\\p{L})`,
  'iu',
);
/** "4 years with the usual one year cliff", "the same 4-year schedule". */
const NAMED_YEARS = new RegExp(
  `(?<![\\p{L}\\d])(${COUNT})[\\s-]y(?:ea)?rs?(?: |,? with )(?:schedule|the (?:usual|standard) |(?:an? )?(?:one|1|12|twelve)[- ](?:year|month) cliff)`,
  'iu',
);
const MONTHS = new RegExp(`${COUNT}[ -]months?`, 'giu');
const A_YEAR = new RegExp(
  `(?:per|a|each|every|for each) (?:full )?year|annually|on each (?:of (?:the )?(?:first |next )?(?:${COUNT}) )?(?:anniversar|annual)|on each of (?:the |your )?(?:first|second)|on the (?:first|second|third|fourth|fifth)`,
  'iu',
);
const FRACTION: readonly [RegExp, number][] = [
  [/one[- ]?third|1\/3(?!\d)|33(?:\.3{1,2})?\s?%|33 ?1\/3\s?%/iu, 3],
  [/one[- ]?fourth|one[- ]?quarter|1\/4(?!\d)|(?<![\d.])25\s?(?:%|percent)/iu, 4],
  [/one[- ]?fifth|1\/5(?!\d)|(?<![\d.])20\s?(?:%|percent)/iu, 5],
  [/one[- ]?half|1\/2(?!\d)|(?<![\d.])50\s?(?:%|percent)/iu, 2],
];

/** Said of a whole grant, each of these means that every year vests the same share. */
const EVEN =
  /equal (?:(?:annual|yearly|quarterly|monthly|semi-annual|bi-annual) )?(?:parts|portions|shares|instal?lments|tranches|increments|amounts)|(?<!\p{L})(?:evenly|ratably|rateably|linearly)(?!\p{L})|1\/(?:36|48|60)(?!\d)/iu;

/** The sentences about vesting in a passage; empty where it does not speak of it. */
function vestingWords(passage: string): string {
  const at = [...passage.matchAll(VEST)].map(({ index }) => index);
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return '';
  const line = passage.lastIndexOf('\n', first) + 1;
  const start = Math.max(line, passage.lastIndexOf('. ', first) + 1, first - 160);
  const stop = passage.indexOf('. ', last + 40);
  const end = Math.min(passage.length, last + 420, stop < 0 ? passage.length : stop + 1);
  // In a table the other rows are about other things: "Salary ⇥ paid monthly".
  const row = passage.slice(passage.lastIndexOf('\n', last) + 1, end).split('\n', 1)[0] ?? '';
  return passage.slice(start, row.includes('\t') ? passage.lastIndexOf('\n', last) + 1 + row.length : end);
}

/** Shares by year from a list: "40% … 30% … 20% … 10%", where they add to 100. */
function listed(words: string): Schedule | null {
  const shares = [...percents(words)]
    .filter(({ min, max }) => min === max && min > 0 && min < 100)
    .map(({ min }) => min);
  const slashed = /(?<!\d)(\d{1,2}(?:\/\d{1,2}){2,4})(?!\d)/.exec(words)?.[1]?.split('/').map(Number);
  for (const list of [slashed ?? [], shares]) {
    for (let n = Math.min(list.length, 6); n >= 3; n--) {
      const part = list.slice(0, n);
      const sum = part.reduce((a, b) => a + b, 0);
      if (Math.abs(sum - 100) <= 1) return part.map((share) => share / sum);
    }
  }
  return null;
}

/** The same share every year, where the words say so and name no other share: "25% on each anniversary". */
function even(words: string, years: number | null): Schedule | null {
  if (years === null || !Number.isInteger(years) || years < 2) return null;
  const shares = [...percents(words)].filter(({ max }) => max > 0 && max < 100);
  if (shares.some(({ min, max }) => Math.abs(min - 100 / years) > 1 || min !== max)) return null;
  const parts = FRACTION.filter(([share]) => share.test(words)).map(([, count]) => count);
  if (parts.some((count) => count !== years)) return null;
  if (!EVEN.test(words) && !(parts.length > 0 && A_YEAR.test(words))) return null;
  return Array.from({ length: years }, () => 1 / years);
}

const REST = new RegExp(
  `(?:remain(?:der|ing)|balance|rest)(?!\\p{L})[^.;]{0,110}?(?<!\\p{L})(${COUNT})(?: \\(\\d{1,2}\\))? (?:substantially |successive |consecutive )?(?:equal )?(?:(monthly|quarterly|annual|yearly)|(months|quarters|years))(?!\\p{L})`,
  'iu',
);

/** "25% after one year and the balance in 36 monthly installments": the first year and what follows it, in years. */
function cliffAndRest(words: string): number | null {
  const rest = REST.exec(words);
  if (rest === null || !FIRST_YEAR.test(words.slice(0, rest.index))) return null;
  const count = numberOf(rest[1] ?? '');
  const unit = rest[2] ?? rest[3] ?? '';
  if (count === null) return null;
  const years = 1 + count / (/^q/iu.test(unit) ? 4 : /^m/iu.test(unit) ? 12 : 1);
  return years >= 2 && years <= 7 ? years : null;
}

function yearsOf(words: string, schedule: Schedule | null): number | null {
  if (schedule !== null) return schedule.length;
  const whole = wholePeriod(words);
  return whole ?? cliffAndRest(words) ?? fromParts(words);
}

/** The whole period where it is named as one. */
function wholePeriod(words: string): number | null {
  // The whole period: "over four years", "a three-year period", "vesting period of three (3) years", "48 months".
  const over = monthsIn(
    words,
    /over|during|across|throughout|period of|schedule of|term of|vest(?:s|ing)?(?: ratably)?(?: in| after)?|exercisable after/giu,
    44,
    '.0123456789',
  );
  const remaining = /remaining|additional|next|thereafter/giu;
  const whole = [...durations(words)].filter(
    ({ index, end }) =>
      // "10 yr exercise window", "ten-year term": how long one may wait, not when it is earned.
      !/^[\s-]{0,2}(?:exercis|window|term\b|life|expir|post)/iu.test(words.slice(end, end + 14)) &&
      (/^[\s-]{0,2}(?:period|vest|schedule|step|graded)/iu.test(words.slice(end, end + 18)) ||
        (over !== null &&
          !endsNear(words.slice(Math.max(0, index - 34), index), remaining, 14) &&
          !(
            /^\s(?:thereafter|following|after that)/iu.test(words.slice(end, end + 14)) && REST.test(words)
          ))),
  );
  const months = whole.map((duration) => duration.months).filter((count) => count >= 24 && count <= 120);
  return months.length > 0 ? Math.max(...months) / 12 : null;
}

/** Years that follow from the parts: "a third each year", "1/48th a month", "five annual installments". */
function fromParts(words: string): number | null {
  if (A_YEAR.test(words)) for (const [share, years] of FRACTION) if (share.test(words)) return years;
  const parts = /1\/(36|48|60)(?:th)?|one[- ]?(?:forty[- ]?eighth|thirty[- ]?sixth|sixtieth)/iu.exec(words);
  if (parts !== null)
    return parts[1] !== undefined
      ? Number(parts[1]) / 12
      : /forty/i.test(parts[0])
        ? 4
        : /thirty/i.test(parts[0])
          ? 3
          : 5;
  const parted = PARTED.exec(words);
  const count = numberOf(parted?.[1] ?? '');
  if (parted !== null && count !== null)
    return count / (/^q/iu.test(parted[2] ?? '') ? 4 : /^m/iu.test(parted[2] ?? '') ? 12 : 1);
  const anniversaries = ANNIVERSARIES.exec(words)?.[1];
  return anniversaries === undefined ? null : numberOf(anniversaries);
}

/** A part that comes after the first year. */
const FIRST_YEAR =
  /(?:first anniversary|end of (?:your |the )?first year|(?:one|1)[- ]year anniversary|completion of (?:one|12|twelve) (?:year|months)|(?:after|following) (?:your |the )?(?:one|first(?: 12| twelve)?|1|12|twelve)(?: \(\d{1,2}\))? (?:full )?(?:year|months)|(?:one|1) year (?:after|from)|(?:12|twelve)(?: \(12\))? months (?:after|from|following|of service))/iu;

function cliffOf(words: string): number | null {
  for (const { months, index, end } of durations(words)) {
    const around = `${words.slice(Math.max(0, index - 40), index)}|${words.slice(end, end + 40)}`;
    if (/cliff/iu.test(around) && months <= 24) return months;
  }
  if (/no cliff|without (?:a )?cliff/iu.test(words)) return 0;
  if (FIRST_YEAR.test(words)) {
    return /(?:month|quarter|remain|there ?after|ratabl)/iu.test(words) ? 12 : null;
  }
  return null;
}

/** "$228,000 in RSUs over 4 years", "(4yr)": years without the word vesting. */
function yearsBeside(passage: string): number | null {
  const match = OVER_YEARS.exec(passage.slice(0, 320));
  const named = NAMED_YEARS.exec(passage.slice(0, 320));
  const years = numberOf(match?.[1] ?? named?.[1] ?? '');
  return years !== null && years >= 1 && years <= 10 ? years : null;
}

/** What a passage says about vesting; every part it leaves open is null. */
export function vestingOf(passage: string): Vesting {
  const words = vestingWords(passage);
  if (words === '')
    return { years: yearsBeside(passage), schedule: null, frequency: null, cliffMonths: null };
  const schedule = listed(words);
  const frequency =
    /month/iu.test(words.replace(MONTHS, '')) && !/six months/iu.test(words)
      ? 'month'
      : /quarter(?!s? of the)/iu.test(words.replace(/one[- ]quarter/giu, ''))
        ? 'quarter'
        : A_YEAR.test(words) || /anniversar|annual/iu.test(words)
          ? 'year'
          : null;
  const years = yearsOf(words, schedule);
  return { years, schedule: schedule ?? even(words, years), frequency, cliffMonths: cliffOf(words) };
}
