/** The pay of interns, trainees and fellows, which their papers call an allowance. */
import type { MoneyMark } from '../../marks/mark.ts';
import { annual } from '../../money/period.ts';
import { isBelowAnyWage } from '../../money/refine/imply-period.ts';
import { amountOf, isTimed, owned, type Page } from './page.ts';

/** What an intern, a trainee or a fellow is paid is often called an allowance or a stipend. */
const IN_TRAINING =
  /(?<!\p{L})(?:intern(?:ship)?|trainee(?:ship)?|apprentice(?:ship)?|fellowship|stagiaire|praktik(?:um|ant|antin)|werkstudent(?:in)?|estágio|estagiári[oa]|becari[oa]|prácticas|tirocinio|tirocinante|stage|stagista|stażyst[ak]a?|staż)(?!\p{L})/iu;
const TOP = 1500;

/** "Internship allowance. You will receive an allowance of S$2,400 per month": the largest one that is paid by time. */
export function allowanceAsPay(page: Page): MoneyMark | null {
  if (page.kind !== 'offer' || !IN_TRAINING.test(page.text.slice(0, TOP))) return null;
  const timed = owned(page, ['allowance'], ['money']).flatMap((one) =>
    one.mark.kind === 'money' && isTimed(one) ? [one.mark] : [],
  );
  const year = (mark: MoneyMark): number => annual(amountOf(page, mark, true))?.max ?? 0;
  const [largest] = timed.toSorted((a, b) => year(b) - year(a));
  return largest === undefined || isBelowAnyWage(amountOf(page, largest, true)) ? null : largest;
}
