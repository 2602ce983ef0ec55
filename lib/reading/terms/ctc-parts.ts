/** The parts of an Indian cost to company: its total, basic pay, the employer's provident fund and gratuity. */
import { PER_YEAR } from '../../money/period.ts';
import { found } from '../read-quote.ts';
import type { CtcRead, Finding } from '../reading.ts';
import type { Assigned } from './amounts/assign.ts';
import { annexureRows } from './annexure/rows.ts';
import type { Letter } from './letter/letter.ts';
import type { Term } from './letter/term.ts';

type Part = 'basic' | 'providentFund' | 'gratuity';

const NAMES: Record<Part, string> = {
  basic: 'basic(?: (?:salary|pay))?',
  providentFund:
    "(?:(?:employer|company)[’']?s? (?:contribution (?:to|towards) )?(?:the )?(?:pf|epf|provident fund)|(?:pf|epf|provident fund)[ ,(–-]{1,3}(?:employer|company)[’']?s?)(?: contribution| share)?",
  gratuity: 'gratuity(?: (?:contribution|provision))?',
};

/** A label in front of its amount in a sentence. */
const BEFORE = byPart(
  (name) => `(?<!\\p{L})${name}[^\\d\\p{L}]{0,24}(?:(?:of|is|per annum)[^\\d\\p{L}]{0,12})?$`,
);

/** A label that is the first cell of a row. */
const LABEL = byPart((name) => `^[^\\p{L}]{0,6}${name}(?!\\p{L})`);

function byPart(pattern: (name: string) => string): Record<Part, RegExp> {
  return {
    basic: new RegExp(pattern(NAMES.basic), 'iu'),
    providentFund: new RegExp(pattern(NAMES.providentFund), 'iu'),
    gratuity: new RegExp(pattern(NAMES.gratuity), 'iu'),
  };
}

const GRATUITY = /(?<!\p{L})gratuity(?!\p{L})/iu;
const COST = /(?<!\p{L})(?:ctc|cost[- ]to[- ](?:the[- ])?company)(?!\p{L})/iu;
const HOLDS = /(?<!\p{L})(?:includ(?:es?|ing|ed)|inclusive|comprises|part of|consists)(?!\p{L})/iu;
const ON_TOP =
  /(?<!\p{L})(?:over and above|in addition|on top|extra|separately|not part|not included|exclu(?:des?|ding|sive))(?!\p{L})/iu;

/** What the words around "gratuity" say of it: inside the cost to company, on top of it, or nothing. */
function insideOf(text: string): Finding<boolean> | null {
  const at = GRATUITY.exec(text)?.index;
  if (at === undefined) return null;
  const sentence = text.slice(at, at + 120).split(/[.;\n]/, 1)[0] ?? '';
  const before = text.slice(Math.max(0, at - 260), at);
  const lead = before.slice(before.lastIndexOf('\n\n') + 1);
  const inside = COST.test(lead + sentence) && HOLDS.test(lead + sentence);
  if (!inside && !ON_TOP.test(sentence)) return null;
  return found(!ON_TOP.test(sentence), text, at, at + 'gratuity'.length, 'ctc-parts');
}

/** Parts are by the year unless the letter says otherwise: a period that is only likely is no reason to multiply. */
function yearly(text: string, mention: Assigned | undefined): Finding<number> | null {
  const amount = mention?.max ?? mention?.min ?? null;
  if (!mention || amount === null) return null;
  const { period, periodStated, span } = mention;
  const times = period === null || !periodStated ? 1 : PER_YEAR[period];
  return found(amount * times, text, span.start, span.end, 'ctc-parts');
}

/** In a sentence, else in a row of the annexure. */
function partOf({ text, amounts }: Letter, part: Part): Finding<number> | null {
  const named = amounts.find(({ span }) =>
    BEFORE[part].test(text.slice(Math.max(0, span.start - 90), span.start)),
  );
  const said = yearly(text, named);
  if (said) return said;
  for (const { label, yearly: amount, start, end } of annexureRows(text)) {
    if (amount !== null && LABEL[part].test(label)) return found(amount, text, start, end, 'ctc-parts');
  }
  return null;
}

const ctcParts: Term = {
  name: 'ctc-parts',
  order: 190,
  read(letter, terms) {
    const { text, kind, amounts } = letter;
    if (kind !== 'offer' || !amounts.some(({ currency }) => currency === 'INR')) return;
    const ctc: CtcRead = {
      total: yearly(
        text,
        amounts.find(({ role, currency }) => role === 'ctc' && currency === 'INR'),
      ),
      basic: partOf(letter, 'basic'),
      providentFund: partOf(letter, 'providentFund'),
      gratuity: partOf(letter, 'gratuity'),
      gratuityInside: insideOf(text),
    };
    if (Object.values(ctc).some((part) => part !== null)) terms.ctc = ctc;
  },
};

export default ctcParts;
