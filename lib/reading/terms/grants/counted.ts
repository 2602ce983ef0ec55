/** Where a text grants stock: the noun phrase, how many, of what, and the passage that speaks of it. */
import { endsNear } from '../../../money/near.ts';
import { isWrap } from '../../../text/sentences.ts';
import type { EquityKind } from '../../reading.ts';

export interface Grant {
  kind: EquityKind;
  units: number | null;
  start: number;
  end: number;
}

const QUALIFIER =
  "(?:\\([^()\\n]{1,30}\\)|of|the|its|our|new|additional|post-split|pre-split|time-based|service-based|performance-based|non-?qualified|non-?statutory|incentive|restricted|unvested|common|ordinary|phantom|stock|equity|share|target|performance|class|series|[\\p{Lu}][\\p{L}.&’'-]{0,20}),?";
const NOUN =
  '(?:shares?|(?:stock )?options?|RSUs?|PSUs?|RSAs?|(?:restricted )?(?:stock|share) units?|units?|stock appreciation rights|SARs|BSPCE|warrants?)';
const COUNT = '\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,3}(?:[ .]\\d{3}){1,2}|\\d{2,9}';
const NUMBER = new RegExp(`(?<![\\d.,$€£₹%/])(?:${COUNT})(?=\\)?\\s)`, 'gu');
/** What may stand between a number and its noun: "250,000 (post-split) shares", "3,000 Acme Restricted Stock Units". */
const WHAT = new RegExp(
  `^(?:\\s\\([^()\\n]{1,30}\\))?\\s(?:${QUALIFIER}\\s){0,6}(?:${NOUN})(?!\\p{L})`,
  'iu',
);
/** Counts of something else: "24 months. Stock options", "60 days, employee share". */
const COUNTS_ELSE =
  /^\s(?:\(\d{1,4}\)\s)?(?:(?:consecutive|business|working|calendar|full)\s)?(?:days?|weeks?|months?|years?|hours?|quarters?|percent|people|employees|dollars|euros|(?:monthly |equal |annual )?(?:payments?|instal?lments?|salaries))(?!\p{L})/iu;
const MONEY = /^\s(?:[A-Z]{3}|euros?|rupees|dollars|pounds)(?![\p{L}])(?<!RSU|PSU|RSA|SAR|EMI)/u;
const SENTENCE_END = /(?<!\b(?:Inc|Corp|Ltd|Co|U\.S)|\.)\.\s/;
const NOT_GRANTED =
  /(?:outstanding|authori[sz]ed|fully[- ]diluted|issued and|beneficially|trading|sold|traded|aggregate of all|per month|each month)/iu;
const OPTION =
  /\boptions?\b(?! to (?:renew|extend|work|elect|terminate|participate))|\bISOs?\b|\bNSOs?\b|\bESOPs?\b/iu;
const RSU = /\brestricted (?:stock|share) units?\b|\bRSUs?\b|\bstock units?\b/iu;
const RESTRICTED = /\brestricted (?:\w{1,12} ){0,2}(?:stock|shares?)\b|\brestricted\b/iu;

/** The kind of stock a phrase names; the words closest to the count decide. */
export function kindOf(phrase: string, lead: string): EquityKind {
  if (RSU.test(phrase)) return 'rsu';
  if (/\b(?:performance|phantom)\b/iu.test(phrase)) return 'units';
  if (OPTION.test(phrase)) return 'options';
  if (RESTRICTED.test(phrase)) return 'restricted-stock';
  const near = lead.slice(-110);
  const at = (pattern: RegExp): number => {
    let last = -1;
    for (const match of near.matchAll(new RegExp(pattern.source, 'giu'))) last = match.index;
    return last;
  };
  const [option, rsu, restricted] = [at(OPTION), at(RSU), at(RESTRICTED)];
  if (option >= 0 && option >= rsu && option >= restricted) return 'options';
  if (rsu >= 0 && rsu >= restricted) return 'rsu';
  if (restricted >= 0) return 'restricted-stock';
  return /units?$/iu.test(phrase) ? 'units' : 'unspecified';
}

// "Stock options | 12,000, vesting over four years": a label, then a bare number.
const LABELLED = new RegExp(
  `(?:^|\\n)[ \\t*•-]{0,4}((?:virtual |phantom |employee |new[- ]hire |initial )?(?:stock\\soptions?|share\\soptions?|options|RSUs?(?: \\(units\\))?|restricted\\s(?:stock|share)\\sunits?|restricted\\s(?:stock|shares)|phantom\\sunits?|equity(?: grant| award)?|stock|shares))[ \\t]{0,3}[:\\t|–-][ \\t:|*]{0,4}(${COUNT})(?![\\d.,]?\\d|\\s?%)`,
  'giu',
);

/** Grants in a table or list: a label and a number of units behind it. */
export function* labelledGrants(text: string): Generator<Grant> {
  for (const match of text.matchAll(LABELLED)) {
    const units = Number((match[2] ?? '').replace(/[^\d]/g, ''));
    if (units < 10) continue;
    const end = match.index + match[0].length;
    if (/^[ \t]{0,2}(?:USD|EUR|GBP|INR|[$€£₹]|k\b)/iu.test(text.slice(end, end + 6))) continue;
    yield { kind: kindOf(match[1] ?? '', ''), units, start: end - (match[2] ?? '').length, end };
  }
}

/** Every counted grant of a text, in order. Counts that are not given (shares outstanding) are left out. */
export function* countedGrants(text: string): Generator<Grant> {
  for (const { 0: number, index: start } of text.matchAll(NUMBER)) {
    const units = Number(number.replace(/[^\d]/g, ''));
    if (units < 10 || (units >= 1900 && units <= 2100 && !/[,. ]/.test(number))) continue;
    // "$\t365,000" in a table is money.
    if (/[$€£₹]\s{1,4}$/.test(text.slice(Math.max(0, start - 5), start))) continue;
    // "seventy-five thousand (75,000) shares"
    const bracket = text[start + number.length] === ')' ? 1 : 0;
    const from = start + number.length + bracket;
    const behind = text.slice(from, from + 180);
    // "New Hire RSUs: 18,000⏎New Hire Options: 30,000": the next label names the next grant.
    if (behind.startsWith('\n') && /[:\t]\s{0,4}$/.test(text.slice(Math.max(0, start - 6), start))) continue;
    // "40,000 per year in shares": a rate, not a count.
    if (/^\s(?:per|a|each)\s/iu.test(behind)) continue;
    // "5600000 INR⏎Shares worth …": money, and a line of its own behind it.
    if (MONEY.test(behind) || (behind.startsWith('\n') && !isWrap(text, from))) continue;
    const what = WHAT.exec(behind.split(SENTENCE_END, 1)[0] ?? '')?.[0];
    if (what === undefined || COUNTS_ELSE.test(what)) continue;
    const phrase = number + what;
    const end = from + what.length;
    const lead = text.slice(Math.max(0, start - 170), start);
    const trail = text.slice(end, end + 60);
    if (
      NOT_GRANTED.test(phrase) ||
      /^(?:[^.]{0,40}(?:outstanding|issued and)|\s(?:per|each) month)/iu.test(trail)
    )
      continue;
    if (endsNear(lead, /outstanding|total of all|aggregate number of/giu, 30)) continue;
    // "options to purchase 500,000 shares": what is granted is what the words in front say.
    let kind = /^\s?of (?:\w{1,14} ){0,3}restricted/iu.test(trail)
      ? 'restricted-stock'
      : kindOf(phrase, lead);
    if (
      kind === 'unspecified' &&
      /^\s?(?:of )?(?:\w{1,12} ){0,4}(?:subject to|under) (?:the|an?|your) option/iu.test(trail)
    )
      kind = 'options';
    if (kind === 'unspecified' && /^[^.]{0,40}restricted/iu.test(trail)) kind = 'restricted-stock';
    yield { kind, units, start, end };
  }
}
