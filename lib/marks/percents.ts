/** Percentages as documents write them: `10%`, `10–15%`, `fifty percent`, `fifty five percent (55%)`. */

export interface Percent {
  min: number;
  max: number;
  start: number;
  end: number;
}

const TENS =
  'ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one hundred|zero|five|fifteen|twelve|eight|twenty[- ]five|thirty[- ]five|forty[- ]five|fifty[- ]five|sixty[- ]five|seventy[- ]five|eighty[- ]five';
const VALUES: Readonly<Record<string, number>> = {
  zero: 0,
  five: 5,
  eight: 8,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  'thirty-five': 35,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  'fifty-five': 55,
  sixty: 60,
  'sixty-five': 65,
  seventy: 70,
  'seventy-five': 75,
  eighty: 80,
  'eighty-five': 85,
  ninety: 90,
  'one hundred': 100,
};
const SIGN = '\\s?(?:%|％|percent\\b|per cent\\b|pct\\b)';
const DIGITS = '\\d{1,3}(?:[.,]\\d{1,2})?';
const PERCENT = new RegExp(
  `(?<![\\d.,\\p{L}$€£])(?:(${DIGITS})(?:${SIGN})?\\s?(?:[-–—]|to|and|bis)\\s?(${DIGITS})${SIGN}|(${DIGITS})${SIGN}|(${TENS})(?: (?:percent|per cent)| ?%)(?:\\s?\\((${DIGITS})\\s?%\\))?)`,
  'giu',
);

const number = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits.replace(',', '.'));

/** Every percentage of a text as ratios' hundredfold (10 for 10%), in order. */
export function* percents(text: string): Generator<Percent> {
  for (const match of text.matchAll(PERCENT)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [low, high] = [number(match[1]), number(match[2])];
    if (low !== null && high !== null && low <= high) {
      yield { min: low, max: high, start, end };
      continue;
    }
    const word = match[4]?.toLowerCase().replace(/\s(?=five)/, '-');
    const single =
      high ?? number(match[3]) ?? number(match[5]) ?? (word === undefined ? undefined : VALUES[word]);
    if (single !== undefined && single !== null) yield { min: single, max: single, start, end };
  }
}
