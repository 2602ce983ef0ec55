/**
 * Payments for joining as they are found, settled into what is paid: a whole and its parts count once, an amount that is
 * paid several times counts as often, and what is only said again does not count.
 */
import type { Finding, SignOnRead } from '../../reading.ts';
import { goesOn, isPartOf, isTimed, lotsAt, SPREAD } from './parts.ts';

type Payment = Finding<SignOnRead> & { span: NonNullable<Finding<SignOnRead>['span']> };

const isPlaced = (payment: Finding<SignOnRead>): payment is Payment => payment.span !== null;
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1;
const amountAt = ({ value: { amount }, span }: Payment) => ({ amount, ...span });

/** Whether the payments right behind one add up to it: then they are what is paid. */
function isWholeOf(text: string, whole: Payment, behind: readonly Payment[]): boolean {
  // "7,500 with the February pay, 4,500 with …, and 3,000 with …": the first of a list, whatever it adds up to.
  const [next] = behind;
  const isFirst = next && isTimed(text, whole.span.end) && goesOn(text, whole.span, next.span);
  if (isFirst && !/[:(]/.test(text.slice(whole.span.end, next.span.start))) return false;
  let sum = 0;
  for (const [index, { value, span }] of behind.entries()) {
    if (span.start - whole.span.end > SPREAD) return false;
    sum += value.amount;
    if (near(sum, whole.value.amount)) return index > 0;
    if (sum > whole.value.amount) return false;
  }
  return false;
}

/** Right behind an amount that is the whole of what follows: "15k total. 10k in first check …". */
const IN_TOTAL =
  /^ (?:in )?(?:total|all|altogether|overall|insgesamt|gesamt|au total|en total|totaal|totale|łącznie|no total)(?!\p{L})/iu;

/** Whether an amount is a part of one before it that says that it is the whole. */
function isWithin(text: string, earlier: readonly Payment[], { value, span }: Payment): boolean {
  const whole = earlier.findLast((one) => IN_TOTAL.test(text.slice(one.span.end, one.span.end + 20)));
  return whole !== undefined && value.amount < whole.value.amount && span.start - whole.span.end <= SPREAD;
}

/** The same amount once more is another payment only where a list goes on with it or it comes at another time. */
function isAgain(text: string, earlier: readonly Payment[], one: Payment): boolean {
  const same = earlier.filter(({ value }) => near(value.amount, one.value.amount));
  if (same.length === 0) return false;
  // Equal halves of a whole that stands in front of them are two payments, whatever their words say of the time.
  const isLastPart = earlier.some(
    (whole, index) =>
      one.span.start - whole.span.end <= SPREAD &&
      near(
        whole.value.amount,
        earlier.slice(index + 1).reduce((sum, { value }) => sum + value.amount, one.value.amount),
      ),
  );
  if (isLastPart && same.length < earlier.length) return false;
  const last = earlier.at(-1) as Payment;
  if (goesOn(text, last.span, one.span)) return false;
  return same.some(
    ({ value: { month } }) => month === null || one.value.month === null || month === one.value.month,
  );
}

/** What is paid, in the order of the text. `payments` are those read from `text`, in any order. */
export function settled(text: string, payments: readonly Finding<SignOnRead>[]): Finding<SignOnRead>[] {
  const inOrder = payments.filter(isPlaced).sort((a, b) => a.span.start - b.span.start);
  const counted: Payment[] = [];
  for (const payment of inOrder) {
    const { value, span } = payment;
    // Two halves of one amount were made from the same words.
    const split = counted.some((other) => other.span.start === span.start);
    const again = !split && isAgain(text, counted, payment);
    if (again) {
      // The later mention may have the parts behind it.
      const first = counted.findIndex((other) => near(other.value.amount, value.amount));
      const month = counted[first]?.value.month ?? value.month;
      counted.splice(first, 1);
      counted.push({ ...payment, value: { ...value, month } });
      continue;
    }
    counted.push({ ...payment, value: { ...value } });
  }
  const isTotal = (one: Payment, index: number): boolean => {
    const before = counted.slice(0, index).reduce((sum, { value }) => sum + value.amount, 0);
    return index > 1 && near(before, one.value.amount);
  };
  const parts = counted.filter(
    (one, index) => !isWholeOf(text, one, counted.slice(index + 1)) && !isTotal(one, index),
  );
  return parts
    .filter((one, index) => !isWithin(text, parts.slice(0, index), one))
    .filter((one) => !parts.some((whole) => isPartOf(text, amountAt(whole), amountAt(one))))
    .map((one) => {
      const times = lotsAt(text, one.span.start);
      return times === 1 ? one : { ...one, value: { ...one.value, amount: times * one.value.amount } };
    });
}
