/** Percentages as documents write them: `10%`, `10–15%`, `fifty percent`, `fifty five percent (55%)`. */

import { NUMBER_WORDS, numberOf } from '../lexicon/numbers.ts';

export interface Percent {
  min: number;
  max: number;
  start: number;
  end: number;
}

/** "fifty-five", "one hundred": words that the list of plain numbers does not hold. */
const COMPOUND: Readonly<Record<string, number>> = {
  zero: 0,
  ...Object.fromEntries(
    Object.entries({
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    }).flatMap(([ten, value]) => [
      [ten, value],
      [`${ten}-five`, value + 5],
    ]),
  ),
  'one hundred': 100,
  hundred: 100,
};
const WORDS = [...Object.keys(COMPOUND).reverse(), ...NUMBER_WORDS].join('|').replaceAll('-', '[- ]');

const wordValue = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  const plain = word.toLowerCase();
  return COMPOUND[plain] ?? COMPOUND[plain.replace(' ', '-')] ?? numberOf(plain);
};

const SIGN =
  '\\s?(?:%|％|(?:percent|per cent|pct|prozent|pour ?cent|por ciento|por cento|procent|per cento)\\b)';
const DIGITS = '(?:\\d{1,3}(?:[.,]\\d{1,4})?|[.,]\\d{1,2})';
const JOINED = '[-–—]|to|bis|à|a|tot|do';
const PERCENT = new RegExp(
  `(?<![\\d.,\\p{L}$€£])(?:(?<=(?:between|zwischen|entre|tussen) )(${DIGITS})(?:${SIGN})?\\s?(?:and|und|et|y|e|en)\\s?(${DIGITS})${SIGN}|(${DIGITS})(?:${SIGN})?\\s?(?:${JOINED})\\s?(${DIGITS})${SIGN}|(${DIGITS})${SIGN}|(${WORDS})${SIGN}(?:\\s?\\((${DIGITS})\\s?%\\))?)`,
  'giu',
);

const number = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits.replace(',', '.'));

/** Every percentage of a text as ratios' hundredfold (10 for 10%), in order. */
export function* percents(text: string): Generator<Percent> {
  for (const match of text.matchAll(PERCENT)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [low, high] = [number(match[1] ?? match[3]), number(match[2] ?? match[4])];
    if (low !== null && high !== null && low <= high) {
      yield { min: low, max: high, start, end };
      continue;
    }
    const single = high ?? number(match[5]) ?? number(match[7]) ?? wordValue(match[6]);
    if (single !== null) yield { min: single, max: single, start, end };
  }
}
