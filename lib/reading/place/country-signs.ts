/**
 * The country a letter is from where it names no place: retirement schemes, registers, laws and post codes that only
 * one country has. It decides whose dollar a bare `$` is and which part of 3/4/2027 is the month.
 */

const SIGNS: readonly [string, RegExp][] = [
  [
    'US',
    /\b401\s?\(k\)|\bCOBRA\b|\bForm I-?9\b|\bat[ -]will\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\bFLSA\b|\bIRS\b|\bSection 409A\b/,
  ],
  [
    'AU',
    /\bsuperannuation\b|\bABN:? ?\d{2}\b|\b(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b|\bFair Work\b|\blong service leave\b/i,
  ],
  ['NZ', /\bkiwisaver\b|\bNZBN\b/i],
  [
    'CA',
    /\bRRSP\b|\bEmployment Standards (?:Act|Code)\b|\bCanada Pension Plan\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b/,
  ],
  ['SG', /\bCPF\b|\bEmployment Pass\b|\bSingapore \d{6}\b/],
  ['HK', /\bMPF\b|\bMandatory Provident Fund\b/],
  [
    'GB',
    /\bHMRC\b|\bP45\b|\bauto-?enrolment\b|\bNational Insurance (?:number|contributions)\b|\bDBS (?:check|clearance)\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/,
  ],
  ['IN', /\bPAN card\b|\bAadhaar\b|\bProvident Fund\b|\bPvt\.? Ltd\b|\bPrivate Limited\b|\bCTC\b/],
];

/** A letter has said by then where it is from. */
const READ = 20_000;

/** ISO code of the one country that a letter's words belong to; null where none or several do. */
export function countryBySigns(text: string): string | null {
  const words = text.slice(0, READ);
  const found = SIGNS.filter(([, sign]) => sign.test(words));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
