/** Durations in words and digits: "four (4) years", "48-month", "zwölf Monate", "a three-year period". */
import { NUMBER_WORDS, numberOf } from '../lexicon/numbers.ts';
import { endsNear } from '../money/near.ts';

export { numberOf } from '../lexicon/numbers.ts';

export const COUNT = `(?:\\d{1,3}|${NUMBER_WORDS.join('|')})`;
const YEAR = 'years?|yrs?|jahre?n?|années?|ans?|años?|jaar|jaren|anos?|anni|anno|lata?|roku';
const MONTH = 'months?|mos|monate?n?|mois|meses|mes|maanden|maand|mês|miesi[ąę]c[ey]?|mesi';
const QUARTER = 'quarters';
const DURATION = new RegExp(
  `(?<![\\p{L}\\d.])(${COUNT})(?:\\s?\\(\\d{1,3}\\))?[\\s-]{1,2}(?:full |complete |calendar |consecutive |weitere |more |further |additional |volle |half )?(${YEAR}|${MONTH}|${QUARTER})(?!\\p{L})`,
  'giu',
);

const MONTHS_OF = (unit: string): number => (/^m/i.test(unit) ? 1 : /^q/i.test(unit) ? 3 : 12);

export interface Duration {
  months: number;
  index: number;
  end: number;
}

/** Every duration in years, quarters or months, in months. */
export function* durations(text: string): Generator<Duration> {
  for (const match of text.matchAll(DURATION)) {
    const count = numberOf(match[1] ?? '');
    if (count === null || count === 0) continue;
    const months = count * MONTHS_OF(match[2] ?? '');
    yield { months, index: match.index, end: match.index + match[0].length };
  }
}

/** The first duration that `cue` stands before, at most `within` characters away, in months. */
export function monthsIn(text: string, cue: RegExp, within: number, stops = '.'): number | null {
  for (const { months, index } of durations(text)) {
    if (endsNear(text.slice(Math.max(0, index - 80), index), cue, within, stops)) return months;
  }
  return null;
}
