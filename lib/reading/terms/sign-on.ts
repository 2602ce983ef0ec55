/** Cash for joining: each payment with when it is paid, and for how long it can be claimed back. */
import type { Mention } from '../../money/mention.ts';
import { found } from '../read-quote.ts';
import type { Finding, SignOnRead } from '../reading.ts';
import type { Term } from './letter/term.ts';
import { LEAST_PAYMENT, signOnAt } from './payments/sign-on.ts';

/** "$40,000, of which $25,000 …": the whole of which others are the parts. */
function isWhole(amount: number, currency: string | null, others: readonly Mention[]): boolean {
  const parts = others.map(({ min, max, currency: own }) => (own === currency ? (max ?? min ?? 0) : 0));
  const smaller = parts.filter((part) => part > 0 && part < amount);
  return smaller.length > 1 && Math.abs(smaller.reduce((sum, one) => sum + one, 0) - amount) < 1;
}

/** "$8,000, paid in two installments of $4,000": the part is paid as often as makes the whole. */
const EACH =
  /(?:instal?lments|payments|parts|halves|tranches|rates|raten|versements|pagos|plazos|parcelas|rate|termijnen|times|mal|x) (?:of|von|de|di|da|van|zu|à)(?: je)?\s$/iu;

const isShareOf = (text: string, whole: number, { span }: Mention, part: number): boolean =>
  part > 0 &&
  Number.isInteger(whole / part) &&
  whole / part >= 2 &&
  whole / part <= 12 &&
  EACH.test(text.slice(Math.max(0, span.start - 40), span.start));

/** How far the words may stand from a figure without a currency of its own. */
const FAR = 110;

/** The same payment said again: same amount, and no other month. */
const isAgain = ({ value }: Finding<SignOnRead>, { amount, month }: SignOnRead): boolean =>
  value.amount === amount && (month === null || value.month === null || month === value.month);

const signOn: Term = {
  name: 'sign-on',
  order: 50,
  read({ text, pay }, terms) {
    // "40,00,000" in a table far below the words: only its grouping says that it is money.
    const amountOf = ({ min, max }: Mention): number => max ?? min ?? 0;
    const stated = pay.filter(
      (mention) =>
        mention.role === 'sign-on' &&
        amountOf(mention) >= LEAST_PAYMENT &&
        (mention.evidence !== 'unit' || mention.distance <= FAR),
    );
    const others = (mention: Mention): Mention[] => stated.filter((other) => other !== mention);
    const parted = stated.some((one) => isWhole(amountOf(one), one.currency, others(one)));
    for (const [index, mention] of stated.entries()) {
      const next = stated[index + 1]?.span.start ?? text.length;
      const payments = signOnAt(text, mention.span, mention, next);
      const [one] = payments;
      if (one === undefined || (payments.length === 1 && isWhole(one.amount, one.currency, others(mention))))
        continue;
      for (const value of payments) {
        const again = parted
          ? undefined
          : terms.signOn.find((other) => other.span?.start !== mention.span.start && isAgain(other, value));
        if (again !== undefined) {
          again.value.month ??= value.month;
          continue;
        }
        if (terms.signOn[0] && isShareOf(text, terms.signOn[0].value.amount, mention, value.amount)) continue;
        // A smaller figure with no time of its own is a part of the one already read.
        const whole = terms.signOn[0];
        if (
          !parted &&
          whole !== undefined &&
          value.amount < whole.value.amount &&
          value.month === null &&
          payments.length === 1
        )
          continue;
        terms.signOn.push(found(value, text, mention.span.start, mention.span.end, 'sign-on'));
      }
    }
  },
};

export default signOn;
