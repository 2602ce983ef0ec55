/** Help with moving: said as a remark, with its amount where one is stated, and never counted as pay. */
import { says } from '../../lexicon/cues.ts';
import { marksIn } from '../../lexicon/near.ts';
import type { Span } from '../../money/money.ts';
import { found, quoteAt } from '../read-quote.ts';
import type { Letter } from './letter/letter.ts';
import type { Term, Terms } from './letter/term.ts';
import { clauseBehind } from './payments/clawback.ts';

/** Below this no move is paid for in any currency: it is a number of weeks or a day's allowance. */
const LEAST = 100;

/** The first amount that is claimed by words about moving and stands near the words that name the help. */
function amountOf({ text, amounts }: Letter, from: number): Terms['relocation'] {
  const mention = amounts.find(
    ({ claim, span, min, max }) =>
      claim === 'never-relocation' && Math.abs(span.start - from) < 200 && (max ?? min ?? 0) >= LEAST,
  );
  const amount = mention?.max ?? mention?.min ?? null;
  if (!mention || amount === null) return null;
  const { currency, span } = mention;
  return found(
    { amount, currency, ...clauseBehind(text, span.end) },
    text,
    span.start,
    span.end,
    'relocation',
  );
}

/** "Willing to relocate" is no help: a noun, or words about cost or money, show that it is. */
const isHelp =
  ({ text, amounts }: Letter) =>
  ({ start, end }: Span): boolean =>
    says(text.slice(Math.max(0, start - 20), end + 40), 'helps-moving') ||
    amounts.some(({ span }) => span.start >= start - 20 && span.start < end + 40);

const relocation: Term = {
  name: 'relocation',
  order: 170,
  read(letter, terms) {
    const { text, kind, marked } = letter;
    const help =
      kind === 'offer' ? marksIn(marked, 0, text.length, ['relocation']).filter(isHelp(letter)) : [];
    const [first] = help;
    if (first === undefined) return;
    terms.remarks.push({ code: 'relocation', quote: quoteAt(text, first.start, first.end) });
    for (const { start } of help) terms.relocation ??= amountOf(letter, start);
  },
};

export default relocation;
