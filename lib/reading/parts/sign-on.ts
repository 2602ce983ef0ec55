/** Payments for joining that the rules did not find. */
import type { Decision } from '../owners/decide.ts';
import { found } from '../read-quote.ts';
import type { Terms } from '../terms/letter/term.ts';
import { signOnAt } from '../terms/payments/sign-on.ts';
import { amountOf, isAmount, mentionOf, owned, type Page, RULE } from './page.ts';

/** Below this nobody is paid for joining. */
const LEAST = 100;
/** Words behind a payment that say when it comes. */
const BEHIND = 200;

/** Whether an amount only says again what is read already: a payment, the sum of several, or a half of one. */
function isKnown(value: number, read: readonly number[], others: readonly number[]): boolean {
  const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
  const smaller = others.filter((one) => one < value);
  return (
    read.includes(value) ||
    (read.length > 1 && sum(read) === value) ||
    (smaller.length > 1 && sum(smaller) === value) ||
    read.some((one) => one === 2 * value)
  );
}

export function fillSignOn(page: Page, terms: Terms): void {
  const ruled = terms.signOn.length > 0;
  const amounts: { decision: Decision; value: number }[] = [];
  for (const decision of owned(page, ['signon'], ['money', 'number'])) {
    // Beside what the rules read, only what the scorer is sure of is one more payment.
    if (!isAmount(decision.mark) || (ruled && decision.certainty === 'unsure')) continue;
    const { min, max } = amountOf(page, decision.mark, false);
    const value = max ?? min ?? 0;
    if (value >= LEAST) amounts.push({ decision, value });
  }
  amounts.sort((a, b) => a.decision.mark.span.start - b.decision.mark.span.start);
  const values = [...new Set(amounts.map(({ value }) => value))];
  for (const { decision, value } of amounts) {
    const { mark, certainty } = decision;
    const read = terms.signOn.map((payment) => payment.value.amount);
    if (
      !isAmount(mark) ||
      isKnown(
        value,
        read,
        values.filter((other) => other !== value),
      )
    )
      continue;
    const { start, end } = mark.span;
    const next = Math.min(page.text.length, end + BEHIND);
    for (const payment of signOnAt(page.text, mark.span, mentionOf(page, mark), next))
      terms.signOn.push(found(payment, page.text, start, end, RULE, certainty));
  }
  terms.signOn = withoutWhole(sureOnes(terms.signOn));
}

/** Beside a payment that is sure, one that is not is no second payment: the account lists it. */
function sureOnes(payments: Terms['signOn']): Terms['signOn'] {
  const sure = payments.filter(({ certainty }) => certainty !== 'unsure');
  return sure.length > 0 ? sure : payments;
}

/** "250,000 of which 150,000 … and 100,000 …": the whole of which all others are the parts is no payment more. */
function withoutWhole(payments: Terms['signOn']): Terms['signOn'] {
  const all = payments.reduce((sum, { value }) => sum + value.amount, 0);
  const whole = payments.find(({ value }) => payments.length > 2 && Math.abs(all - 2 * value.amount) < 1);
  return whole === undefined ? payments : payments.filter((payment) => payment !== whole);
}
