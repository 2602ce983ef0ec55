/** The parts of an employment that a document states with their figures: whose pay, which grant, what notice. */
import type { Family } from '../../lexicon/families.ts';
import type { WordMark } from '../../lexicon/lexicon.ts';
import { wholeWords } from '../read-quote.ts';
import { type KindPage, marksOf } from './page.ts';
import type { Found, Signal } from './signal.ts';
import { PART } from './tuning.ts';

type Figure = 'one sum' | 'range' | 'sum' | 'digit';

/** What a part is called, and what figure stands beside its name. */
const PARTS = {
  'names one sum as pay': [['base', 'pay'], 'one sum'],
  'names a range of pay': [['base', 'pay', 'pays-somebody'], 'range'],
  'names a printed total': [['total'], 'sum'],
  'names a bonus': [['bonus'], 'digit'],
  'names a sign-on': [['sign-on', 'buyout'], 'sum'],
  'names a grant': [['grant', 'rsu', 'option', 'unit'], 'digit'],
  'names vesting': [['vesting', 'cliff'], 'digit'],
  'names a first day': [['start'], 'digit'],
  'names a day to answer by': [['expires', 'accepts'], 'digit'],
  'names a probation': [['probation'], 'digit'],
  'names a notice period': [['notice'], 'digit'],
  'names leave': [['leave'], 'digit'],
  'names a pension': [['pension'], 'digit'],
  'names hours': [['hours'], 'digit'],
  'names an allowance': [['allowance', 'relocation'], 'digit'],
} as const satisfies Record<string, readonly [readonly Family[], Figure]>;

/** Whether a figure of this sort begins between two places. */
function figureIn({ text, money }: KindPage, from: number, to: number, figure: Figure): boolean {
  if (figure === 'digit') return /[\p{Nd}%]/u.test(text.slice(from, to));
  return money.some(({ span, min, max }) => {
    if (span.start < from || span.start >= to) return false;
    return figure === 'sum' || (figure === 'range') === (min !== max);
  });
}

/** The line that holds a place. */
const lineAt = ({ text }: KindPage, at: number): { start: number; end: number } => {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end };
};

/** Whether a figure stands on a mark's line, close behind it or just before it. */
function stated(page: KindPage, mark: WordMark, figure: Figure): boolean {
  const line = lineAt(page, mark.start);
  const behind = Math.min(line.end, mark.end + PART.behind);
  return (
    figureIn(page, mark.end, behind, figure) ||
    figureIn(page, Math.max(line.start, mark.start - PART.before), mark.start, figure)
  );
}

function partOf(page: KindPage, families: readonly Family[], figure: Figure): Found | null {
  const mark = marksOf(page, families)
    .slice(0, PART.most)
    .find((one) => stated(page, one, figure));
  return mark === undefined ? null : { count: 1, quote: wholeWords(page.text, mark.start, mark.end) };
}

/** One signal a part. */
export const parts: readonly Signal[] = Object.entries(PARTS).map(([id, [families, figure]]) => ({
  id,
  look: (page) => partOf(page, families, figure),
}));
