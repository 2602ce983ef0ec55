/**
 * Finds the amounts of money in a text, in one pass from digit to digit. Only a number with something monetary beside
 * it (and its partner in a range) costs more than a few comparisons, so a page without pay costs next to nothing.
 */
import { CODE_ALIASES, CODES, inCountry, SYMBOLS } from './currencies.ts';
import { currencyAfter, currencyBefore } from './currency-near.ts';
import type { Amount, Evidence, Mention } from './mention.ts';
import { digitAt, isSpace, type NumberCursor, numberCursor, readNumber } from './number.ts';
import { periodAfter } from './period.ts';
import { isRangeGap } from './refine/_gap.ts';
import { refine } from './refine.ts';
import { scaleAfter } from './scale.ts';

export interface ScanOptions {
  /** ISO 3166 alpha-2 of the page's place: settles whose dollar a bare `$` is. Unknown: US dollars. */
  country?: string | null;
}

/** Every mention of money in `text`, in order, none overlapping. What a mention is for is not decided here. */
export function scanMoney(text: string, options: ScanOptions = {}): Mention[] {
  const amounts = scanAmounts(text);
  if (amounts.length === 0) return [];
  const country = options.country ?? null;
  for (const amount of amounts) {
    if (amount.shared && amount.currency !== null) amount.currency = inCountry(amount.currency, country);
  }
  return refine(text, amounts);
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
    ...'k lakh lakhs lac lacs lpa lk lks l crore crores cr million millions billion thousand mln mio mil mn bn tys tsd'.split(
      ' ',
    ),
    ...'dollars dollar bucks euros euro pounds pound sterling rupees rupee yen yuan renminbi francs franken zloty'.split(
      ' ',
    ),
    ...'zlotys zlotych złotych złote zł kč kc kr lei shekels dirhams dirham rand rands pesos reais ringgit won'.split(
      ' ',
    ),
    ...'us united american british canadian australian singapore hong swiss swedish norwegian danish polish'.split(
      ' ',
    ),
    ...'japanese chinese indian korean mexican israeli brazilian south'.split(' '),
    ...'per pa p a an annually hourly weekly monthly daily yearly ph pw pcm each par pro jährlich monatlich'.split(
      ' ',
    ),
  ].map(hash),
);

const SYMBOL_TABLE = new Uint8Array(65536);
for (const code of SYMBOLS.keys()) SYMBOL_TABLE[code] = 1;

const packed = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
const CODE_TABLE = new Uint8Array(32768);
for (const code of CODES) {
  CODE_TABLE[packed(code.charCodeAt(0), code.charCodeAt(1), code.charCodeAt(2))] = 1;
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isLetterLike = (code: number): boolean =>
  isUpper(code) || isLower(code) || (code > 191 && code < 0x250);

/** Whether the characters before a number may be a currency. */
function tellsBefore(text: string, start: number): boolean {
  let i = start - 1;
  let code = text.charCodeAt(i);
  for (let n = 0; n < 4 && (isSpace(code) || code === 42 || code === 92); n++) code = text.charCodeAt(--i);
  if (SYMBOL_TABLE[code] === 1) return true;
  if (isUpper(code)) return true;
  if (isLower(code)) {
    const before = text.charCodeAt(i - 1);
    if (code === 115 && (before | 32) === 114) return true;
    return CODE_TABLE[packed(text.charCodeAt(i - 2), before, code)] === 1 && !isLower(text.charCodeAt(i - 3));
  }
  if (code === 46) return (text.charCodeAt(i - 1) | 32) === 115 || (text.charCodeAt(i - 1) | 32) === 114;
  return code === 41 && isUpper(text.charCodeAt(i - 1));
}

/** Whether the characters behind a number may be a currency, a scale or a period. */
function tellsAfter(text: string, end: number): boolean {
  let i = end;
  let code = text.charCodeAt(i);
  if (code === 43) code = text.charCodeAt(++i);
  for (let n = 0; n < 3 && (isSpace(code) || code === 42 || code === 92); n++) code = text.charCodeAt(++i);
  if (SYMBOL_TABLE[code] === 1) return true;
  if (code === 40) return isUpper(text.charCodeAt(i + 1)) || SYMBOL_TABLE[text.charCodeAt(i + 1)] === 1;
  if (code === 47) return isLetterLike(text.charCodeAt(i + 1)) || isSpace(text.charCodeAt(i + 1));
  if (code === 10) return text.startsWith('per ', i + 1);
  if (!isLetterLike(code)) return false;
  let value = 0;
  const from = i;
  while (isLetterLike(code) && i - from < 12) {
    value = (value * 31 + (code | 32)) | 0;
    code = text.charCodeAt(++i);
  }
  return TELLING.has(value) || (from === end && i - from <= 5);
}

/** The least amount that a period alone makes pay: "8 per week" is a count, "1800 weekly" is a wage. */
const LEAST: Readonly<Record<string, number>> = {
  hour: 8,
  day: 60,
  week: 150,
  biweek: 300,
  semimonth: 300,
  month: 400,
  year: 8000,
};

/** Reads the amount whose number is in `cursor`; null where nothing beside it makes it money. */
function amountAt(text: string, start: number, cursor: NumberCursor, floor: number): Amount | null {
  let before = currencyBefore(text, start);
  if (before !== null && before.edge < floor) before = null;
  if (before !== null) readNumber(text, start, cursor, true);
  const { value, grouped, decimals } = cursor;
  let end = cursor.end;
  let currency = before?.currency ?? null;
  let shared = before?.shared ?? false;
  let evidence: Evidence | null = before === null ? null : 'currency';
  const scale = scaleAfter(text, end, currency) ?? afterSymbolScale(text, end);
  // "401k" is a pension plan, whatever stands around it.
  if (scale?.factor === 1e3 && (value === 401 || value === 403 || value === 457)) return null;
  let period: Amount['period'] = null;
  if (scale !== null) {
    end = scale.end;
    if (scale.perYear) period = 'year';
    if (scale.indian && currency === null) [currency, evidence] = ['INR', 'unit'];
  } else if (isLetterLike(text.charCodeAt(end)) && before === null && gluedNoise(text, end)) return null;
  if (text.charCodeAt(end) === 37 || (isSpace(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 37))
    return null;
  let plus = text.charCodeAt(end) === 43;
  if (plus) end++;
  const after = currencyAfter(text, end);
  if (
    after !== null &&
    (currency === null || evidence === 'unit' || agrees(currency, shared, after.currency))
  ) {
    // "$120,000 CAD": the code says whose dollar it is.
    if (currency === null || !after.shared) [currency, shared] = [after.currency, after.shared];
    evidence = 'currency';
    end = after.edge;
  }
  const stated = periodAfter(text, end);
  if (stated !== null) {
    period = stated.period;
    end = stated.end;
  }
  if (evidence === null && period !== null && scale === null) {
    const least = LEAST[period] ?? 0;
    if (value < least || (period === 'hour' && value > 1000) || isYear(value, grouped, decimals)) return null;
    evidence = 'period';
  }
  if (evidence === null && scale !== null && scale.factor === 1e3 && value >= 10 && value < 1000)
    evidence = 'scale';
  if (evidence === null) return null;
  if (after !== null && before === null && isWeight(text, after.edge, value * (scale?.factor ?? 1), period))
    return null;
  if (
    !plus &&
    /^(?: base)? ?\(?(?:or|and) (?:more|above|higher|greater|up)\b/.test(text.slice(end, end + 20))
  )
    plus = true;
  return {
    start: before?.edge ?? start,
    end,
    value,
    scale: scale?.factor ?? 1,
    grouped,
    currency,
    shared,
    lead: before !== null,
    evidence,
    period,
    plus,
  };
}

/** "45 T€", "60 k€": the scale stands before the symbol. */
function afterSymbolScale(text: string, end: number): ReturnType<typeof scaleAfter> {
  const match = /^ ?([kKT])(?=€|EUR\b|£|\$)/.exec(text.slice(end, end + 5));
  return match === null ? null : { factor: 1e3, end: end + match[0].length, indian: false, perYear: false };
}

/** Letters run together with a number that are no unit of money: `3rd`, `10am`, `5x`. */
const gluedNoise = (text: string, end: number): boolean =>
  currencyAfter(text, end) === null && periodAfter(text, end) === null;

const isYear = (value: number, grouped: boolean, decimals: number): boolean =>
  !grouped && decimals === 0 && value >= 1900 && value <= 2100;

const agrees = (currency: string, shared: boolean, other: string): boolean =>
  currency === other || (shared && (currency !== 'USD' || /D$|^(?:MXN|BRL|ARS|CLP|COP|UYU)$/.test(other)));

/** "lift up to 50 pounds", "a 50 kr note": small unspecified pounds are a weight, not a salary. */
const isWeight = (text: string, end: number, amount: number, period: Amount['period']): boolean =>
  amount < 1000 && period === null && /pounds?$/i.test(text.slice(end - 6, end));

const plain = (start: number, cursor: NumberCursor): Amount => ({
  start,
  end: cursor.end,
  value: cursor.value,
  scale: 1,
  grouped: cursor.grouped,
  currency: null,
  shared: false,
  lead: false,
  evidence: null,
  period: null,
  plus: false,
});

/** Amounts with evidence, and bare numbers that stand in a range with one. */
function scanAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  const cursor = numberCursor();
  const length = text.length;
  let last: Amount | null = null;
  let bareStart = -1;
  const bare = numberCursor();
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    if (code > 57 || code < 48) {
      if (code < 0xff10 || code > 0xff19) {
        i++;
        continue;
      }
    }
    const start = i;
    readNumber(text, start, cursor);
    i = cursor.end;
    if (cursor.digits > 15) continue;
    const told = tellsBefore(text, start);
    if (!told && isLetterLike(text.charCodeAt(start - 1))) continue;
    const floor: number = last === null ? 0 : last.end;
    const found: Amount | null = told || tellsAfter(text, i) ? amountAt(text, start, cursor, floor) : null;
    if (found !== null) {
      if (bareStart >= floor && found.start - bare.end <= 16 && isRangeGap(text, bare.end, found.start)) {
        amounts.push(plain(bareStart, bare));
      }
      amounts.push(found);
      last = found;
      bareStart = -1;
      i = Math.max(cursor.end, found.end);
      continue;
    }
    if (text.charCodeAt(i) === 37) {
      bareStart = -1;
      continue;
    }
    if (
      last !== null &&
      start - last.end <= 16 &&
      start >= last.end &&
      isRangeGap(text, last.end, start) &&
      !isLetterLike(text.charCodeAt(i))
    ) {
      last = plain(start, cursor);
      amounts.push(last);
      bareStart = -1;
      continue;
    }
    if (
      bareStart >= 0 &&
      cursor.value >= 10_000 &&
      bare.value >= 10_000 &&
      start - bare.end <= 4 &&
      (cursor.grouped || cursor.decimals > 0 || bare.grouped || cursor.value % 500 === 0) &&
      isRangeGap(text, bare.end, start)
    ) {
      amounts.push(plain(bareStart, bare));
      last = { ...plain(start, cursor), evidence: 'shape' };
      amounts.push(last);
      bareStart = -1;
      continue;
    }
    bareStart = digitAt(text, start - 1) >= 0 ? -1 : start;
    Object.assign(bare, cursor);
  }
  return amounts;
}
