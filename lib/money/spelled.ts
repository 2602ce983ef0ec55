/**
 * Amounts that a letter writes in words alone: "seventy-five thousand pounds", "USD One Hundred Fifty Thousand",
 * "Rupees Twenty Four Lakh". Where figures stand beside the words, the figures are read and the words left.
 */
import { currencyAfter, currencyBefore } from './currency-near.ts';
import { isLetter } from './letters.ts';
import type { Amount } from './mention.ts';
import type { Currency } from './money.ts';
import { periodAfter } from './period.ts';

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNITS: Readonly<Record<string, number>> = {
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  crore: 1e7,
};
const SMALL: Readonly<Record<string, number>> = Object.fromEntries([
  ...ONES.map((word, i) => [word, i + 1]),
  ...TENS.map((word, i) => [word, 20 + 10 * i]),
]);

/** No pay is written in words without one of these; one search for them costs a quarter of a millisecond a megabyte. */
const ANCHOR = /housand|HOUSAND|[Ll]akh|LAKH/g;
/** The longest number, in words. */
const MOST_WORDS = 16;

const WORD_BEFORE = /([a-z]{1,9})(?:,?[ \n]and|,|-)?[ \n-]{0,2}$/i;
const WORD_AFTER = /^[ \n-]{0,2}(?:and[ \n]|, ?)?([a-z]{3,9})/i;

const unitOf = (word: string): number | undefined => UNITS[word.replace(/s$/, '')];
const isNumberWord = (word: string): boolean =>
  word in SMALL || word === 'hundred' || unitOf(word) !== undefined;

/** The run of number words around `anchor`: where it starts and ends, and its words. */
function runAround(text: string, anchor: number): { start: number; end: number; words: string[] } {
  let start = anchor;
  while (isLetter(text.charCodeAt(start - 1))) start--;
  let end = start;
  const words: string[] = [];
  for (let n = 0; n < MOST_WORDS; n++) {
    const next = (n === 0 ? /^([a-z]{3,9})/i : WORD_AFTER).exec(text.slice(end, end + 18));
    const word = next?.[1]?.toLowerCase() ?? '';
    if (next === null || !isNumberWord(word)) break;
    words.push(word);
    end += next[0].length;
  }
  for (let n = 0; n < MOST_WORDS; n++) {
    const from = Math.max(0, start - 18);
    const before = WORD_BEFORE.exec(text.slice(from, start));
    const word = before?.[1]?.toLowerCase() ?? '';
    if (before === null || !isNumberWord(word)) break;
    words.unshift(word);
    start = from + before.index;
  }
  return { start, end, words };
}

/** The value of number words: "one hundred and twenty thousand five hundred" → 120500; 0 where they make none. */
export function valueOfWords(words: readonly string[]): number {
  let total = 0;
  let part = 0;
  for (const word of words) {
    const unit = unitOf(word);
    if (unit !== undefined) {
      if (part === 0) return 0;
      total += part * unit;
      part = 0;
    } else if (word === 'hundred') part = (part === 0 ? 1 : part) * 100;
    else part += SMALL[word] ?? 0;
  }
  return total + part;
}

const NAMED: readonly [RegExp, Currency][] = [
  [/rupees?$/i, 'INR'],
  [/dollars?$/i, 'USD'],
  [/pounds?(?: sterling)?$/i, 'GBP'],
  [/euros?$/i, 'EUR'],
];

/** "Rupees Twenty Four Lakh", "USD Ninety Thousand": the currency in front, with the place where it starts. */
function namedBefore(text: string, start: number): { currency: Currency; edge: number } | null {
  const near = currencyBefore(text, start);
  if (near !== null) return near;
  const lead = text.slice(Math.max(0, start - 18), start).trimEnd();
  for (const [name, currency] of NAMED) {
    const match = name.exec(lead);
    if (match !== null) return { currency, edge: start - (match[0].length + 1) };
  }
  return null;
}

/** Figures that say the same beside the words: "($120,000)" behind them, "$120,000 (" in front. */
const FIGURES_BEHIND = /^[^\d\n;]{0,30}[([][^\d\n]{0,8}\d/;
const FIGURES_BEFORE = /\d[\d,.]{0,14}[^\d\n]{0,6}[([][^\d\n()]{0,12}$/;

function amountAround(text: string, anchor: number): Amount | null {
  const { start, end, words } = runAround(text, anchor);
  const value = valueOfWords(words);
  if (value < 1000 || words.length < 2) return null;
  const before = namedBefore(text, start);
  // A letter's line may end between the number and its currency.
  const gap = text.charCodeAt(end) === 10 ? 1 : 0;
  const after = before === null ? currencyAfter(text, end + gap) : null;
  const near = before ?? after;
  if (near === null) return null;
  const from = before?.edge ?? start;
  if (FIGURES_BEFORE.test(text.slice(Math.max(0, from - 40), from))) return null;
  let edge = after?.edge ?? end;
  if (FIGURES_BEHIND.test(text.slice(edge, edge + 44))) return null;
  const stated = periodAfter(text, edge);
  edge = stated?.end ?? edge;
  return {
    start: from,
    end: edge,
    value,
    scale: 1,
    grouped: true,
    currency: near.currency,
    shared: near.currency === 'USD' && after !== null,
    lead: before !== null,
    evidence: 'currency',
    period: stated?.period ?? null,
    plus: false,
  };
}

/** Every amount in words alone, in order, none overlapping. */
export function spelledAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(text); match !== null; match = ANCHOR.exec(text)) {
    const amount = amountAround(text, match.index);
    if (amount === null) continue;
    found.push(amount);
    ANCHOR.lastIndex = Math.max(ANCHOR.lastIndex, amount.end);
  }
  return found;
}
