/** Payments for joining that the rules did not find. */

import type { MoneyMark, NumberMark } from '../../marks/mark.ts';
import type { Span } from '../../money/money.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Decision } from '../owners/decide.ts';
import { found } from '../read-quote.ts';
import type { Terms } from '../terms/letter/term.ts';
import { goesOn } from '../terms/payments/parts.ts';
import { settled } from '../terms/payments/settled.ts';
import { LEAST_PAYMENT, signOnAt } from '../terms/payments/sign-on.ts';
import { amountOf, isAmount, mentionOf, owned, type Page, RULE } from './page.ts';

/** Words behind a payment that say when it comes. */
const BEHIND = 200;

/** "… must be refunded", "pay back": the sentence is about giving back. */
const BACK = /\b(?:refund(?:ed)?|repay(?:able|ment)?|repaid|paid? (?:it )?back|clawed back|reimburse us)\b/iu;

/** How far behind a whole the last of its parts may stand. */
const SPREAD = 500;

/** The amount that makes a whole out of the parts behind it: "$12,000 in two pieces: $7,500 …, $4,500 …". */
function restOf(page: Page, taken: readonly (number | undefined)[]): (MoneyMark | NumberMark)[] {
  const inOrder = page.decisions
    .flatMap(({ mark }) => (isAmount(mark) ? [mark] : []))
    .sort((a, b) => a.span.start - b.span.start);
  const value = (mark: MoneyMark | NumberMark): number => {
    const { min, max } = amountOf(page, mark, false);
    return max ?? min ?? 0;
  };
  const own = inOrder.filter(({ span }) => taken.includes(span.start));
  const [whole] = own;
  const last = own.at(-1);
  if (whole === undefined || last === undefined || own.length < 2) return [];
  const rest = value(whole) - own.slice(1).reduce((sum, mark) => sum + value(mark), 0);
  const next = inOrder.find(
    ({ kind, span }) =>
      kind === 'money' && span.start >= last.span.end && span.start - whole.span.end <= SPREAD,
  );
  return next !== undefined && rest >= LEAST_PAYMENT && value(next) === rest ? [next] : [];
}

/** Adds the payments that only the scorer found, and settles what is paid. */
export function fillSignOn(page: Page, terms: Terms): void {
  const ruled = terms.signOn.length > 0;
  const read = new Set(terms.signOn.map(({ span }) => span?.start));
  const more: { mark: MoneyMark | NumberMark; certainty: Decision['certainty'] }[] = [];
  for (const { mark, certainty } of owned(page, ['signon'], ['money', 'number'])) {
    if (!isAmount(mark)) continue;
    const { start } = mark.span;
    const { min, max } = amountOf(page, mark, false);
    if ((max ?? min ?? 0) < LEAST_PAYMENT || read.has(start)) continue;
    const sentence = sentenceAt(page.text, start);
    if (!ruled || !BACK.test(page.text.slice(sentence.start, sentence.end))) more.push({ mark, certainty });
  }
  const taken = new Set([...read, ...more.map(({ mark }) => mark.span.start)]);
  for (const mark of restOf(page, [...taken])) more.push({ mark, certainty: 'unsure' });
  const starts = [...read, ...more.map(({ mark }) => mark.span.start)].filter((at) => at !== undefined);
  const added = more.flatMap(({ mark, certainty }) => {
    const { start, end } = mark.span;
    const next = Math.min(page.text.length, end + BEHIND, ...starts.filter((at) => at > start));
    return signOnAt(page.text, mark.span, mentionOf(page, mark), next).map((payment) =>
      found(payment, page.text, start, end, RULE, certainty),
    );
  });
  terms.signOn = settled(page.text, sureOnes(page.text, [...terms.signOn, ...added]));
}

/** Beside a payment that is sure, one that is not is no second payment, but where they stand in one list. */
function sureOnes(text: string, payments: Terms['signOn']): Terms['signOn'] {
  const sure = payments.filter(({ certainty }) => certainty !== 'unsure');
  if (sure.length === 0) return payments;
  const isListed = (a: Span | null, b: Span | null): boolean =>
    a !== null && b !== null && (goesOn(text, a, b) || goesOn(text, b, a));
  // What makes a whole of the others is no doubt of its own.
  const sum = sure.slice(1).reduce((all, { value }) => all + value.amount, 0);
  const closes = (one: (typeof payments)[number]): boolean =>
    sum + one.value.amount === sure[0]?.value.amount;
  return payments.filter(
    (one) => sure.includes(one) || closes(one) || sure.some(({ span }) => isListed(one.span, span)),
  );
}
