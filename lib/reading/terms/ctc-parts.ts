/** The parts of an Indian cost to company: its total, basic pay, the employer's provident fund and gratuity. */
import { PER_YEAR } from '../../money/period.ts';
import { found } from '../read-quote.ts';
import type { CtcRead } from '../reading.ts';
import type { Assigned } from './_assign.ts';
import type { Letter } from './_letter.ts';
import type { Term } from './_term.ts';

type Part = 'basic' | 'providentFund' | 'gratuity';

/** A label in front of its amount, on the same line or the next cell of a table. */
const LABELS: Record<Part, RegExp> = {
  basic: /(?<!\p{L})basic(?: (?:salary|pay))?[^\d\p{L}]{0,24}(?:(?:of|is|per annum)[^\d\p{L}]{0,12})?$/iu,
  providentFund:
    /(?<!\p{L})(?:(?:employer|company)['’]?s? (?:contribution (?:to|towards) )?(?:the )?(?:pf|epf|provident fund)|(?:pf|epf|provident fund)[ ,(–-]{1,3}(?:employer|company)['’]?s?)(?: contribution| share)?[^\d\p{L}]{0,24}(?:(?:of|is)[^\d\p{L}]{0,12})?$/iu,
  gratuity:
    /(?<!\p{L})gratuity(?: (?:contribution|provision))?[^\d\p{L}]{0,24}(?:(?:of|is)[^\d\p{L}]{0,12})?$/iu,
};

const GRATUITY = /(?<!\p{L})gratuity(?!\p{L})/iu;
const COST = /(?<!\p{L})(?:ctc|cost[- ]to[- ](?:the[- ])?company)(?!\p{L})/iu;
const HOLDS = /(?<!\p{L})(?:includ(?:es?|ing|ed)|inclusive|comprises|part of|consists)(?!\p{L})/iu;
const ON_TOP =
  /(?<!\p{L})(?:over and above|in addition|on top|extra|separately|not part|not included|exclu(?:des?|ding|sive))(?!\p{L})/iu;

/** What the words around "gratuity" say of it: inside the cost to company, on top of it, or nothing. */
function insideOf(text: string): boolean | null {
  const at = GRATUITY.exec(text)?.index;
  if (at === undefined) return null;
  const sentence = text.slice(at, at + 120).split(/[.;\n]/, 1)[0] ?? '';
  const before = text.slice(Math.max(0, at - 260), at);
  const lead = before.slice(before.lastIndexOf('\n\n') + 1);
  if (ON_TOP.test(sentence)) return false;
  return COST.test(lead + sentence) && HOLDS.test(lead + sentence) ? true : null;
}

/** Parts are by the year unless the letter says otherwise: a period that is only likely is no reason to multiply. */
const yearly = ({ min, max, period, periodStated }: Assigned): number | null => {
  const amount = max ?? min;
  return amount === null ? null : amount * (period === null || !periodStated ? 1 : PER_YEAR[period]);
};

function partOf({ text, amounts }: Letter, part: Part): number | null {
  const mention = amounts.find(({ span }) =>
    LABELS[part].test(text.slice(Math.max(0, span.start - 90), span.start)),
  );
  return mention ? yearly(mention) : null;
}

const isSaid = (ctc: CtcRead): boolean => Object.values(ctc).some((part) => part !== null);

const ctcParts: Term = {
  name: 'ctc-parts',
  order: 190,
  read(letter, terms) {
    const { text, kind, amounts } = letter;
    const indian = amounts.find(({ currency }) => currency === 'INR');
    if (kind !== 'offer' || !indian) return;
    const total = amounts.find(({ role, currency }) => role === 'ctc' && currency === 'INR');
    const ctc: CtcRead = {
      total: total ? yearly(total) : null,
      basic: partOf(letter, 'basic'),
      providentFund: partOf(letter, 'providentFund'),
      gratuity: partOf(letter, 'gratuity'),
      gratuityInside: insideOf(text),
    };
    const { start, end } = (total ?? indian).span;
    if (isSaid(ctc)) terms.ctc = found(ctc, text, start, end, 'ctc-parts');
  },
};

export default ctcParts;
