/** What stands behind a number and multiplies it: `k`, `M`, `lakh`, `LPA`, `crore`, `tys.`. */

export interface Scale {
  factor: number;
  end: number;
  /** An Indian unit: says rupees without a symbol. */
  indian: boolean;
  /** `LPA`: lakh per annum. */
  perYear: boolean;
}

const SCALE =
  /[ \u00a0\u202f-]?(?:(lpa|l\.p\.a\.?|lakhs?(?: per annum| p\.?a\.?)?|lacs?(?: per annum| p\.?a\.?)?|lks?)|(crores?|cr)|(k|thousand|tys\.?|tsd\.?|mille)|(millions?|mln|mio\.?|mil|mm|mn|m)|(billions?|bln|bn|b)|(l)|([万萬만])|([億억]))(?![\p{Script=Latin}\d])/iuy;

/**
 * Reads the scale after a number that ends at `at`, or null. A lone `L` is a lakh only after a rupee sign, a lone
 * `m` or `b` only after a currency, so `currency` says what stands in front.
 */
export function scaleAfter(text: string, at: number, currency: string | null): Scale | null {
  SCALE.lastIndex = at;
  const match = SCALE.exec(text);
  if (match === null) return null;
  const end = SCALE.lastIndex;
  const word = match[0].trim();
  if (match[1] !== undefined) {
    return { factor: 1e5, end, indian: true, perYear: /p|annum/i.test(match[1]) };
  }
  if (match[2] !== undefined) return { factor: 1e7, end, indian: true, perYear: false };
  if (match[3] !== undefined) {
    // "$5 k" is not written; "5 K" in running text is a kilo of something else.
    return word.length === 1 && match[0].startsWith('-')
      ? null
      : { factor: 1e3, end, indian: false, perYear: false };
  }
  if (match[7] !== undefined) return { factor: 1e4, end, indian: false, perYear: false };
  if (match[8] !== undefined) return { factor: 1e8, end, indian: false, perYear: false };
  if (match[6] !== undefined) {
    return currency === 'INR' && match[0].length <= 2 && word === 'L'
      ? { factor: 1e5, end, indian: true, perYear: false }
      : null;
  }
  if (match[0].startsWith('-') || (word.length === 1 && match[0] !== word)) return null;
  if (currency === null && word.length < 3) return null;
  return { factor: match[4] !== undefined ? 1e6 : 1e9, end, indian: false, perYear: false };
}
