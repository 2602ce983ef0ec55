/**
 * Finds the amounts of money in a text, in one pass from digit to digit. Only a number with something monetary beside
 * it (and its partner in a range) costs more than a few comparisons, so a page without pay costs next to nothing.
 */
import { amountAt, bareAmount } from './amount.ts';
import { inCountry } from './currencies.ts';
import { isLetter } from './letters.ts';
import { isSymbol, isUpper, maybeBefore, maybeBehind } from './may-be-money.ts';
import type { Amount, Mention } from './mention.ts';
import { numberCursor, numberEnd, readNumber } from './number.ts';
import { isRangeGap, isSlash } from './refine/_gap.ts';
import { refine } from './refine.ts';
import { spelledAmounts } from './spelled.ts';

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

/** "$.55": the price of a share without the zero before its point. */
const isPointed = (text: string, start: number): boolean =>
  text.charCodeAt(start - 1) === 46 && isSymbol(text.charCodeAt(start - 2));

/** "5,40,000": digits in pairs before the last three are written for rupees, unless they count something. */
const INDIAN = /^\d{1,2}(?:,\d{2}){1,3},\d{3}(?:\.\d{1,2})?$/;
const COUNTED =
  /^ (?:[a-z]{1,12} )?(?:shares?|options?|stocks?|esops?|rsus?|units?|users?|customers?|people|students?|members?|employees?|sq|km|followers|downloads|lines)(?![a-z])/i;

const isIndian = (text: string, start: number, end: number): boolean =>
  (text.charCodeAt(end - 7) === 44 || text.charCodeAt(end - 3) === 46 || text.charCodeAt(end - 2) === 46) &&
  INDIAN.test(text.slice(start, end)) &&
  !COUNTED.test(text.slice(end, end + 30));

/** Reads the bare number at `start`, kept because it may be an end of a range. */
function bareAt(text: string, start: number): Amount {
  const cursor = numberCursor();
  readNumber(text, start, cursor);
  return bareAmount(start, cursor);
}

/** No range of pay is so wide that its upper end is this many times the lower. */
const SPREAD = 8;

/** The bare number in front of `found` as the low end of its range; null where the text does not join them. */
function lowEnd(text: string, start: number, end: number, found: Amount): Amount | null {
  // "6M–9M JPY", "3万-5万元": a lone letter is the scale of the other end's.
  const letter = text.charCodeAt(end);
  const scaled = (found.scale === 1e6 && (letter | 32) === 109) || (found.scale === 1e4 && letter === 0x4e07);
  const edge = scaled ? end + 1 : end;
  const shorthand = found.scale === 1e3 && isSlash(text, end, found.start);
  if (!shorthand && !isRangeGap(text, edge, found.start)) return null;
  const low = bareAt(text, start);
  // "Step 4 – $41.85 per hour": a rung, and what it pays.
  if (low.value > 0 && low.value * SPREAD < found.value) return null;
  return scaled ? { ...low, scale: found.scale, end: edge } : low;
}

/** "84000 - 99,601.85": two large round or grouped numbers with a dash between have the shape of a pay range. */
function shapedRange(text: string, first: number, second: number): [Amount, Amount] | null {
  const [low, high] = [bareAt(text, first), bareAt(text, second)];
  const large = low.value >= 10_000 && high.value >= 10_000;
  const written = low.grouped || high.grouped || !Number.isInteger(high.value) || high.value % 500 === 0;
  if (!large || !written || !isRangeGap(text, low.end, second)) return null;
  return [low, { ...high, evidence: 'shape' }];
}

/** What a scan has found, and where it stands. */
interface Scan {
  amounts: Amount[];
  /** The last amount and where it ends; a range's other end may follow. */
  last: Amount | null;
  floor: number;
  /** The last number without money beside it, -1 where there is none. */
  bareStart: number;
  bareEnd: number;
}

const cursor = numberCursor();

/** Amounts with evidence, and bare numbers that stand in a range with one. */
function scanAmounts(text: string): Amount[] {
  const scan: Scan = { amounts: [], last: null, floor: 0, bareStart: -1, bareEnd: -1 };
  DIGIT.lastIndex = 0;
  while (DIGIT.test(text)) DIGIT.lastIndex = lookAt(scan, text, DIGIT.lastIndex - 1);
  return scan.amounts;
}

/**
 * Looks at the number that starts at `start`; where to go on. A function of its own, because engines make those fast
 * that are called often, and a long loop only while it runs.
 */
function lookAt(scan: Scan, text: string, start: number): number {
  const end = numberEnd(text, start);
  if (end - start > 24 || (end - start === 3 && isCents(text, start))) return end;
  const from = isPointed(text, start) ? start - 1 : start;
  const named = maybeBefore(text, from);
  if (!named && isLetter(text.charCodeAt(start - 1))) return end;
  const { floor } = scan;
  const near = scan.last !== null && start >= floor && start - floor <= 24;
  const partner = near && isRangeGap(text, floor, rangeEdge(text, start)) ? scan.last : null;
  if (partner === null && !named && !maybeBehind(text, end)) {
    if (end - start >= 8 && isIndian(text, start, end)) {
      scan.amounts.push({ ...bareAt(text, start), currency: 'INR', evidence: 'unit' });
      scan.last = null;
      scan.floor = end;
      scan.bareStart = -1;
      return end;
    }
    passOver(scan, text, start, end);
    return end;
  }
  readNumber(text, start, cursor);
  if (from < start && !cursor.grouped && cursor.decimals === 0) {
    cursor.decimals = cursor.digits;
    cursor.value /= 10 ** cursor.digits;
  }
  const found = cursor.digits > 15 ? null : amountAt(text, from, cursor, floor, partner);
  if (found === null) {
    keepBare(scan, text, start, end);
    return end;
  }
  if (scan.bareStart >= floor && found.start - scan.bareEnd <= 16) {
    const low = lowEnd(text, scan.bareStart, scan.bareEnd, found);
    if (low !== null) scan.amounts.push(low);
  }
  scan.amounts.push(found);
  scan.last = found;
  scan.floor = found.end;
  scan.bareStart = -1;
  return Math.max(end, found.end);
}

/** Keeps a number that is no money as a possible low end; a percentage is none. */
function keepBare(scan: Scan, text: string, start: number, end: number): void {
  scan.bareStart = text.charCodeAt(end) === 37 ? -1 : start;
  scan.bareEnd = end;
}

/** Takes a number without anything telling beside it: nothing, or the high end of a range by its shape. */
function passOver(scan: Scan, text: string, start: number, end: number): void {
  const { bareStart, bareEnd } = scan;
  const close = bareStart >= 0 && start - bareEnd <= 4 && end - start >= 5 && bareEnd - bareStart >= 5;
  const range = close ? shapedRange(text, bareStart, start) : null;
  keepBare(scan, text, start, end);
  if (range === null) return;
  scan.amounts.push(...range);
  scan.last = range[1];
  scan.floor = range[1].end;
  scan.bareStart = -1;
}
