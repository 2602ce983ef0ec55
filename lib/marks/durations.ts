/** Durations in words and digits: "four (4) years", "48-month", "twelve months", "a three-year period". */
import { endsNear } from '../money/near.ts';

const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  'forty-eight': 48,
  sixty: 60,
};
const NUMBER_WORDS = Object.keys(SMALL)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A number written as a word or in digits, null for anything else. */
export const numberOf = (word: string): number | null => {
  const digits = /^\d{1,4}$/.test(word) ? Number(word) : null;
  return digits ?? SMALL[word.toLowerCase()] ?? null;
};

export const COUNT = `(?:\\d{1,3}|${NUMBER_WORDS})`;
const DURATION = new RegExp(
  `(?<![\\p{L}\\d.])(${COUNT})(?:\\s?\\(\\d{1,3}\\))?[\\s-]{1,2}(?:full |complete |calendar |consecutive )?(years?|months?|yrs?)(?!\\p{L})`,
  'giu',
);

export interface Duration {
  months: number;
  index: number;
  end: number;
}

/** Every duration in years or months, in months. */
export function* durations(text: string): Generator<Duration> {
  for (const match of text.matchAll(DURATION)) {
    const count = numberOf(match[1] ?? '');
    if (count === null || count === 0) continue;
    const months = /^y/i.test(match[2] ?? '') ? count * 12 : count;
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
