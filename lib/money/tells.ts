/** Whether what stands right before or behind a number may make it money: a look so cheap that every number gets one. */
import { CODE_ALIASES, CODES, SYMBOLS } from './currencies.ts';
import { isLetter } from './letters.ts';
import { isSpace } from './number.ts';

/** First words behind a number that make it worth a closer look; everything else in prose is passed over. */
const TELLING = [
  ...CODES,
  ...Object.keys(CODE_ALIASES),
  ...'k t m lakh lakhs lac lacs lpa lk lks l crore crores cr million millions millionen milioni milionów millones milhões miljoen billion thousand mln mio mil mn bn tys tsd'.split(
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
];

const hash = (word: string): number => {
  let value = 0;
  for (let i = 0; i < word.length; i++) value = (value * 31 + (word.charCodeAt(i) | 32)) | 0;
  return value;
};
const TELLING_HASHES = new Set(TELLING.map(hash));

/** What characters are, one look instead of a row of comparisons. */
const SYMBOL = 1;
const LETTER = 2;
/** A space or a mark of emphasis, which may stand between a number and its currency. */
const GAP = 4;
const CLASS = new Uint8Array(65536);
for (let code = 0; code < CLASS.length; code++) {
  if (isLetter(code)) CLASS[code] = LETTER;
  else if (isSpace(code) || code === 42 || code === 92) CLASS[code] = GAP;
}
for (const code of SYMBOLS.keys()) CLASS[code] = SYMBOL;

/** Behind a text's end stands nothing. */
const classAt = (text: string, at: number): number => CLASS[text.charCodeAt(at) | 0] as number;

/** Whether a character is a currency's sign. */
export const isSymbol = (code: number): boolean => CLASS[code] === SYMBOL;

const packed = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
/** The first letters of the telling words, at most three: most words of prose are passed over by them. */
const HEADS = new Uint8Array(32768);
for (const word of TELLING) HEADS[headAt(word, 0)] = 1;

/** The first letters of the word at `at`, at most three, packed. */
function headAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (classAt(text, at + 1) !== LETTER) return packed(first, 0, 0);
  const second = text.charCodeAt(at + 1);
  return packed(first, second, classAt(text, at + 2) === LETTER ? text.charCodeAt(at + 2) : 0);
}

/** The last three letters of the words that stand in front of an amount: of its code, or of a longer word. */
const CODE = 1;
const LONGER = 2;
const TAILS = new Uint8Array(32768);
const LONGER_WORDS = new Set([...Object.keys(CODE_ALIASES), 'STERLING'].filter((word) => word.length > 3));
for (const word of [...CODES, ...Object.keys(CODE_ALIASES), ...LONGER_WORDS]) {
  const at = word.length - 3;
  if (at < 0) continue;
  const tail = packed(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2));
  TAILS[tail] = (TAILS[tail] ?? 0) | (at === 0 ? CODE : LONGER);
}
/** "SalaryUSD 90,000": a code in capitals counts behind other letters too, but "Week 32" is no Estonian money. */
const isCode = (text: string, last: number): boolean =>
  classAt(text, last - 3) !== LETTER ||
  (isUpper(text.charCodeAt(last)) &&
    isUpper(text.charCodeAt(last - 1)) &&
    isUpper(text.charCodeAt(last - 2)));

function isLonger(text: string, last: number): boolean {
  let from = last - 2;
  while (last - from < 9 && classAt(text, from - 1) === LETTER) from--;
  return LONGER_WORDS.has(text.slice(from, last + 1).toUpperCase());
}

/** Rs, Rp, RM, Fr, kr: the currencies of two letters, lower case, as packed pairs. */
const PAIRS = new Set(
  ['rs', 'rp', 'rm', 'fr', 'kr', 'ft', 'tk', 'tl'].map(
    (pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1),
  ),
);

/** Whether a character is a plain capital. */
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;

/** Whether the characters before a number may be a currency. */
export function tellsBefore(text: string, start: number): boolean {
  let i = start - 1;
  let code = text.charCodeAt(i);
  for (let n = 0; n < 4 && CLASS[code] === GAP; n++) code = text.charCodeAt(--i);
  if (CLASS[code] === SYMBOL) return true;
  if (code === 46) code = text.charCodeAt(--i);
  // "(USD): 120,000" and "S/ 5,500".
  if (code === 58) return text.charCodeAt(i - 1) === 41;
  if (code === 47) return text.charCodeAt(i - 1) === 83;
  if (code === 41) return isUpper(text.charCodeAt(i - 1));
  if (!isUpper(code) && !isLower(code)) return false;
  const before = text.charCodeAt(i - 1);
  const tail = TAILS[packed(text.charCodeAt(i - 2), before, code)] as number;
  if ((tail & CODE) !== 0 && isCode(text, i)) return true;
  if ((tail & LONGER) !== 0 && isLonger(text, i)) return true;
  const alone = classAt(text, i - 2) !== LETTER;
  return (
    (alone && PAIRS.has((before | 32) * 256 + (code | 32))) ||
    (code === 82 && !isLetter(before)) ||
    (code === 78 && i === start - 1)
  );
}

/** Whether the characters behind a number may be a currency, a scale or a period. */
export function tellsAfter(text: string, end: number): boolean {
  let i = end;
  let code = text.charCodeAt(i);
  // A word of prose follows most numbers.
  if (code === 32 && classAt(text, i + 1) === LETTER && HEADS[headAt(text, i + 1)] === 0) return false;
  if (code === 43) code = text.charCodeAt(++i);
  for (let n = 0; n < 3 && CLASS[code] === GAP; n++) code = text.charCodeAt(++i);
  if (CLASS[code] === SYMBOL) return true;
  if (code === 40) {
    const inside = text.charCodeAt(i + 1);
    // "140 (k EUR)", but not "401(k)".
    return (inside === 107 && text.charCodeAt(i + 2) !== 41) || isUpper(inside) || CLASS[inside] === SYMBOL;
  }
  if (code === 47) return isLetter(text.charCodeAt(i + 1)) || isSpace(text.charCodeAt(i + 1));
  if (code === 10) return text.startsWith('per ', i + 1);
  // Thai, Hebrew and Arabic money words follow their amounts.
  if (code === 0x0e1a || code === 0x05e9 || code === 0x062f || code === 0x0631 || code === 0x062c)
    return true;
  if (code >= 0x4e07)
    return code === 0x4e07 || code === 0x842c || code === 0xb9cc || code === 0x5104 || code === 0xc5b5;
  if (CLASS[code] !== LETTER) return false;
  let value = 0;
  const from = i;
  while (CLASS[code] === LETTER && i - from < 12) {
    value = (value * 31 + (code | 32)) | 0;
    code = text.charCodeAt(++i);
  }
  return TELLING_HASHES.has(value) || (from === end && i - from <= 5);
}
