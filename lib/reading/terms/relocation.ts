/** Help with moving: said as a remark, with its amount where one is stated, and never counted as pay. */
import { found, quoteAt } from '../read-quote.ts';
import { clauseBehind } from './payments/clawback.ts';
import type { Letter } from './letter/letter.ts';
import type { Term, Terms } from './letter/term.ts';

const HELP =
  /relocation (?:bonus|allowance|assistance|package|expenses|costs|payment|benefits|reimbursement|support|stipend|coordinator)|moving (?:expenses|costs|allowance)|temporary (?:housing|living|accommodation)/iu;

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

const relocation: Term = {
  name: 'relocation',
  order: 170,
  read(letter, terms) {
    const { text, kind } = letter;
    const match = kind === 'offer' ? HELP.exec(text) : null;
    if (match === null) return;
    terms.remarks.push({
      code: 'relocation',
      quote: quoteAt(text, match.index, match.index + match[0].length),
    });
    terms.relocation = amountOf(letter, match.index);
  },
};

export default relocation;
