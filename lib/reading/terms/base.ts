/** Base pay: what the text calls salary or pay, each range with its zone, the same pay in another period beside it. */

import type { Pay } from '../../money/money.ts';
import { annual } from '../../money/period.ts';
import { isBelowAnyWage, leastYear } from '../../money/refine/imply-period.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import type { BaseRead, Finding, PayBasis } from '../reading.ts';
import type { Assigned } from './amounts/assign.ts';
import { zoneOf } from './amounts/zones.ts';
import { partRows, type Row } from './annexure/table.ts';
import type { Letter } from './letter/letter.ts';
import type { Term } from './letter/term.ts';

const BASIS: Readonly<Record<string, PayBasis>> = { base: 'base', ote: 'ote', total: 'total', ctc: 'ctc' };

const payOf = ({ min, max, currency, period }: Pay): Pay => ({ min, max, currency, period });

/** "at a rate of not less than $210,000": what a letter promises at least is what it offers. */
const AT_LEAST = /\b(?:no|not) less than\s\(?$/iu;

function promised(text: string, mention: Assigned): Pay {
  const pay = payOf(mention);
  const { start } = mention.span;
  const ahead = text.slice(Math.max(0, start - 20), start);
  return pay.max === null && AT_LEAST.test(ahead) ? { ...pay, max: pay.min } : pay;
}

/** "The minimum salary under the collective agreement": what a posting must say is a floor, not the pay. */
const FLOOR =
  /(?<!\p{L})(?:(?:legal |statutory |collective |gross |annual |monthly ){0,2}minimum (?:gross |annual |monthly |base ){0,2}(?:salary|wage|pay|remuneration|compensation)|mindest(?:gehalt|lohn|entgelt|grundgehalt)|(?:kv|kollektivvertragliche[sn]?)[- ](?:mindest|minimum)|salaire minimum|salario m[ií]nimo|sal[aá]rio m[ií]nimo|minimumsalaris|minimumloon)(?!\p{L})/iu;

function floored(text: string, mention: Assigned): Pay {
  const pay = payOf(mention);
  if (pay.min === null || pay.min !== pay.max) return pay;
  const { start } = sentenceAt(text, mention.span.start, 160);
  return FLOOR.test(text.slice(start, mention.span.start)) ? { ...pay, max: null } : pay;
}

/** How far behind a headline its parts stand. */
const PARTS = 160;

/** "Monthly pay of 5,000 USD, made up of 3,000 USD base": a part is paid as often as the headline. */
function ofHeadline(pay: Pay, mention: Assigned, amounts: readonly Assigned[]): Pay {
  if (mention.periodStated) return pay;
  const headline = amounts.find(
    ({ claim, span, currency }) =>
      claim === 'pay-and-parts' &&
      currency === pay.currency &&
      span.end <= mention.span.start &&
      mention.span.start - span.end <= PARTS,
  );
  return headline?.period ? { ...pay, period: headline.period } : pay;
}

/** "Total fixed pay 3,83,333 46,00,000": what says no period and is a twelfth of a year's pay beside it is its month. */
function monthOf(pay: Pay, mention: Assigned, amounts: readonly Assigned[]): Pay {
  const { min, max, currency } = pay;
  if (mention.periodStated || pay.period === 'month' || min === null || min !== max) return pay;
  const isYear = (other: Assigned): boolean =>
    other.role === 'base' &&
    other.currency === currency &&
    other.min === other.max &&
    Math.abs((other.min ?? 0) - 12 * min) <= 12;
  return amounts.some(isYear) ? { ...pay, period: 'month' } : pay;
}

const same = (a: Pay, b: Pay): boolean =>
  a.min === b.min &&
  a.max === b.max &&
  (a.currency === b.currency || a.currency === null || b.currency === null);

/** Whether two figures are one pay in two periods: their years differ by at most 5% (52 or 50 weeks, 2,000 hours). */
function samePay(a: Pay, b: Pay): boolean {
  if (a.period === b.period || a.currency !== b.currency) return false;
  const [x, y] = [annual(a), annual(b)];
  if (x === null || y === null) return false;
  const close = (p: number | null, q: number | null) =>
    p === null || q === null ? p === q : Math.abs(p - q) <= 0.05 * Math.max(p, q);
  return close(x.min, y.min) && close(x.max, y.max);
}

/** How far the next range of a list may stand behind the one before it. */
const NEXT_IN_LIST = 220;

/** "Base pay range: Zone 1 …, Zone 2 …": ranges that follow a base range in its list are base as well. */
function withNeighbours(pay: readonly Assigned[]): Assigned[] {
  const isRange = ({ min, max }: Assigned) => min !== null && max !== null && min < max;
  const out: Assigned[] = [];
  for (const mention of pay) {
    const before = out.at(-1);
    const follows =
      before?.role === 'base' &&
      mention.role === null &&
      isRange(before) &&
      isRange(mention) &&
      (mention.period === before.period || mention.period === null) &&
      mention.span.start - before.span.end <= NEXT_IN_LIST;
    out.push(follows ? { ...mention, role: 'base', claim: before.claim } : mention);
  }
  return out;
}

/** "£60,000 - £72,000 per annum" in a card and only "salary up to £72,000" below it: the second is the first's end. */
function wholeRange(called: Assigned[], unclaimed: readonly Assigned[]): Assigned[] {
  const open = called[0];
  if (called.length !== 1 || open === undefined || (open.min === null) === (open.max === null)) return called;
  const whole = unclaimed.find(
    ({ min, max, currency, periodStated }) =>
      periodStated &&
      min !== null &&
      max !== null &&
      min < max &&
      currency === open.currency &&
      (open.min === null ? max === open.max : min === open.min),
  );
  return whole ? [{ ...whole, role: open.role, claim: open.claim }] : called;
}

/** The table rows of a cost to company: "Basic 1,08,333 13,00,000" is a part of it, not the base. */
const annexureOf = ({ text, amounts }: Letter): readonly Row[] =>
  amounts.some(({ role }) => role === 'ctc') ? partRows(text) : [];

/** More times the least wage than this no job pays that says so little about it: budgets, revenue, savings. */
const MOST_WAGES = 100;

/** Whether an amount that nothing calls pay may be it: a range, a stated period, or one year's pay of a usual size. */
function mayBePay({ min, max, currency, period, periodStated }: Assigned): boolean {
  if (periodStated || (min !== null && max !== null && min < max)) return true;
  return period === 'year' && (max ?? min ?? 0) <= MOST_WAGES * leastYear(currency);
}

/** "Take-home of two hours, paid €150", "never pay us ₹2,000": paid, and for no period. */
const isPaidOnce = ({ claim, period, periodStated }: Assigned): boolean =>
  claim === 'pays-you' && !periodStated && period !== 'year';

/** Amounts that may be base: what words call pay; in a posting also an unclaimed range, where nothing is called pay. */
function candidates(letter: Letter): Assigned[] {
  const { pay: all, kind } = letter;
  const rows = annexureOf(letter);
  const pay = all.filter(
    (mention) =>
      !isBelowAnyWage(mention) &&
      !(kind === 'posting' && isPaidOnce(mention)) &&
      !(
        mention.currency === 'INR' &&
        rows.some(({ start, end }) => start <= mention.span.start && mention.span.end <= end)
      ),
  );
  const unclaimed = pay.filter(
    (mention) =>
      mention.role === null &&
      mention.period !== null &&
      mention.min !== 0 &&
      (kind === 'offer' || mayBePay(mention)),
  );
  const called = wholeRange(
    withNeighbours(pay).filter(({ role }) => role !== null && role in BASIS),
    kind === 'posting' ? unclaimed : [],
  );
  // "One work sample (paid $750)" is called pay as well; the range in the hiring line is the pay.
  const sure = called.filter(
    ({ role, period, claim }) => role === 'base' && (period !== null || claim !== 'pays-you'),
  );
  if (sure.length > 0) return called;
  if (kind === 'posting' && unclaimed.length > 0)
    return [...called.filter(({ role }) => role !== 'base'), ...unclaimed].sort(
      (a, b) => a.span.start - b.span.start,
    );
  if (called.some(({ role }) => role === 'base')) return called;
  return called.length > 0 ? called : unclaimed.slice(0, 1);
}

/** "increasing to $255,000 for the second year": a later step, whatever words call it. */
const LATER_STEP =
  /(?:increas(?:e[sd]?|ing)|rais(?:ed|ing)|ris(?:es?|ing)|adjusted|step(?:s|ped|ping)? up|go(?:es|ing)?(?: up)?|mov(?:es?|ing|ed) (?:up )?|bump(?:s|ed|ing)?)\s(?:[a-z]{1,14}\s){0,4}to\s(?:an?\s(?:annual\s)?(?:rate|salary)\sof\s)?\(?$/iu;
/** What such a step costs: more than words beside the first figure do. */
const STEP_COST = 90;

/** In an offer there is one base: the surest, and of equally sure ones the first. */
function oneBase(
  list: readonly Finding<BaseRead>[],
  sureness: Map<Finding<BaseRead>, number>,
): Finding<BaseRead>[] {
  const main = list.reduce<Finding<BaseRead> | null>((best, next) => {
    if (best === null) return next;
    return (sureness.get(next) ?? 0) + 25 < (sureness.get(best) ?? 0) ? next : best;
  }, null);
  return main === null ? [] : [main];
}

const base: Term = {
  name: 'base',
  order: 20,
  read(letter, terms) {
    const list: Finding<BaseRead>[] = [];
    const sureness = new Map<Finding<BaseRead>, number>();
    let floor = 0;
    for (const mention of candidates(letter)) {
      const read = letter.kind === 'offer' ? promised(letter.text, mention) : floored(letter.text, mention);
      const pay = monthOf(ofHeadline(read, mention, letter.amounts), mention, letter.amounts);
      const basis = BASIS[mention.role ?? 'base'] ?? 'unknown';
      const twin = [...terms.base, ...list].find(({ value }) => same(value, pay) || samePay(value, pay));
      if (twin !== undefined) {
        if (same(twin.value, pay)) {
          // The same figure twice: where one place says OTE or total, the other is no base.
          if (twin.value.basis === 'base' && basis !== 'base') twin.value.basis = basis;
          twin.value.period ??= pay.period;
        } else if (!twin.value.alsoStated.some((other) => same(other, pay))) twin.value.alsoStated.push(pay);
        floor = mention.span.end;
        continue;
      }
      const value: BaseRead = { ...pay, basis, zone: zoneOf(letter.text, mention, floor), alsoStated: [] };
      const { start, end } = mention.span;
      const certainty = mention.role !== null && mention.periodStated ? 'stated' : 'implied';
      const finding = found(value, letter.text, start, end, 'base', certainty);
      const later = LATER_STEP.test(letter.text.slice(Math.max(0, start - 70), start));
      sureness.set(finding, mention.distance + (later ? STEP_COST : 0));
      list.push(finding);
      floor = end;
    }
    const [bases, others] = [
      list.filter(({ value }) => value.basis === 'base'),
      list.filter(({ value }) => value.basis !== 'base'),
    ];
    terms.base.push(...(letter.kind === 'offer' ? oneBase(bases, sureness) : bases), ...others);
    const only = terms.base.filter(({ value }) => value.basis === 'base');
    if (only.length === 1 && only[0] !== undefined && only[0].span !== null) only[0].value.zone = null;
    if (terms.base.length === 1 && terms.base[0]?.span) terms.base[0].value.zone = null;
  },
};

export default base;
