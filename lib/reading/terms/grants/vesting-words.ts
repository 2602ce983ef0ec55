/** The words of a passage about vesting, in order: shares of the grant, times, steps, periods and what joins them. */
import { partWords } from '../../../lexicon/numbers.ts';
import { type ScheduleWord, scheduleWords } from '../../../lexicon/schedule.ts';
import { wordsOf } from '../../../lexicon/words.ts';
import { durations } from '../../../marks/durations.ts';
import { percents } from '../../../marks/percents.ts';

export type Token = { start: number; end: number } & (
  | { what: 'share'; percent: number }
  /** Several shares in one: 40/30/20/10. */
  | { what: 'list'; percents: number[] }
  | { what: 'span'; months: number; article: boolean }
  /** The words of a schedule; instalments with their number, where it is counted. */
  | Exclude<ScheduleWord, { what: 'instalments' }>
  | { what: 'instalments'; months: number | null; count: number | null }
);

/** "5/15/40/40", "10-20-30-40", "33%/33%/34%". */
const LIST = /(?<![\d/.-])\d{1,2}%?(?:\s?[/–-]\s?\d{1,2}%?){1,4}(?![\d/%])/gu;
/** "1/48th", "33 1/3%" is a percentage and no such part. */
const PART = /(?<![\d/]|\d )1\s?\/\s?(\d{1,2})(?:st|nd|rd|th|e)?(?![\d/%])/gu;
const ARTICLES = new Set(['a', 'an', 'un', 'une', 'una', 'ein', 'eine', 'een', 'um']);
const hasArticle = (words: string): boolean => ARTICLES.has(words.split(' ', 1)[0]?.toLowerCase() ?? '');
/** "four equal", "36", "12 equal substantially": the count right in front of the word for instalments. */
const COUNTED =
  /(?:\((\d{1,2})\)|(?<![\p{L}\d.,-])(\d{1,2}|[\p{L}-]{3,14}))(?:\s(?:substantially|equal|successive|consecutive|gleichen|more|further|additional|approximately|nearly)){0,3}\s?$/iu;

const CLOSES = (sum: number): boolean => Math.abs(sum - 100) <= 1.1;

function* lists(text: string): Generator<Token> {
  for (const { 0: words, index } of text.matchAll(LIST)) {
    const numbers = words
      .split(/\D{1,6}/)
      .filter((one) => one !== '')
      .map(Number);
    if (numbers.length >= 2 && CLOSES(numbers.reduce((a, b) => a + b, 0)))
      yield { what: 'list', percents: numbers, start: index, end: index + words.length };
  }
}

const countBefore = (text: string, at: number, read: (word: string) => number | null): number | null => {
  const match = COUNTED.exec(text.slice(Math.max(0, at - 48), at));
  const word = match?.[1] ?? match?.[2];
  return word === undefined ? null : read(word);
};

/** "Half-yearly" and "6.25% a quarter" say how often. */
const isPart = (text: string, { start, end }: { start: number; end: number }): boolean =>
  !['year', 'yr', 'annual', 'jahr'].some((unit) => text.startsWith(unit, end + 1)) &&
  !text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .endsWith('%');

/** All of them in order; of two that overlap the one that says more. `numberOf` reads a count. */
export function vestingTokens(text: string, numberOf: (word: string) => number | null): Token[] {
  const words = wordsOf(text);
  const all: Token[] = [...lists(text)];
  for (const { min, max, start, end } of percents(text))
    if (min === max) all.push({ what: 'share', percent: min, start, end });
  for (const { 0: part, 1: below, index } of text.matchAll(PART))
    if (Number(below) >= 2)
      all.push({ what: 'share', percent: 100 / Number(below), start: index, end: index + part.length });
  const place = (from: number, to: number) => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  });
  for (const { what: percent, from, to } of partWords().find(text, words))
    if (isPart(text, place(from, to))) all.push({ what: 'share', percent, ...place(from, to) });
  for (const { months, article, index, end } of durations(text))
    if (months !== null) all.push({ what: 'span', months, article, start: index, end });
  for (const { what: word, from, to } of scheduleWords().find(text, words)) {
    const at = place(from, to);
    if (word.what === 'instalments')
      all.push({ ...word, count: countBefore(text, at.start, numberOf), ...at });
    else all.push({ ...word, ...at });
  }
  return timesAfter(text, withoutOverlaps(all));
}

/** "25% after a year": what follows "after" is a time, though "a year" alone says how often. */
function timesAfter(text: string, tokens: Token[]): Token[] {
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const near = before?.what === 'after' && token.start - before.end <= 2;
    const bare = token.what === 'step' && hasArticle(text.slice(token.start, token.end));
    if (!near || !(bare || token.what === 'span') || !('months' in token) || token.months === null)
      return token;
    return { what: 'time', months: token.months, start: token.start, end: token.end };
  });
}

/** A word of joining ("in", "next") is kept beside what it overlaps with only where nothing else says more. */
const RANK: Readonly<Record<Token['what'], number>> = {
  list: 9,
  share: 8,
  'no-cliff': 8,
  instalments: 7,
  time: 7,
  step: 6,
  span: 5,
  cliff: 5,
  fully: 5,
  rest: 4,
  afterwards: 4,
  even: 2,
  over: 2,
  after: 2,
  more: 2,
  whole: 2,
  else: 2,
};

/** "On each of the first and second anniversaries" holds a time and says how often. */
const rank = (token: Token): number =>
  token.what === 'step' && token.end - token.start > 20 ? RANK.time + 0.5 : RANK[token.what];

function withoutOverlaps(tokens: Token[]): Token[] {
  const byWorth = tokens.sort(
    (a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Token[] = [];
  for (const token of byWorth) {
    const taken = kept.some(
      (other) => other.start < token.end && token.start < other.end && RANK[other.what] > 2,
    );
    if (!taken || RANK[token.what] <= 2) kept.push(token);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
