/** Whose dollar a bare sign is, where a word or code near the amount says so: "Salary (CAD): $120,000", "$120k + super (AUD)". */
import type { Currency } from '../money.ts';

const DOLLARS: ReadonlySet<Currency> = new Set([
  'CAD',
  'AUD',
  'NZD',
  'SGD',
  'HKD',
  'TWD',
  'USD',
  'MXN',
  'COP',
  'CLP',
  'ARS',
  'UYU',
]);

const IN_LABEL =
  /\(?(?<![A-Za-z])([A-Z]{3})\)?(?: (?:base|salary|pay|annual|compensation|range|rate)){0,3}[ )]{0,2}[:–-]{0,2}[ ]{0,2}$/;
const IN_TAIL = /^[^\n\d($]{0,24}\(([A-Z]{3})\)/;
const COUNTRY_TAIL =
  /^[ ,]{0,2}\(?(?:in )?(canadian|canada|australian?|new zealand|nz|singapore|hong kong|mexican)(?: (?:dollars?|pesos))?\)?(?=[\s),.;:/+-]|$)(?! \p{Ll})/iu;
const COUNTRIES: Readonly<Record<string, Currency>> = {
  canadian: 'CAD',
  canada: 'CAD',
  australia: 'AUD',
  australian: 'AUD',
  'new zealand': 'NZD',
  nz: 'NZD',
  singapore: 'SGD',
  'hong kong': 'HKD',
  mexican: 'MXN',
};

/** "+ 14% superannuation", "plus KiwiSaver": a saving that only one country has. */
const SAVING_TAIL = /^[^\n$;]{0,30}?(?<!\p{L})(superannuation|super|kiwisaver|rrsp|mpf)(?![\p{L}-])/iu;
const SAVINGS: Readonly<Record<string, Currency>> = {
  superannuation: 'AUD',
  super: 'AUD',
  kiwisaver: 'NZD',
  rrsp: 'CAD',
  mpf: 'HKD',
};

/** The currency that the words around a bare `$` name; null where none does. */
export function whoseDollar(text: string, start: number, end: number): Currency | null {
  const code =
    IN_LABEL.exec(text.slice(Math.max(0, start - 48), start))?.[1] ??
    IN_TAIL.exec(text.slice(end, end + 34))?.[1];
  if (code === 'CDN') return 'CAD';
  if (code !== undefined && DOLLARS.has(code)) return code;
  const country = COUNTRY_TAIL.exec(text.slice(end, end + 30))?.[1]?.toLowerCase();
  if (country !== undefined) return COUNTRIES[country] ?? null;
  const saving = SAVING_TAIL.exec(text.slice(end, end + 50))?.[1]?.toLowerCase();
  return saving === undefined ? null : (SAVINGS[saving] ?? null);
}
