/**
 * Salaries stated by the paycheck and by the year in one sentence: "semi-monthly wages of $5,000, equivalent to
 * $120,000 annualized". The words for the one stand beside the other, so that only the ratio tells which is which.
 */
import type { Period } from '../../../money/money.ts';
import type { Assigned } from './assign.ts';

/** How often a year has each pay period, as payroll counts. */
const TIMES: readonly [number, Period][] = [
  [12, 'month'],
  [24, 'semimonth'],
  [26, 'biweek'],
  [52, 'week'],
];
/** Paychecks are rounded to the cent, at times to the dollar. */
const ROUNDING = 0.001;
/** How far apart the two figures may stand, and how far around them the words may. */
const APART = 140;
const AROUND = 60;
const PAID_SO =
  /(?:pay ?periods?|pay ?checks?|payroll|bi-?weekly|semi-?monthly|monthly|weekly|fortnight|(?:twice|two times) (?:a|per) month|every (?:two|other|2) weeks?|per (?:month|week)|instal?lments?|annuali[sz]e[sd]?|equivalent|equates|i\.e\.)/iu;

const MAY_BE_PAY: ReadonlySet<string | null> = new Set([null, 'base', 'total', 'ctc']);

const single = ({ min, max }: Assigned): number | null => (min !== null && min === max ? min : null);

/** The period that the smaller of two figures is paid in, where the larger is its year; null where it is not. */
function periodIn(text: string, a: Assigned, b: Assigned): Period | null {
  const [less, more] = [single(a), single(b)];
  if (less === null || more === null || less < 100 || a.currency !== b.currency) return null;
  if (!MAY_BE_PAY.has(a.role) || !MAY_BE_PAY.has(b.role)) return null;
  const found = TIMES.find(([times]) => Math.abs((less * times) / more - 1) <= ROUNDING);
  const from = Math.max(0, Math.min(a.span.start, b.span.start) - AROUND);
  const to = Math.max(a.span.end, b.span.end) + AROUND;
  return found !== undefined && PAID_SO.test(text.slice(from, to)) ? found[1] : null;
}

/** The amounts, with the periods of paychecks and years that stand side by side put right. */
export function withPayPeriods(text: string, amounts: readonly Assigned[]): Assigned[] {
  const out = [...amounts];
  for (let i = 1; i < out.length; i++) {
    const [one, two] = [out[i - 1], out[i]];
    if (one === undefined || two === undefined || two.span.start - one.span.end > APART) continue;
    const [less, more] = (single(one) ?? 0) < (single(two) ?? 0) ? [i - 1, i] : [i, i - 1];
    const [small, large] = [out[less], out[more]];
    if (small === undefined || large === undefined) continue;
    const period = periodIn(text, small, large);
    if (period === null || (small.period === period && large.period === 'year')) continue;
    // What words call the salary, both figures are.
    const role = small.role ?? large.role;
    out[less] = { ...small, role, period, periodStated: true };
    out[more] = { ...large, role, period: 'year', periodStated: true };
  }
  return out;
}
