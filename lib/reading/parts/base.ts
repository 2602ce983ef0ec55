/** The base where the rules found none, or where another amount is far likelier than theirs. */
import type { Mark, MoneyMark, NumberMark } from '../../marks/mark.ts';
import type { Pay } from '../../money/money.ts';
import { annual } from '../../money/period.ts';
import { isBelowAnyWage } from '../../money/refine/imply-period.ts';
import type { Decision } from '../owners/decide.ts';
import { SURE } from '../owners/tuning.ts';
import { found } from '../read-quote.ts';
import type { BaseRead, Certainty, Finding, PayBasis } from '../reading.ts';
import { partRows, type Row } from '../terms/annexure/table.ts';
import type { Terms } from '../terms/letter/term.ts';
import { amountOf, decisionAt, isAmount, isTimed, overlaps, owned, type Page, RULE } from './page.ts';
import { allowanceAsPay } from './training-pay.ts';

/** Share of certainty by which the scorer's likeliest base must be ahead of the rules' to take its place. */
const AHEAD = 0.12;
/** A guess must be this far ahead: "Base | $212k" stays, though "now on $188k" is as likely by its words. */
const FAR_AHEAD = 0.4;
/** Of amounts as likely as each other the first is the base. */
const STEPS = 10;
/** Two amounts whose years differ by less are one pay in two periods. */
const SAME_YEAR = 0.05;

const likeliest = (decisions: Decision[]): Decision[] =>
  decisions.sort(
    (a, b) =>
      Math.round(b.base * STEPS) - Math.round(a.base * STEPS) || a.mark.span.start - b.mark.span.start,
  );

/** "On the scale of £37,174 to £45,413 … at point 31, which is £39,906": the amount within is what is offered. */
const LIKELY = 0.7;

function isWithin(mark: Mark, { min, max, period }: Pick<Pay, 'min' | 'max' | 'period'>): boolean {
  if (mark.kind !== 'money' || min === null || max === null || min >= max) return false;
  const { mention } = mark;
  const amount = mention.min;
  return (
    amount !== null && amount === mention.max && mention.period === period && amount > min && amount < max
  );
}

/** What one mark comes to, as base. */
function baseAt(
  page: Page,
  mark: MoneyMark | NumberMark,
  certainty: Certainty,
  basis: PayBasis = 'base',
): Finding<BaseRead> {
  const value = { ...amountOf(page, mark, true), basis, zone: null, alsoStated: [] };
  return found(value, page.text, mark.span.start, mark.span.end, RULE, certainty);
}

/** How far behind the range of a scale the point on it is named. */
const ON_SCALE = 300;

/** "Grade 8 (£47,389 to £58,225) … placed on point 38, which is £50,253 per annum": an offer names the point it means. */
function pointOnScale(page: Page, { value, span }: Finding<BaseRead>): Finding<BaseRead> | null {
  if (page.kind !== 'offer' || span === null) return null;
  const points = page.decisions.filter(
    ({ mark, owner }) =>
      (owner === null || owner === 'base') &&
      mark.kind === 'money' &&
      mark.mention.periodStated &&
      isWithin(mark, value) &&
      mark.span.start > span.end &&
      mark.span.start - span.end <= ON_SCALE,
  );
  const [point, ...others] = points;
  if (point === undefined || !isAmount(point.mark) || others.length > 0) return null;
  return baseAt(page, point.mark, 'implied', value.basis);
}

/** Salaries that a year has at most. */
const MOST_INSTALMENTS = 14;

/** "CHF 126'100 a year, paid 13 times (so 9'700 a month)": what is said first is the base, the other says it again. */
function isYearOf(page: Page, mark: Mark, { min, max, period }: Pay): boolean {
  if (mark.kind !== 'money' || period !== 'month' || min === null || min !== max) return false;
  const year = amountOf(page, mark, true);
  const times = (year.max ?? 0) / min;
  return (
    year.period === 'year' &&
    year.min === year.max &&
    times >= 12 &&
    times <= MOST_INSTALMENTS &&
    times % 0.5 < 0.01
  );
}

/** Whether a posting's amount without a period stands beside one with it that the scorer is surer of. */
const isOutsaid = (own: Decision, all: readonly Decision[]): boolean =>
  !isTimed(own) && all.some((one) => isTimed(one) && one.base >= SURE && one.base - own.base > AHEAD);

/** "Instead of 150 we now offer 158": the rules take the first, the scorer knows better. */
function rulesAreBehind(page: Page, base: Finding<BaseRead> | undefined): boolean {
  if (base?.span == null) return false;
  const own = decisionAt(page, base.span);
  const all = owned(page, ['base'], ['money']);
  // "Our maintenance techs ($27+) are hiring also", below the pay of the job itself.
  if (page.kind !== 'offer') return own !== undefined && isOutsaid(own, all);
  if (all.some(({ mark, base: share }) => share >= LIKELY && isWithin(mark, base.value))) return true;
  const [best] = likeliest(all);
  if (own === undefined || best === undefined) return false;
  if (isYearOf(page, best.mark, base.value)) return true;
  // "$640 for the train" beside a salary per year: what names no period is no pay.
  if (base.value.period !== null && best.mark.kind === 'money' && best.mark.mention.period === null)
    return false;
  // What is stated gives way only to what the scorer is sure of: it knows fewer day rates than salaries.
  const isGuess = best.certainty === 'unsure' && base.certainty === 'stated';
  const ahead = best.certainty === 'unsure' ? FAR_AHEAD : AHEAD;
  return best !== own && !isGuess && best.base - own.base > ahead;
}

/** The table rows of a cost to company, which are its parts: "Basic 45,000" is no base. */
const rowsOfCost = ({ text }: Page, terms: Terms): readonly Row[] =>
  terms.base.some(({ value }) => value.basis === 'ctc') ? partRows(text) : [];

/** "We pay you £100 for your time", "212 reviews": one amount of a posting without a period, or that may be anything. */
function isLoose(mark: Mark, pay: Pay, certainty: Decision['certainty']): boolean {
  const timed = mark.kind === 'money' && mark.mention.periodStated;
  return certainty === 'unsure' || (!timed && pay.period !== 'year');
}

/** "The weekly wage is increased to £880": what was said before no longer counts; "will be increased" does not count yet. */
const RAISED =
  /(?<!will |shall |to )(?:is|was|been|we|have|['’]ve|got it) (?:now |been )?(?:increased|raised|improved|revised|lifted|bumped)(?: up)? to (?:about )?$/iu;

/** The pay that an offer says it was raised to, in the period of what it says first; null where it says so of none. */
function raisedTo(page: Page, { value, span }: Finding<BaseRead>): Finding<BaseRead> | null {
  if (page.kind !== 'offer' || span === null) return null;
  const raised = page.decisions.find(
    ({ mark, owner }) =>
      isAmount(mark) &&
      (owner === null || owner === 'base') &&
      mark.span.start > span.end &&
      RAISED.test(page.text.slice(Math.max(0, mark.span.start - 40), mark.span.start)),
  );
  if (raised === undefined || !isAmount(raised.mark)) return null;
  const raise = baseAt(page, raised.mark, 'implied');
  const { min, period } = raise.value;
  const from = value.max ?? 0;
  // The same pay with something on top, not the pay of another period.
  if (min === null || min <= from || min > 2 * from) return null;
  return { ...raise, value: { ...raise.value, period: period ?? value.period } };
}

/** Fills in the base; of an offer the likeliest one, of a posting every range. */
export function fillBase(page: Page, terms: Terms): void {
  const read = terms.base.find(({ value }) => value.basis === 'base');
  if (rulesAreBehind(page, read)) terms.base = terms.base.filter(({ value }) => value.basis !== 'base');
  const scale = terms.base.find(({ value }) => value.basis === 'base');
  if (scale !== undefined) {
    const point = pointOnScale(page, scale) ?? raisedTo(page, scale);
    if (point !== null) terms.base = terms.base.map((one) => (one === scale ? point : one));
    return;
  }
  const list: Finding<BaseRead>[] = [];
  const rows = rowsOfCost(page, terms);
  const all = owned(page, ['base'], ['money', 'number']).filter(
    ({ mark }) => !rows.some((row) => overlaps(row, mark.span)),
  );
  const exact = page.kind === 'offer' ? all.filter(({ base }) => base >= LIKELY) : [];
  for (const { mark, certainty } of likeliest(all)) {
    if (!isAmount(mark)) continue;
    if (mark.kind === 'money' && exact.some((one) => isWithin(one.mark, mark.mention))) continue;
    const pay = amountOf(page, mark, true);
    // "Our suitcases cost between €240 and €900": of a posting what names no period, and is no year's pay, is a price.
    if (pay.period === null && (mark.kind === 'number' || page.kind === 'posting')) continue;
    if (isBelowAnyWage(pay)) continue;
    if (page.kind === 'posting' && pay.min === pay.max && isLoose(mark, pay, certainty)) continue;
    // Said a second time, what is read as a sum of several parts is no base.
    if (terms.base.some(({ value }) => value.min === pay.min && value.max === pay.max)) continue;
    const year = annual({ ...pay, period: pay.period ?? 'year' });
    const twin = list.find(({ value }) => {
      const other = annual({ ...value, period: value.period ?? 'year' })?.max ?? 0;
      return year !== null && Math.abs((year.max ?? 0) - other) <= SAME_YEAR * other;
    });
    if (twin !== undefined) twin.value.alsoStated.push(pay);
    else if (page.kind !== 'offer' || list.length === 0) list.push(baseAt(page, mark, certainty));
  }
  const allowance = list.length === 0 && terms.base.length === 0 ? allowanceAsPay(page) : null;
  if (allowance !== null) list.push(baseAt(page, allowance, 'implied'));
  terms.base.unshift(...list);
}
