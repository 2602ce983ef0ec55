/** Payments for joining that the rules did not find. */

import type { MoneyMark, NumberMark } from '../../marks/mark.ts';
import type { Span } from '../../money/money.ts';
import { lineStart } from '../../text/lines.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Decision } from '../owners/decide.ts';
import { found } from '../read-quote.ts';
import { joiningListClaim } from '../terms/amounts/joining-list.ts';
import type { Terms } from '../terms/letter/term.ts';
import { goesOn, SPREAD } from '../terms/payments/parts.ts';
import { settled } from '../terms/payments/settled.ts';
import { LEAST_PAYMENT, signOnAt } from '../terms/payments/sign-on.ts';
import { amountOf, isAmount, mentionOf, owned, type Page, RULE } from './page.ts';

/** Words behind a payment that say when it comes. */
const BEHIND = 200;

/** "… must be refunded", "pay back": the sentence is about giving back. */
const BACK = /\b(?:refund(?:ed)?|repay(?:able|ment)?|repaid|paid? (?:it )?back|clawed back|reimburse us)\b/iu;

type Amount = MoneyMark | NumberMark;

/** What a mark comes to: of a range its upper end. */
function sumOf(page: Page, mark: Amount): number {
  const { min, max } = amountOf(page, mark, false);
  return max ?? min ?? 0;
}

/** The amount that makes a whole out of the parts behind it: "$12,000 in two pieces: $7,500 …, $4,500 …"; null for none. */
function restOf(page: Page, starts: readonly number[]): Amount | null {
  const inOrder = page.decisions
    .flatMap(({ mark }) => (isAmount(mark) ? [mark] : []))
    .sort((a, b) => a.span.start - b.span.start);
  const own = inOrder.filter(({ span }) => starts.includes(span.start));
  const [whole, ...parts] = own;
  if (whole === undefined || parts.length === 0) return null;
  const rest = sumOf(page, whole) - parts.reduce((sum, mark) => sum + sumOf(page, mark), 0);
  const isBehind = ({ span }: Amount): boolean =>
    span.start >= whole.span.end && span.start - whole.span.end <= SPREAD && !starts.includes(span.start);
  const next = inOrder.find((mark) => mark.kind === 'money' && isBehind(mark) && sumOf(page, mark) === rest);
  return next !== undefined && rest >= LEAST_PAYMENT ? next : null;
}

/** Rows of a list of payments: "First instalment ⇥ $12,500", "2nd payment: £4,000". */
const ROW =
  /^[\s•*–-]{0,4}(?:\p{L}{4,9}|\d(?:st|nd|rd|th)|\d[.)]) (?:instal?lment|payment|tranche|part|portion|half|rate|versement|pago|cuota|plazo|termijn|rata|parcela)(?!\p{L})/iu;

/** Further rows of the list in which a payment stands. */
function rowsAfter(page: Page, starts: readonly number[]): Amount[] {
  const isRow = (at: number): boolean => ROW.test(page.text.slice(lineStart(page.text, at), at));
  const first = starts.filter(isRow).sort((a, b) => a - b)[0];
  if (first === undefined) return [];
  return page.decisions.flatMap(({ mark }) =>
    mark.kind === 'money' &&
    mark.span.start > first &&
    mark.span.start - first <= SPREAD &&
    !starts.includes(mark.span.start) &&
    isRow(mark.span.start)
      ? [mark]
      : [],
  );
}

/**
 * Adds the payments that only the scorer found, and settles what is paid. To a posting's payments it adds only what
 * closes their sum: its page is full of other money.
 */
export function fillSignOn(page: Page, terms: Terms): void {
  const ruled = terms.signOn.length > 0;
  const starts = terms.signOn.flatMap(({ span }) => span?.start ?? []);
  const more: { mark: Amount; certainty: Decision['certainty'] }[] = [];
  const add = (mark: Amount, certainty: Decision['certainty']): void => {
    more.push({ mark, certainty });
    starts.push(mark.span.start);
  };
  const learned = page.kind === 'offer' ? owned(page, ['signon'], ['money', 'number']) : [];
  for (const { mark, certainty } of learned) {
    if (!isAmount(mark) || sumOf(page, mark) < LEAST_PAYMENT || starts.includes(mark.span.start)) continue;
    const { start, end } = sentenceAt(page.text, mark.span.start);
    if (!ruled || !BACK.test(page.text.slice(start, end))) add(mark, certainty);
  }
  for (const row of rowsAfter(page, starts)) add(row, ruled ? 'implied' : 'unsure');
  const rest = restOf(page, starts);
  if (rest !== null) add(rest, 'unsure');
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
  // Parts that make the whole in front of them speak for each other.
  const [whole, ...parts] = payments.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  const sumOfParts = parts.reduce((all, { value }) => all + value.amount, 0);
  if (parts.length > 1 && sumOfParts === whole?.value.amount)
    return payments.map((one) => (sure.includes(one) ? one : { ...one, certainty: 'implied' }));
  const isHeaded = ({ start }: Span): boolean => joiningListClaim(text, start) !== null;
  const isListed = (a: Span | null, b: Span | null): boolean =>
    a !== null && b !== null && (goesOn(text, a, b) || goesOn(text, b, a) || (isHeaded(a) && isHeaded(b)));
  // What makes a whole of the others is no doubt of its own.
  const sum = sure.slice(1).reduce((all, { value }) => all + value.amount, 0);
  const closes = (one: (typeof payments)[number]): boolean =>
    sum + one.value.amount === sure[0]?.value.amount;
  return payments.filter(
    (one) => sure.includes(one) || closes(one) || sure.some(({ span }) => isListed(one.span, span)),
  );
}
