/**
 * Finds the amounts of money in a text, in one pass from digit to digit. Only a number with something monetary beside
 * it (and its partner in a range) costs more than a few comparisons, so a page without pay costs next to nothing.
 */
import { amountAt, bareAmount } from './amount.ts';
import { inCountry } from './currencies.ts';
import { isLetter } from './letters.ts';
import type { Amount, Mention } from './mention.ts';
import { numberCursor, numberEnd, readNumber } from './number.ts';
import { isRangeGap, isSlash } from './refine/_gap.ts';
import { refine } from './refine.ts';
import { spelledAmounts } from './spelled.ts';
import { isSymbol, isUpper, tellsAfter, tellsBefore } from './tells.ts';

export interface ScanOptions {
  /** ISO 3166 alpha-2 of the page's place: settles whose dollar a bare `$` is. Unknown: US dollars. */
  country?: string | null;
}

/** Every mention of money in `text`, in order, none overlapping. What a mention is for is not decided here. */
export function scanMoney(text: string, options: ScanOptions = {}): Mention[] {
  const amounts = withSpelled(scanAmounts(text), spelledAmounts(text));
  if (amounts.length === 0) return [];
  const country = options.country ?? null;
  for (const amount of amounts) {
    if (amount.shared && amount.currency !== null) amount.currency = inCountry(amount.currency, country);
  }
  return refine(text, amounts);
}

/** Figures and amounts in words in one list, both in order; what both read is the figure's. */
function withSpelled(figures: Amount[], spelled: readonly Amount[]): Amount[] {
  if (spelled.length === 0) return figures;
  const merged: Amount[] = [];
  let next = 0;
  for (const word of spelled) {
    for (; next < figures.length && (figures[next] as Amount).end <= word.start; next++)
      merged.push(figures[next] as Amount);
    const figure = figures[next];
    if (figure === undefined || figure.start >= word.end) merged.push(word);
  }
  return [...merged, ...figures.slice(next)];
}

/** Where an amount's own currency starts: what joins two amounts stands before that. */
function rangeEdge(text: string, start: number): number {
  let i = start;
  while (start - i < 5) {
    const code = text.charCodeAt(i - 1);
    if (!isSymbol(code) && !(isUpper(code) && start - i > 0)) break;
    i--;
  }
  return i;
}

/** The engine's own search reaches the next digit faster than a loop does. */
const DIGIT = /[0-9０-９]/g;

/** Cents on a cheque: the hundred of "and 00/100 Dollars" is no amount. */
const isCents = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === 47 && /^(?:\d\d|no|xx)\/100 d/i.test(text.slice(start - 3, start + 5));

/** Reads the bare number at `start`, kept because it may be an end of a range. */
function bareAt(text: string, start: number): Amount {
  const cursor = numberCursor();
  readNumber(text, start, cursor);
  return bareAmount(start, cursor);
}

/** The bare number in front of `found` as the low end of its range; null where the text does not join them. */
function lowEnd(text: string, start: number, end: number, found: Amount): Amount | null {
  // "6M–9M JPY": a lone M is a million beside one that is.
  const million = found.scale === 1e6 && (text.charCodeAt(end) | 32) === 109;
  const edge = million ? end + 1 : end;
  const shorthand = found.scale === 1e3 && isSlash(text, end, found.start);
  if (!shorthand && !isRangeGap(text, edge, found.start)) return null;
  const low = bareAt(text, start);
  return million ? { ...low, scale: 1e6, end: edge } : low;
}

/** "84000 - 99,601.85": two large round or grouped numbers with a dash between have the shape of a pay range. */
function shapedRange(text: string, first: number, second: number): [Amount, Amount] | null {
  const [low, high] = [bareAt(text, first), bareAt(text, second)];
  const large = low.value >= 10_000 && high.value >= 10_000;
  const written = low.grouped || high.grouped || !Number.isInteger(high.value) || high.value % 500 === 0;
  if (!large || !written || !isRangeGap(text, low.end, second)) return null;
  return [low, { ...high, evidence: 'shape' }];
}

/** Amounts with evidence, and bare numbers that stand in a range with one. */
function scanAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  const cursor = numberCursor();
  let last: Amount | null = null;
  let floor = 0;
  let bareStart = -1;
  let bareEnd = -1;
  let i = 0;
  for (;;) {
    DIGIT.lastIndex = i;
    if (!DIGIT.test(text)) break;
    const start = DIGIT.lastIndex - 1;
    const end = numberEnd(text, start);
    i = end;
    if (end - start > 24 || (end - start === 3 && isCents(text, start))) continue;
    const told = tellsBefore(text, start);
    if (!told && isLetter(text.charCodeAt(start - 1))) continue;
    const near: boolean = last !== null && start >= floor && start - floor <= 24;
    const partner: Amount | null = near && isRangeGap(text, floor, rangeEdge(text, start)) ? last : null;
    if (partner === null && !told && !tellsAfter(text, end)) {
      const close = bareStart >= 0 && start - bareEnd <= 4 && end - start >= 5 && bareEnd - bareStart >= 5;
      const range = close ? shapedRange(text, bareStart, start) : null;
      if (range !== null) {
        amounts.push(...range);
        last = range[1];
        floor = last.end;
      }
      bareStart = range !== null || text.charCodeAt(end) === 37 ? -1 : start;
      bareEnd = end;
      continue;
    }
    readNumber(text, start, cursor);
    const found: Amount | null = cursor.digits > 15 ? null : amountAt(text, start, cursor, floor, partner);
    if (found === null) {
      bareStart = text.charCodeAt(end) === 37 ? -1 : start;
      bareEnd = end;
      continue;
    }
    if (bareStart >= floor && found.start - bareEnd <= 16) {
      const low = lowEnd(text, bareStart, bareEnd, found);
      if (low !== null) amounts.push(low);
    }
    amounts.push(found);
    last = found;
    floor = found.end;
    bareStart = -1;
    i = Math.max(end, found.end);
  }
  return amounts;
}
