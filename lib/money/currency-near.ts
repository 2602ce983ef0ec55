/** The currency that stands before or behind a number: symbol, code or word. */
import { CAPITALS_ONLY, CODE_ALIASES, CODES, DOLLAR_PREFIXES, SYMBOLS } from './currencies.ts';
import { mayBeWord, SHARED_WORDS, WORDS } from './currency-words.ts';
import { isLetter } from './letters.ts';
import { isGlued } from './may-be-money.ts';
import type { Currency } from './money.ts';
import { isSpace } from './number.ts';

export interface Near {
  currency: Currency;
  /** A bare symbol or word that several countries share. */
  shared: boolean;
  /** Where its characters start (before a number) or end (after one). */
  edge: number;
  /** A scale that stands with it: 1e3 for "Base (in k€): 55". */
  scale?: number;
}

const CODE_SET = new Set(CODES);
const SHARED = new Set(['USD', 'SEK', 'INR', 'JPY']);

/** The currency of a word of letters (`USD`, `Rs`, `zł`), or null. Lower case counts for unmistakable codes only. */
export function codeOf(word: string): Currency | null {
  const upper = word.toUpperCase();
  if (CODE_SET.has(upper)) return word === upper || !CAPITALS_ONLY.has(upper) ? upper : null;
  const alias = CODE_ALIASES[upper];
  if (alias === undefined) return null;
  if (upper.length === 1) return word === upper ? alias : null;
  return upper === 'FR' || upper === 'RM' || upper === 'RP'
    ? word === upper || word === 'Rp' || word === 'Fr'
      ? alias
      : null
    : alias;
}

/** Skips spaces and emphasis marks backwards from `at` (exclusive); at most four of them, never a line end. */
function skipBack(text: string, at: number): number {
  let i = at - 1;
  for (let n = 0; n < 4; n++, i--) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && code !== 42 && code !== 92) break;
  }
  return i;
}

function wordStart(text: string, end: number): number {
  let i = end;
  while (end - i < 12 && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The currency in front of the number that starts at `at`: `$`, `C$`, `USD `, `USD $`, `Rs.`, `POUNDS STERLING `. */
export function currencyBefore(text: string, at: number): Near | null {
  let i = skipBack(text, at);
  const code = text.charCodeAt(i);
  const symbol = SYMBOLS.get(code);
  if (symbol !== undefined) return symbolBefore(text, i, symbol);
  if (code === 46) i--;
  else if (code === 58) return labelBefore(text, i, at);
  if (text.charCodeAt(i) === 47) return solBefore(text, i);
  if (code === 41 && text.charCodeAt(i - 4) === 40) i--;
  const end = i + 1;
  const start = wordStart(text, end);
  if (end - start < 1 || end - start > 8) return null;
  const word = text.slice(start, end);
  const currency = codeOf(word) ?? gluedCode(word);
  if (currency !== null) {
    if (word.length === 1 && !isOfLetter(word, text.slice(at, at + 8), i + 1 === at)) return null;
    if (code === 46 && !/^(?:rs|fr|inr|sfr|rp|dhs?|tk)$/i.test(word)) return null;
    return {
      currency,
      shared: /^(?:rs|kr)$/i.test(word),
      edge: /^[A-Z]{3}$/.test(word) || codeOf(word) ? start : end - 3,
    };
  }
  if (word === word.toLowerCase() && word !== 'sterling') return null;
  if (/^sterling$/i.test(word)) return { currency: 'GBP', shared: false, edge: start };
  return null;
}

/** "R55 000", "R 42 000", "N350,000": a lone letter is a currency beside thousands; a rand sign also beside less. */
const isOfLetter = (letter: string, number: string, glued: boolean): boolean =>
  (letter === 'R' && glued) || ((letter === 'R' || glued) && /^\d{1,3}[ ,\u00a0]\d{3}/.test(number));

/** "Band (USD): 120,000", "Base (in k€): 55": the label in front of a figure names its currency, and its thousands. */
const LABEL =
  /\((?:in |annual |gross )?([kKT])? ?([A-Z]{3}|[€£$])(?:[ ,/]{1,2}(?:annual|gross|year|yearly))?\)$/;

function labelBefore(text: string, colon: number, at: number): Near | null {
  const match = LABEL.exec(text.slice(Math.max(0, colon - 24), colon));
  const name = match?.[2] ?? '';
  const symbol = SYMBOLS.get(name.charCodeAt(0));
  const currency = symbol ?? codeOf(name);
  if (match === null || currency === null) return null;
  const near: Near = { currency, shared: symbol === 'USD', edge: at };
  return match[1] === undefined ? near : { ...near, scale: 1e3 };
}

/** "S/ 5,500", "S/. 5,500": Peru's sign for its sol. */
function solBefore(text: string, slash: number): Near | null {
  const letter = text.charCodeAt(slash - 1) === 83 && !isLetter(text.charCodeAt(slash - 2));
  return letter ? { currency: 'PEN', shared: false, edge: slash - 1 } : null;
}

/** "SalaryUSD": words run together keep a code in capitals at their end. */
function gluedCode(word: string): Currency | null {
  const tail = word.slice(-3);
  return word.length > 3 && /[a-z]$/.test(word.slice(0, -3)) && CODE_SET.has(tail) ? tail : null;
}

function symbolBefore(text: string, at: number, usual: Currency): Near {
  const before = text.charCodeAt(at - 1);
  if (usual === 'USD') {
    // "U.S.$" and "US $" as well as "C$"; "than$" is a word run together with its amount.
    const dotted = /(?<![A-Za-z])U\.?S\. ?$/i.exec(text.slice(at - 6, at))?.[0];
    if (dotted !== undefined) return { currency: 'USD', shared: false, edge: at - dotted.length };
    const spaced = isSpace(before) ? 1 : 0;
    const end = at - spaced;
    if (isLetter(text.charCodeAt(end - 1))) {
      const start = wordStart(text, end);
      const word = text.slice(start, end);
      const whole = spaced === 0 || word.length > 1;
      const currency = whole && word === word.toUpperCase() ? (DOLLAR_PREFIXES[word] ?? null) : null;
      if (currency !== null && (spaced === 0 || word.length >= 2))
        return { currency, shared: false, edge: start };
      const titled = spaced === 0 ? DOLLAR_PREFIXES[word.toUpperCase()] : undefined;
      if (titled !== undefined && /^(?:Mex|Can|Cdn|Aus)$/.test(word))
        return { currency: titled, shared: false, edge: start };
    }
    return { currency: 'USD', shared: true, edge: at };
  }
  const spaced = isSpace(before) ? 1 : 0;
  const start = wordStart(text, at - spaced);
  const word = text.slice(start, at - spaced);
  if (word.length === 3 && codeOf(word) !== null && word === word.toUpperCase()) {
    return { currency: codeOf(word) ?? usual, shared: false, edge: start };
  }
  if (usual === 'JPY' && word === 'CN') return { currency: 'CNY', shared: false, edge: start };
  return { currency: usual, shared: SHARED.has(usual), edge: at };
}

const AFTER_SKIP = /[ \u00a0\u202f\u2009\t*\\]{0,3}(\()?/y;
const AFTER_WORD = /(?:\p{L}{1,8}\.?(?: ?\$)?)/uy;

/** The currency behind a number or scale that ends at `at`: `€`, ` USD`, ` (CAD)`, ` US dollars`, ` zł`. */
export function currencyAfter(text: string, at: number): Near | null {
  AFTER_SKIP.lastIndex = at;
  const skipped = AFTER_SKIP.exec(text);
  const from = AFTER_SKIP.lastIndex;
  const open = skipped?.[1] !== undefined;
  const close = (end: number): number => (open && text.charCodeAt(end) === 41 ? end + 1 : end);
  const symbol = SYMBOLS.get(text.charCodeAt(from));
  if (symbol !== undefined) {
    // "$50 $60": a symbol that a digit follows belongs to the next amount.
    const next = text.charCodeAt(from + 1);
    if (next >= 48 && next <= 57) return null;
    // "120 000 $ CAD": a code behind the sign says whose dollar it is.
    const own = symbol === 'USD' ? /^ ?([A-Z]{3})(?![A-Za-z])/.exec(text.slice(from + 1, from + 6)) : null;
    const dollar = own?.[1] === undefined ? null : codeOf(own[1]);
    if (dollar?.endsWith('D')) {
      return { currency: dollar, shared: false, edge: close(from + 1 + (own?.[0].length ?? 0)) };
    }
    return { currency: symbol, shared: SHARED.has(symbol), edge: close(from + 1) };
  }
  AFTER_WORD.lastIndex = from;
  const word = AFTER_WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const lower = text.slice(from, from + 24).toLowerCase();
  const first = /^\p{L}+/u.exec(lower)?.[0] ?? '';
  for (const [pattern, currency] of mayBeWord(first) ? WORDS : []) {
    pattern.lastIndex = 0;
    if (pattern.test(lower) && !isLetter(lower.charCodeAt(pattern.lastIndex))) {
      return { currency, shared: SHARED_WORDS.test(lower), edge: close(from + pattern.lastIndex) };
    }
  }
  // "29 000 PLNNet per month"
  const glued = isGlued(text, from) ? text.slice(from, from + 3) : '';
  if (CODE_SET.has(glued)) return { currency: glued, shared: false, edge: close(from + 3) };
  const letters = word.replace(/[. $]/g, '');
  if (letters.length < 2 && letters !== 'р') return null;
  const currency = codeOf(letters);
  if (currency === null)
    return letters === 'Kč' ? { currency: 'CZK', shared: false, edge: close(from + 2) } : null;
  if (/^(?:fr|rm|rp|rs)$/i.test(letters) && !/^(?:Rs|RM|Rp|Fr)$/.test(letters)) return null;
  const dollar =
    word.endsWith('$') && digitFollows(text, from + word.length)
      ? letters.length
      : word.replace(/\.$/, '').length;
  return { currency, shared: /^(?:rs|kr)$/i.test(letters), edge: close(from + dollar) };
}

const digitFollows = (text: string, at: number): boolean => {
  const code = text.charCodeAt(isSpace(text.charCodeAt(at)) ? at + 1 : at);
  return code >= 48 && code <= 57;
};
