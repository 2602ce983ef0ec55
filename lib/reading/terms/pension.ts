/** What goes into a pension: the employer's share or amount, and the employee's own beside it. */

import { cuesIn } from '../../lexicon/cues.ts';
import type { WordMark } from '../../lexicon/lexicon.ts';
import { lastBefore, marksIn } from '../../lexicon/near.ts';
import { percents } from '../../marks/percents.ts';
import type { Span } from '../../money/money.ts';
import { lineStart } from '../../text/lines.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import type { PensionRead } from '../reading.ts';
import type { Letter } from './letter/letter.ts';
import type { Term } from './letter/term.ts';

/** No employer pays more than this share of pay; a larger one is a bonus or a share of something else. */
const MOST = 30;
const NEAR = 90;

/** Whose contribution the words since the last figure name; the employer's where they name nobody. */
function whose(text: string, from: number, { start, end }: Span): 'employer' | 'employee' {
  const own = text.slice(from, start);
  const named = cuesIn(own, 'employer', 'employee').at(-1)?.cue;
  if (named !== undefined) return named;
  return cuesIn(text.slice(end, end + 24), 'employer', 'employee')[0]?.cue ?? 'employer';
}

/** Pension words near a figure: in its sentence, or heading it. */
function pensionNear({ marked, text }: Letter, { start, end }: Span): WordMark | null {
  const sentence = sentenceAt(text, start);
  const inside = marksIn(marked, sentence.start, Math.max(sentence.end, end), ['pension']);
  return inside[0] ?? lastBefore(marked, sentence.start, 50, 'pension');
}

/** Whether another word of pay stands nearer in front of the figure. */
const isOthers = ({ marked }: Letter, { start }: Span, pension: WordMark): boolean => {
  const other = lastBefore(marked, start, NEAR, 'bonus', 'grant', 'vesting', 'raise', 'insurance', 'sign-on');
  return other !== null && other.start > pension.start;
};

const pension: Term = {
  name: 'pension',
  order: 200,
  read(letter, terms) {
    const { text, kind } = letter;
    if (kind !== 'offer') return;
    const value: PensionRead = { pct: null };
    let at: Span | null = null;
    let before = 0;
    for (const { min, max, start, end } of percents(text)) {
      const span = { start, end };
      const from = Math.max(before, lineStart(text, start, 140));
      before = end;
      if (max > MOST || min <= 0) continue;
      const near = pensionNear(letter, span);
      if (near === null || isOthers(letter, span, near)) continue;
      if (whose(text, from, span) === 'employee') value.employee ??= max / 100;
      else if (value.pct === null) {
        value.pct = max / 100;
        at = span;
      }
      at ??= span;
    }
    for (const mention of letter.amounts) {
      const { claim, span, min, max, currency, period } = mention;
      const amount = max ?? min;
      if (claim !== 'never-insurance' || amount === null || value.amount !== undefined) continue;
      const near = pensionNear(letter, span);
      if (near === null || isOthers(letter, span, near)) continue;
      const from = lineStart(text, span.start, 90);
      if (whose(text, from, span) === 'employee') value.employeeAmount ??= amount;
      else Object.assign(value, { amount, currency, period });
      at ??= span;
    }
    if (at !== null) terms.pension = found(value, text, at.start, at.end, 'pension');
  },
};

export default pension;
