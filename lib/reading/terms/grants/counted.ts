/** Where a text grants stock: the noun phrase, how many, of what, and the passage that speaks of it. */
import { cuesIn, endsSaying, says } from '../../../lexicon/cues.ts';
import { digitsOf } from '../../../text/chars.ts';
import { isWrap } from '../../../text/sentences.ts';
import { until } from '../../../text/until.ts';
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
  '(?:shares?|(?:stock )?options?|RSUs?|PSUs?|RSAs?|(?:restricted )?(?:stock|share) units?|units?|stock appreciation rights|SARs|BSPCE|warrants?|depositary receipts|certificaten)';
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
/** The kind of stock a phrase names; the words closest to the count decide. */
export function kindOf(phrase: string, lead: string): EquityKind {
  const own = kindsIn(phrase);
  const near = kindsIn(lead.slice(-110));
  if (own.includes('rsu')) return 'rsu';
  if (own.includes('other-unit')) return 'units';
  const kind = own.includes('option')
    ? 'option'
    : (own.at(-1) ?? near.filter((one) => one !== 'other-unit').at(-1));
  if (kind === 'option') return 'options';
  if (kind === 'rsu') return 'rsu';
  if (kind === 'restricted') return 'restricted-stock';
  return phrase.toLowerCase().endsWith('unit') || phrase.toLowerCase().endsWith('units')
    ? 'units'
    : 'unspecified';
}

/** What words call the stock, in order; an option to extend something is none. */
function kindsIn(words: string): ('option' | 'rsu' | 'restricted' | 'other-unit')[] {
  const others = cuesIn(words, 'option-to-go-on');
  return cuesIn(words, 'restricted', 'rsu', 'option', 'other-unit')
    .filter(({ start }) => others.every((other) => other.start !== start))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ cue }) => cue);
}

// "Stock options | 12,000, vesting over four years": a label, then a bare number.
const LABELLED = new RegExp(
  `(?:^|\\n)[ \\t*•-]{0,4}((?:virtual |phantom |employee |new[- ]hire |initial )?(?:stock\\soptions?|share\\soptions?|options|RSUs?(?: \\(units\\))?|restricted\\s(?:stock|share)\\sunits?|restricted\\s(?:stock|shares)|phantom\\sunits?|equity(?: grant| award)?|stock|shares))(?:[ \\t]{0,3}[:\\t|–-][ \\t:|*]{0,4}| (?:(?:up|now|increased|raised|go) to|now) )(${COUNT})(?![\\d.,]?\\d|\\s?%)`,
  'giu',
);

/** Grants in a table or list: a label and a number of units behind it. */
export function* labelledGrants(text: string): Generator<Grant> {
  for (const match of text.matchAll(LABELLED)) {
    const units = digitsOf(match[2] ?? '');
    if (units < 10) continue;
    const end = match.index + match[0].length;
    if (/^[ \t]{0,2}(?:USD|EUR|GBP|INR|[$€£₹]|k\b)/iu.test(text.slice(end, end + 6))) continue;
    const named = kindOf(match[1] ?? '', '');
    // "Equity: 42,000 ISOs"
    const kind =
      named === 'unspecified' ? kindOf(until(text.slice(end, end + 40), '.,;(0123456789\n'), '') : named;
    yield { kind, units, start: end - (match[2] ?? '').length, end };
  }
}

/** Every counted grant of a text, in order. Counts that are not given (shares outstanding) are left out. */
export function* countedGrants(text: string): Generator<Grant> {
  for (const { 0: number, index: start } of text.matchAll(NUMBER)) {
    const units = digitsOf(number);
    if (units < 10 || (units >= 1900 && units <= 2100 && number.length === 4)) continue;
    // "seventy-five thousand (75,000) shares"
    const bracket = text[start + number.length] === ')' ? 1 : 0;
    const from = start + number.length + bracket;
    const behind = text.slice(from, from + 180);
    // "40,000 per year in shares": a rate, not a count.
    if (['per', 'a', 'each'].includes(behind.trimStart().split(' ', 1)[0] ?? '')) continue;
    // "5600000 INR⏎Shares worth …": money, and a line of its own behind it.
    if (MONEY.test(behind) || (behind.startsWith('\n') && !isWrap(text, from))) continue;
    const what = WHAT.exec(behind.split(SENTENCE_END, 1)[0] ?? '')?.[0];
    if (what === undefined || COUNTS_ELSE.test(what)) continue;
    const phrase = number + what;
    const end = from + what.length;
    const lead = text.slice(Math.max(0, start - 170), start);
    const trail = text.slice(end, end + 60);
    // What is said of this number: up to the next one, and no further than its clause.
    const clause = until(trail, '.,;(0123456789');
    if (says(phrase, 'not-granted') || says(clause, 'all-shares')) continue;
    if (endsSaying(lead, 30, '.', 'sum-of-all')) continue;
    if (cuesIn(clause, 'each-month').some(({ start: at }) => at <= 1)) continue;
    // "options to purchase 500,000 shares": what is granted is what the words in front say.
    const named = kindOf(phrase, lead);
    const restricted =
      says(clause, 'restricted') && (named === 'unspecified' || clause.trimStart().startsWith('of '));
    const kind = restricted
      ? 'restricted-stock'
      : named === 'unspecified' && says(clause, 'under-option')
        ? 'options'
        : named;
    yield { kind, units, start, end };
  }
}
