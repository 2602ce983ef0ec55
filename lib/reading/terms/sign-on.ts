/** Cash for joining: amount, when it is paid, and for how long it can be claimed back. */
import { found } from '../read-quote.ts';
import type { SignOnRead } from '../reading.ts';
import type { Assigned } from './amounts/assign.ts';
import { clauseBehind } from './payments/clawback.ts';
import type { Letter } from './letter/letter.ts';
import type { Term } from './letter/term.ts';

const SECOND_YEAR =
  /(?:second|2nd) (?:year|payment|install?ment)|year (?:2|two)|first anniversary|(?:one|1|12)[- ](?:year|month)s? (?:anniversary|after)|twelve months after/iu;
const ON_JOINING =
  /first (?:pay(?:roll|check|cheque| period| cycle|day)?|regular pay|paycheck|month|30 days)|within (?:the first )?\w{2,8} ?(?:\(\d{1,3}\) )?(?:days|weeks) (?:of|after|following)|upon (?:joining|hire|start|commencement|your start)|on your start date|next (?:regular )?pay/iu;

function read({ text }: Letter, { min, max, currency, span }: Assigned, next: number): SignOnRead | null {
  const amount = max ?? min;
  if (amount === null) return null;
  const after = text.slice(span.end, Math.min(span.end + 160, next));
  const sentence = after.split(/[.;]\s/, 1)[0] ?? '';
  const month = SECOND_YEAR.test(sentence) ? 12 : ON_JOINING.test(sentence) ? 0 : null;
  return { amount, currency, month, ...clauseBehind(text, span.end) };
}

const signOn: Term = {
  name: 'sign-on',
  order: 50,
  read(letter, terms) {
    const stated = letter.pay.filter(({ role }) => role === 'sign-on');
    const first = stated[0];
    if (first === undefined) return;
    for (const [index, mention] of stated.entries()) {
      const value = read(letter, mention, stated[index + 1]?.span.start ?? letter.text.length);
      if (value === null) continue;
      // Instalments of the amount already read are not more money; a second year's payment is.
      const known = terms.signOn.some((other) => other.value.amount === value.amount);
      const part =
        terms.signOn[0] !== undefined && value.amount < terms.signOn[0].value.amount && value.month !== 12;
      if (known || part) continue;
      const whole = terms.signOn[0]?.value.amount ?? 0;
      const parts = stated.filter((other) => other !== mention && (other.max ?? 0) < whole);
      if (value.month === 12 && parts.reduce((sum, other) => sum + (other.max ?? 0), value.amount) === whole)
        continue;
      terms.signOn.push(found(value, letter.text, mention.span.start, mention.span.end, 'sign-on'));
    }
  },
};

export default signOn;
