/** Cash for joining: each payment with when it is paid, and for how long it can be claimed back. */
import type { Mention } from '../../money/mention.ts';
import { found } from '../read-quote.ts';
import type { Assigned } from './amounts/assign.ts';
import type { Letter } from './letter/letter.ts';
import type { Term } from './letter/term.ts';
import { goesOn, isPartOf } from './payments/parts.ts';
import { LEAST_PAYMENT, signOnAt } from './payments/sign-on.ts';

/** How far the words may stand from a figure without a currency of its own. */
const FAR = 110;

const amountOf = ({ min, max }: Mention): number => max ?? min ?? 0;

const isOneCurrency = (a: Mention, b: Mention): boolean =>
  a.currency === b.currency || a.currency === null || b.currency === null;

/** Amounts that words call a payment for joining, and the others of the list that it stands in. */
function stated({ text, pay, amounts }: Letter): Assigned[] {
  const isNamed = new Set(
    pay.filter(
      // "40,00,000" in a table far below the words: only its grouping says that it is money.
      ({ role, evidence, distance }) => role === 'sign-on' && (evidence !== 'unit' || distance <= FAR),
    ),
  );
  const isListed = (one: Assigned, next: Assigned | undefined): boolean =>
    next !== undefined && isOneCurrency(one, next) && goesOn(text, one.span, next.span);
  const taken = new Set(isNamed);
  for (const [index, one] of amounts.entries()) {
    const next = amounts[index + 1];
    if (next && taken.has(one) && next.claim !== 'elsewhere' && isListed(one, next)) taken.add(next);
  }
  for (const [index, one] of [...amounts.entries()].reverse()) {
    const next = amounts[index + 1];
    if (next && one.role === null && taken.has(next) && isListed(one, next)) taken.add(one);
  }
  return amounts.filter((one) => taken.has(one) && amountOf(one) >= LEAST_PAYMENT);
}

const signOn: Term = {
  name: 'sign-on',
  order: 50,
  read(letter, terms) {
    const { text } = letter;
    const list = stated(letter);
    terms.signOn = list.flatMap((mention, index) => {
      const { span } = mention;
      const first = list[0] as Assigned;
      const isPart =
        index > 0 &&
        isPartOf(
          text,
          { amount: amountOf(first), ...first.span },
          { amount: amountOf(mention), start: span.start },
        );
      const next = isPart ? span.end : (list[index + 1]?.span.start ?? text.length);
      return signOnAt(text, span, mention, next).map((value) =>
        found(value, text, span.start, span.end, 'sign-on'),
      );
    });
  },
};

export default signOn;
