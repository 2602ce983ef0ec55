/** Payments for joining that the rules did not find. */

import { sentenceAt } from '../../text/sentences.ts';
import type { Decision } from '../owners/decide.ts';
import { found } from '../read-quote.ts';
import type { Terms } from '../terms/letter/term.ts';
import { LEAST_PAYMENT, signOnAt } from '../terms/payments/sign-on.ts';
import { amountOf, isAmount, mentionOf, owned, type Page, RULE } from './page.ts';

/** Words behind a payment that say when it comes. */
const BEHIND = 200;

/** "$9,000 in three equal instalments of $3,000": the parts of a payment that is read whole. */
const PARTS_OF = /(?:instal?lments?|payments|tranches|parts|halves|thirds|portions) of(?: up to)?\s\(?$/iu;
const MOST_PARTS = 12;

const isPartOf = (before: string, value: number, read: readonly number[]): boolean =>
  PARTS_OF.test(before) && read.some((one) => one > value && one % value === 0 && one / value <= MOST_PARTS);

/** "… must be refunded", "pay back": the sentence is about giving back. */
const BACK = /\b(?:refund(?:ed)?|repay(?:able|ment)?|repaid|paid? (?:it )?back|clawed back|reimburse us)\b/iu;

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
    if (value >= LEAST_PAYMENT) amounts.push({ decision, value });
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
    if (isPartOf(page.text.slice(Math.max(0, start - 40), start), value, read)) continue;
    const sentence = sentenceAt(page.text, start);
    if (ruled && BACK.test(page.text.slice(sentence.start, sentence.end))) continue;
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
