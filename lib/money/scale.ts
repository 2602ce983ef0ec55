/** What stands behind a number and multiplies it: `k`, `M`, `lakh`, `LPA`, `crore`, `tys.`, `juta`, `万`. */
import type { Currency } from './money.ts';

export interface Scale {
  factor: number;
  end: number;
  /** The currency that the unit itself says: rupees for `lakh`, rupiah for `juta`, dong for `triệu`; else null. */
  currency: Currency | null;
  /** `LPA`: lakh per annum. */
  perYear: boolean;
}

const SCALE =
  /[ \u00a0\u202f-]?(?:(lpa|l\.p\.a\.?|lakhs?(?: per annum| p\.?a\.?)?|lacs?(?: per annum| p\.?a\.?)?|lks?)|(crores?|cr)|(k|thousand|tys\.?|tsd\.?|tis\.?|тыс\.?|тис\.?|ribu|mille|mii)|(millions?|millionen|milioni|milion[óy]w?|millones|milhões|miljoen|mln|mio\.?|mil|mm|mn|m|млн)|(billions?|bln|bn|b)|(l)|([万萬만])|([億억])|(juta|jt)|(triệu|tr))(?![\p{Script=Latin}\p{Script=Cyrillic}\d])/iuy;

/** Currencies in whose languages `mil` is a thousand. */
const MIL_IS_THOUSAND = new Set(['BRL', 'EUR', 'MXN', 'COP', 'CLP', 'ARS', 'PEN', 'UYU']);
const MIL_MONEY = /^ ?(?:reais|euros?|€|pesos|soles|brutos?)/i;

/** Units that say how many and whose money at once. */
const NATIONAL: readonly { group: number; factor: number; currency: Currency | null }[] = [
  { group: 1, factor: 1e5, currency: 'INR' },
  { group: 2, factor: 1e7, currency: 'INR' },
  { group: 7, factor: 1e4, currency: null },
  { group: 8, factor: 1e8, currency: null },
  { group: 9, factor: 1e6, currency: 'IDR' },
  { group: 10, factor: 1e6, currency: 'VND' },
];

/** A label in front and nothing but the end of its entry behind: "Joining bonus: 4 L". */
const LABEL =
  /(?<!\p{L})(?:base|fix|fixed|ctc|bonus|salary|pay|comp|package|total|variable|stocks?|esops?|rsus?|joining|gross|retention|offer|tc|sign[- ]?on)[^\n:]{0,14}(?:[:=\t–-]| worth| of)\s{0,3}(?:about |up ?to |~)?\d{1,3}(?:\.\d{1,2})?$/iu;
const ENTRY_END =
  /^\s{0,2}(?:$|[\n,;+()|/&]|fixed|base|variable|per annum|p\.?a\b|CTC|yearly|over|vesting|on|after)/iu;

const isLabelled = (text: string, at: number, end: number): boolean =>
  ENTRY_END.test(text.slice(end, end + 12)) && LABEL.test(text.slice(Math.max(0, at - 40), at));

/**
 * Reads the scale after a number that ends at `at`, or null. A lone `L` is a lakh only after a rupee sign or where a
 * label names the figure ("Base: 56 L"), a lone
 * `m` or `b` only after a currency, so `currency` says what stands in front.
 */
export function scaleAfter(text: string, at: number, currency: Currency | null): Scale | null {
  SCALE.lastIndex = at;
  const match = SCALE.exec(text);
  if (match === null) return null;
  const end = SCALE.lastIndex;
  const word = match[0].trim();
  const plain = { end, currency: null, perYear: false };
  for (const unit of NATIONAL) {
    if (match[unit.group] === undefined) continue;
    // "1 tr" is a trillion, a track or a transaction anywhere but beside dong.
    if (unit.group === 10 && word.length === 2 && currency !== 'VND') return null;
    const perYear = unit.group === 1 && /p|annum/i.test(word);
    return { factor: unit.factor, end, currency: unit.currency, perYear };
  }
  if (match[3] !== undefined) {
    // "$5 k" is not written; "5 K" in running text is a kilo of something else.
    return word.length === 1 && match[0].startsWith('-') ? null : { ...plain, factor: 1e3 };
  }
  if (match[6] !== undefined) {
    const lakh = currency === 'INR' || (currency === null && isLabelled(text, at, end));
    return lakh && match[0].length <= 2 && word === 'L' ? { ...plain, factor: 1e5, currency: 'INR' } : null;
  }
  if (match[0].startsWith('-') || (word.length === 1 && match[0] !== word)) return null;
  if (/^mil$/i.test(word)) {
    const thousand =
      currency === null ? MIL_MONEY.test(text.slice(end, end + 9)) : MIL_IS_THOUSAND.has(currency);
    if (thousand) return { ...plain, factor: 1e3 };
  }
  if (currency === null && word.length < 3) return null;
  return { ...plain, factor: match[4] !== undefined ? 1e6 : 1e9 };
}
