/** The parts of an Indian cost to company: its total, basic pay, the employer's provident fund and gratuity. */
import { cuesAmong, cuesIn, lastOf, says } from '../../lexicon/cues.ts';
import { wordsOf } from '../../lexicon/words.ts';
import { PER_YEAR } from '../../money/period.ts';
import { until } from '../../text/until.ts';
import { found } from '../read-quote.ts';
import type { CtcRead, Finding } from '../reading.ts';
import type { Assigned } from './amounts/assign.ts';
import { payTables } from './annexure/table.ts';
import type { Letter } from './letter/letter.ts';
import type { Term } from './letter/term.ts';

type Part = 'basic' | 'provident-fund' | 'gratuity';

/** Words that may stand between a part's name and its amount. */
const BETWEEN = new Set(['of', 'is', 'per', 'annum']);

/** Whether words end with a part's name, nothing but signs and small words behind it. */
function endsNaming(lead: string, part: Part): boolean {
  const last = lastOf(cuesIn(lead, part));
  const gap = last === null ? '' : lead.slice(last.end);
  return last !== null && gap.length <= 36 && wordsOf(gap).every(({ lower }) => BETWEEN.has(lower));
}

/** What the words around "gratuity" say of it: inside the cost to company, on top of it, or nothing. */
function insideOf({ text, marked }: Letter): Finding<boolean> | null {
  const at = cuesAmong(text, marked.words, 'gratuity')[0]?.start;
  if (at === undefined) return null;
  const sentence = until(text.slice(at, at + 120), '.;\n');
  const before = text.slice(Math.max(0, at - 260), at);
  const around = before.slice(before.lastIndexOf('\n\n') + 1) + sentence;
  const inside = says(around, 'cost-to-company') && says(around, 'holds-part');
  const onTop = says(sentence, 'on-top');
  if (!inside && !onTop) return null;
  return found(!onTop, text, at, at + 'gratuity'.length, 'ctc-parts');
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
    endsNaming(text.slice(Math.max(0, span.start - 90), span.start), part),
  );
  const said = yearly(text, named);
  if (said) return said;
  for (const { label, yearly: amount, start, end } of [...payTables(text)].flat())
    if (amount !== null && (cuesIn(label, part)[0]?.start ?? 99) <= 6)
      return found(amount, text, start, end, 'ctc-parts');
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
      providentFund: partOf(letter, 'provident-fund'),
      gratuity: partOf(letter, 'gratuity'),
      gratuityInside: insideOf(letter),
    };
    if (Object.values(ctc).some((part) => part !== null)) terms.ctc = ctc;
  },
};

export default ctcParts;
