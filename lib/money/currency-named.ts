/** A currency as a person types it into a field: `USD`, `usd`, `$`, `CA$`, `Euro`, `Rs`, `swiss francs`. */
import { CODE_ALIASES, CODES, DOLLAR_PREFIXES, inCountry, SYMBOLS } from './currencies.ts';
import { SHARED_WORDS, WORDS } from './currency-words.ts';
import type { Currency } from './money.ts';

/** No name of a currency is longer. */
const MAX_LENGTH = 40;
/** Codes that Intl writes; the list above holds those that pay is usually in. */
const isIssued = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);

/** The currency that a whole text says in words; undefined where it says something else. */
function inWords(text: string): Currency | undefined {
  for (const [pattern, currency] of WORDS) {
    pattern.lastIndex = 0;
    if (pattern.exec(text)?.[0] === text) return currency;
  }
  return undefined;
}

/**
 * The ISO 4217 code that is meant; null where nobody can say. A sign or word that several countries share is settled by
 * the country (ISO 3166, two letters) where that is known.
 */
export function currencyNamed(typed: string, country: string | null = null): Currency | null {
  const text = typed.trim();
  if (text === '' || text.length > MAX_LENGTH) return null;
  const code = text.toUpperCase().replace(/\.$/, '');
  if (CODES.includes(code)) return code;
  const dollar = /^([A-Z]{1,3})\s?[$＄﹩]$/.exec(code)?.[1];
  if (dollar !== undefined) return DOLLAR_PREFIXES[dollar] ?? null;
  const sign = text.length === 1 ? SYMBOLS.get(text.charCodeAt(0)) : undefined;
  if (sign !== undefined) return inCountry(sign, country);
  const alias = Object.hasOwn(CODE_ALIASES, code) ? CODE_ALIASES[code] : undefined;
  if (alias !== undefined) return inCountry(alias, country);
  const words = text.toLowerCase().replace(/\s{1,40}/g, ' ');
  const named = inWords(words);
  if (named !== undefined) return SHARED_WORDS.test(words) ? inCountry(named, country) : named;
  return isIssued(code) ? code : null;
}
