/** Whether what stands right before or behind a number may make it money: a first look that every number of a page gets. */
import { CODE_ALIASES, CODES, SYMBOLS } from './currencies.ts';
import { isLetter } from './letters.ts';
import { isSpace } from './number.ts';

/** First words behind a number that may make it money; everything else in prose is passed over. */
const BEHIND = new Set(
  [
    ...CODES,
    ...Object.keys(CODE_ALIASES),
    ...'k t m lakh lakhs lac lacs lpa lk lks l crore crores cr million millions millionen milioni milionów millones milhões miljoen billion thousand mln mio mil mn bn tys tsd'.split(
      ' ',
    ),
    // The last is "triệu", whose fourth letter is none of `isLetter`.
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
  ].map((word) => word.toLowerCase()),
);
/** Longer words say nothing of money. */
const LONGEST = 12;

const NAMES = [...CODES, ...Object.keys(CODE_ALIASES)];
/** Codes of three letters in front of an amount. */
const THREE = new Set(NAMES.filter((name) => name.length === 3));
/** Longer words in front of an amount, in capitals. */
const LONGER = new Set([...NAMES, 'STERLING'].filter((name) => name.length > 3));
/** Currencies of two letters; as words of their own only, in capitals or not. */
const TWO = new Set(['RS', 'RP', 'RM', 'FR', 'KR', 'FT', 'TK', 'TL']);

/** Whether a character is a currency's sign. */
export const isSymbol = (code: number): boolean => SYMBOLS.has(code);
/** Whether a character is a plain capital. */
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
/** A space, or a mark of emphasis between a number and its currency. */
const isGap = (code: number): boolean => isSpace(code) || code === 42 || code === 92;

/** "SalaryUSD 90,000": a code in capitals counts behind other letters too, but "Week 32" is no Estonian money. */
function isCurrency(word: string): boolean {
  const capitals = word.toUpperCase();
  const code = word.slice(-3);
  return (
    (THREE.has(capitals.slice(-3)) && (word.length === 3 || code === code.toUpperCase())) ||
    LONGER.has(capitals) ||
    TWO.has(capitals) ||
    word === 'R'
  );
}

/** Whether the characters before a number may be a currency. */
export function maybeBefore(text: string, start: number): boolean {
  let i = start - 1;
  for (let n = 0; n < 4 && isGap(text.charCodeAt(i)); n++) i--;
  if (isSymbol(text.charCodeAt(i))) return true;
  if (text[i] === '.') i--;
  // "(USD): 120,000" and "S/ 5,500".
  if (text[i] === ':') return text[i - 1] === ')';
  if (text[i] === '/') return text[i - 1] === 'S';
  const code = text.charCodeAt(i);
  if (text[i] === ')') return isUpper(text.charCodeAt(i - 1));
  if (!isUpper(code) && !isLower(code)) return false;
  if (text[i] === 'N' && i === start - 1) return true;
  let from = i;
  while (i - from < LONGEST && isLetter(text.charCodeAt(from - 1))) from--;
  return isCurrency(text.slice(from, i + 1));
}

/** Thai, Hebrew, Arabic and East Asian words of money begin with these and follow their amounts. */
const ABROAD = new Set('บשدرج万萬만億억');

/** Whether the characters behind a number may be a currency, a scale or a period. */
export function maybeBehind(text: string, end: number): boolean {
  let i = text[end] === '+' ? end + 1 : end;
  for (let n = 0; n < 3 && isGap(text.charCodeAt(i)); n++) i++;
  const code = text.charCodeAt(i);
  if (isSymbol(code)) return true;
  const next = text.charCodeAt(i + 1);
  // "140 (k EUR)", but not "401(k)".
  if (text[i] === '(') return (text[i + 1] === 'k' && text[i + 2] !== ')') || isUpper(next) || isSymbol(next);
  if (text[i] === '/') return isLetter(next) || isSpace(next);
  if (text[i] === '\n') return text.startsWith('per ', i + 1);
  if (ABROAD.has(text[i] ?? '')) return true;
  if (!isLetter(code)) return false;
  let to = i;
  while (to - i < LONGEST && isLetter(text.charCodeAt(to))) to++;
  return (i === end && to - i <= 5) || BEHIND.has(text.slice(i, to).toLowerCase()) || isGlued(text, i);
}

/** "29 000 PLNNet": a code in capitals that runs into a capitalised word. */
export const isGlued = (text: string, at: number): boolean =>
  isUpper(text.charCodeAt(at + 3)) && isLower(text.charCodeAt(at + 4)) && THREE.has(text.slice(at, at + 3));
