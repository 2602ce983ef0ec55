/** A document prepared for scoring: its tokens, lines and marks, and what stands out among its amounts. */
import type { MarkedText } from '../../../lexicon/lexicon.ts';
import type { Mark } from '../../../marks/mark.ts';
import { annual } from '../../../money/period.ts';
import { type Token, tokensOf } from './tokens.ts';

/** The document around the marks, prepared once. */
export interface Scene {
  marked: MarkedText;
  marks: readonly Mark[];
  tokens: Token[];
  lines: Line[];
  /** The largest yearly amount of the text, and how many amounts it holds. */
  largest: number;
  amounts: number;
  /** How often each mark's value stands in the text. */
  repeats: Map<string, number>;
  reference: Date | null;
  /** The features of each mark, once they were asked for. */
  features: Map<number, readonly string[]>;
}

export interface Line {
  start: number;
  end: number;
  text: string;
}

const INDIAN = 20;

/** What an amount comes to in a year, scaled so that currencies with small units compare. */
export function yearly(mark: Mark): number {
  if (mark.kind !== 'money') return 0;
  const pay = annual(mark.mention) ?? mark.mention;
  const amount = pay.max ?? pay.min ?? 0;
  return mark.mention.currency === 'INR' ? amount / INDIAN : amount;
}

export const keyOf = (mark: Mark): string => {
  switch (mark.kind) {
    case 'money':
      return `m${mark.mention.max ?? mark.mention.min}`;
    case 'number':
      return `n${mark.value}`;
    case 'percent':
      return `p${mark.max}`;
    case 'duration':
      return `u${mark.days}`;
    case 'date':
      return `d${mark.iso}`;
  }
};

/** Prepares a text for scoring. */
export function sceneOf(marked: MarkedText, marks: readonly Mark[], reference: Date | null): Scene {
  const repeats = new Map<string, number>();
  for (const mark of marks) repeats.set(keyOf(mark), (repeats.get(keyOf(mark)) ?? 0) + 1);
  const lines: Line[] = [];
  let at = 0;
  for (const text of marked.text.split('\n')) {
    lines.push({ start: at, end: at + text.length, text });
    at += text.length + 1;
  }
  const years = marks.map(yearly).filter((amount) => amount > 0 && amount < 5e6);
  return {
    marked,
    marks,
    tokens: tokensOf(marked, marks),
    lines,
    largest: Math.max(1, ...years),
    amounts: years.length,
    repeats,
    reference,
    features: new Map(),
  };
}

/** Index of the last item of a sorted list that starts at `at` or before it. */
export function indexAt(list: readonly { start: number }[], at: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
