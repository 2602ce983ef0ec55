/**
 * What would have to be repaid when leaving: by the clause of each payment, month by month. A clause is never guessed:
 * where the letter names none nothing is counted and it is asked; where it names months but no way, all of it counts.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import type { Currency } from '../money/money.ts';
import { together } from './granted.ts';
import type { Clawback } from './offer.ts';

/** A payment that may have to be paid back. */
export interface Reclaimable {
  amount: Figure;
  /** Month after the start in which it is paid. */
  month: number;
  /** Months that the clause binds: 0 where the letter says that there is none, null where it says nothing. */
  term: Figure | null;
  /** Null where the letter does not say how. */
  clawback: Clawback | null;
}

/** What is open about the clauses: whether there is one, or how much of the payment it takes. */
export type ClawbackQuestion = 'clawback-unstated' | 'clawback-way-unstated';

/** What of one payment can be asked back when leaving at the end of a month; null where nothing can. */
export function reclaimedAt(month: Figure, payment: Reclaimable): Figure | null {
  const { amount, term, clawback } = payment;
  if (!term || term.value <= 0 || month.value < payment.month) return null;
  const paid = constant(payment.month, 'months', 'clawback-full', 'monthOfPayment');
  const repaid = derive(clawback === 'pro-rata' ? 'clawback-pro-rata' : 'clawback-full', {
    amount,
    month,
    paid,
    term,
  });
  return repaid.value > 0 ? repaid : null;
}

/** All payments together; 0 where nothing can be asked back. */
export const repayAt = (month: Figure, payments: Reclaimable[], currency: Currency | null): Figure =>
  together(
    payments.flatMap((payment) => reclaimedAt(month, payment) ?? []),
    'payment',
  ) ?? constant(0, 'money', 'sum', 'nothing', currency);

/** Questions that the clauses leave open, each once. */
export function clawbackQuestions(payments: Reclaimable[]): ClawbackQuestion[] {
  const found = new Set<ClawbackQuestion>();
  for (const { term, clawback } of payments) {
    if (term === null) found.add('clawback-unstated');
    else if (term.value > 0 && !clawback) found.add('clawback-way-unstated');
  }
  return [...found];
}

/** From a month on, until the next step. */
export interface ClawbackStep {
  month: number;
  repay: Figure;
}

/** No clause binds longer; a longer one is a slip. */
const MOST_MONTHS = 60;

/** The curve as its steps, from the start to the month in which nothing is left to repay; empty without a clause. */
export function clawbackCurve(payments: Reclaimable[], currency: Currency | null): ClawbackStep[] {
  const ends = payments.map(({ month, term }) => (term && term.value > 0 ? month + term.value : 0));
  const last = Math.min(MOST_MONTHS, Math.ceil(Math.max(0, ...ends)));
  if (last === 0) return [];
  const steps: ClawbackStep[] = [];
  for (let month = 0; month <= last; month++) {
    const repay = repayAt(constant(month, 'months', 'clawback-full', 'monthOfLeaving'), payments, currency);
    if (repay.value !== steps.at(-1)?.repay.value) steps.push({ month, repay });
  }
  return steps;
}
