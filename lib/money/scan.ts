/**
 * Finds the amounts of money in a text, in one pass from digit to digit. Only a number with something monetary beside
 * it (and its partner in a range) costs more than a few comparisons, so a page without pay costs next to nothing.
 */
import { amountAt, bareAmount } from './amount.ts';
import { CODE_ALIASES, CODES, inCountry, SYMBOLS } from './currencies.ts';
import { isLetter } from './letters.ts';
import type { Amount, Mention } from './mention.ts';
import { isSpace, numberCursor, numberEnd, readNumber } from './number.ts';
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

/** Figures and amounts in words in one list; what both read is the figure's. */
function withSpelled(figures: Amount[], spelled: readonly Amount[]): Amount[] {
  const clear = spelled.filter((word) =>
    figures.every(({ start, end }) => end <= word.start || start >= word.end),
  );
  return clear.length === 0 ? figures : [...figures, ...clear].sort((a, b) => a.start - b.start);
}

const hash = (word: string): number => {
  let value = 0;
  for (let i = 0; i < word.length; i++) value = (value * 31 + (word.charCodeAt(i) | 32)) | 0;
  return value;
};

/** First words behind a number that make it worth a closer look; everything else in prose is passed over. */
const TELLING = new Set(
  [
    ...CODES,
    ...Object.keys(CODE_ALIASES),
    ...'k t lakh lakhs lac lacs lpa lk lks l crore crores cr million millions billion thousand mln mio mil mn bn tys tsd'.split(
      ' ',
    ),
    // The last is "triệu", whose fourth letter no table of Latin letters holds.
    ...'tis тыс тис млн ribu juta jt mille mii tr tri'.split(' '),
    ...'euroa krona kronor krone kroner korun koruna koruny forint riyal riyals naira soles rupiah baht taka đ đồng'.split(
      ' ',
    ),
    ...'рублей рубля гривень гривні гривня тенге лева'.split(' '),
    ...'dollars dollar bucks euros euro pounds pound sterling rupees rupee yen yuan renminbi francs franken zloty'.split(
      ' ',
    ),
    ...'zlotys zlotych złotych złote zł kč kc руб р грн лв ft kr lei shekels dirhams dirham rand rands pesos reais ringgit won'.split(
      ' ',
    ),
    ...'us united american british canadian australian singapore hong swiss swedish norwegian danish polish'.split(
      ' ',
    ),
    ...'japanese chinese indian korean mexican israeli brazilian south'.split(' '),
    ...'per pa p a an annually hourly weekly monthly daily yearly ph pw pd pcm each par pro jährlich monatlich'.split(
      ' ',
    ),
  ].map(hash),
);

const SYMBOL_TABLE = new Uint8Array(65536);
for (const code of SYMBOLS.keys()) SYMBOL_TABLE[code] = 1;

const packed = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
/** The last three letters of every code and of the longer words for currencies that stand in front. */
const TAIL_TABLE = new Uint8Array(32768);
for (const code of [...CODES, ...Object.keys(CODE_ALIASES), 'STERLING']) {
  const at = code.length - 3;
  if (at >= 0) TAIL_TABLE[packed(code.charCodeAt(at), code.charCodeAt(at + 1), code.charCodeAt(at + 2))] = 1;
}
/** Rs, Rp, RM, Fr, kr: the currencies of two letters, lower case, as packed pairs. */
const PAIRS = new Set(
  ['rs', 'rp', 'rm', 'fr', 'kr', 'ft', 'tk', 'tl'].map(
    (pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1),
  ),
);

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Whether the characters before a number may be a currency. */
function tellsBefore(text: string, start: number): boolean {
  let i = start - 1;
  let code = text.charCodeAt(i);
  for (let n = 0; n < 4 && (isSpace(code) || code === 42 || code === 92); n++) code = text.charCodeAt(--i);
  if (SYMBOL_TABLE[code] === 1) return true;
  if (code === 46) code = text.charCodeAt(--i);
  // "(USD): 120,000" and "S/ 5,500".
  if (code === 58) return text.charCodeAt(i - 1) === 41;
  if (code === 47) return text.charCodeAt(i - 1) === 83;
  if (code === 41) return isUpper(text.charCodeAt(i - 1));
  if (!isUpper(code) && !isLower(code)) return false;
  const before = text.charCodeAt(i - 1);
  if (TAIL_TABLE[packed(text.charCodeAt(i - 2), before, code)] === 1) return true;
  return (
    PAIRS.has((before | 32) * 256 + (code | 32)) ||
    (code === 82 && !isLetter(before)) ||
    (code === 78 && i === start - 1)
  );
}

/** Whether the characters behind a number may be a currency, a scale or a period. */
function tellsAfter(text: string, end: number): boolean {
  let i = end;
  let code = text.charCodeAt(i);
  if (code === 43) code = text.charCodeAt(++i);
  for (let n = 0; n < 3 && (isSpace(code) || code === 42 || code === 92); n++) code = text.charCodeAt(++i);
  if (SYMBOL_TABLE[code] === 1) return true;
  if (code === 40) {
    const inside = text.charCodeAt(i + 1);
    return inside === 107 || isUpper(inside) || SYMBOL_TABLE[inside] === 1;
  }
  if (code === 47) return isLetter(text.charCodeAt(i + 1)) || isSpace(text.charCodeAt(i + 1));
  if (code === 10) return text.startsWith('per ', i + 1);
  // Thai, Hebrew and Arabic money words follow their amounts.
  if (code === 0x0e1a || code === 0x05e9 || code === 0x062f || code === 0x0631 || code === 0x062c)
    return true;
  if (code >= 0x4e07)
    return code === 0x4e07 || code === 0x842c || code === 0xb9cc || code === 0x5104 || code === 0xc5b5;
  if (!isLetter(code)) return false;
  let value = 0;
  const from = i;
  while (isLetter(code) && i - from < 12) {
    value = (value * 31 + (code | 32)) | 0;
    code = text.charCodeAt(++i);
  }
  return TELLING.has(value) || (from === end && i - from <= 5);
}

/** Where an amount's own currency starts: what joins two amounts stands before that. */
function rangeEdge(text: string, start: number): number {
  let i = start;
  while (start - i < 5) {
    const code = text.charCodeAt(i - 1);
    if (SYMBOL_TABLE[code] !== 1 && !(isUpper(code) && start - i > 0)) break;
    i--;
  }
  return i;
}

/** The engine's own search reaches the next digit faster than a loop does. */
const DIGIT = /[0-9０-９]/g;

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
    if (end - start > 24) continue;
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
