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
    /\bsuperannuation\b|(?:^|\n|\+ ?)super\b(?! ?\p{L})|\bABN:? ?\d{2}\b|\b(?:NSW|QLD)\b|\b(?:VIC|TAS|ACT) \d{4}\b|\bFair Work\b|\blong service leave\b/iu,
  ],
  ['NZ', /\bkiwisaver\b|\bNZBN\b/i],
  [
    'CA',
    /\bRRSP\b|\b(?:Ontario|Quebec|Québec|Alberta|British Columbia|Saskatchewan|Manitoba)\b|\b(?:ONA|CUPE|OPSEU)\b|\bEmployment Standards (?:Act|Code)\b|\bCanada Pension Plan\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d\b/,
  ],
  ['SG', /\bCPF\b|\bEmployment Pass\b|\bSingapore \d{6}\b/],
  ['HK', /\bMPF\b|\bMandatory Provident Fund\b/],
  [
    'GB',
    /\bHMRC\b|\bP45\b|\bauto-?enrolment\b|\bNational Insurance (?:number|contributions)\b|\bDBS (?:check|clearance)\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/,
  ],
  ['IN', /\bPAN card\b|\bAadhaar\b|\bProvident Fund\b|\bPvt\.? Ltd\b|\bPrivate Limited\b|\bCTC\b/],
];

/** Money of one country alone, where nothing else tells. */
const PAID: readonly [string, RegExp][] = [
  ['GB', /£ ?\d/],
  ['IN', /₹ ?\d|\d ?(?:LPA|lakhs?)\b/],
  ['BR', /R\$ ?\d/],
  ['AU', /A\$ ?\d|\d AUD\b|\bAUD \d/],
  ['CA', /C(?:A)?\$ ?\d|\d ?k? CAD\b|\bCAD \d/],
  ['US', /US\$ ?\d|\bUSD \d|\d USD\b/],
  // Any country of the euro: the day comes first in all of them.
  ['DE', /€ ?\d|\d ?€/],
];

/** A letter has said by then where it is from. */
const READ = 20_000;

/** ISO code of the one country that a letter's words belong to; null where none or several do. */
export function countryBySigns(text: string): string | null {
  const words = text.slice(0, READ);
  const found = SIGNS.filter(([, sign]) => sign.test(words));
  if (found.length > 0) return found.length === 1 ? (found[0]?.[0] ?? null) : null;
  const paid = PAID.filter(([, sign]) => sign.test(words));
  return paid.length === 1 ? (paid[0]?.[0] ?? null) : null;
}
