/** What the employer pays into a pension, as a share of pay: only where the words say that it is the employer who pays. */

import { percents } from '../../marks/percents.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import type { Term } from './_term.ts';

const PENSION = /(?<!\p{L})pension(?!\p{L})/iu;
const EMPLOYER =
  /(?<!\p{L})(?:we|employer|company|firm)(?:['’]?s|['’]ll| will| shall)?(?: also)? (?:contribut(?:es?|ion|ions)|pay|match)(?!\p{L})/iu;
const EMPLOYEE = /(?<!\p{L})(?:you|employee|your own)(?: must| may| will| shall)? (?:contribut|pay)/iu;

const HEADING = /(?<!\p{L})pension(?!\p{L})[^\n.]{0,20}\n\s{0,4}$/iu;

/** No employer pays more than this share of pay; a larger one is a bonus or a share of something else. */
const MOST = 30;

/** The words of the percentage's own sentence, or the heading right above it, speak of a pension. */
function isPension(text: string, at: number): boolean {
  const { start, end } = sentenceAt(text, at);
  return PENSION.test(text.slice(start, end)) || HEADING.test(text.slice(Math.max(0, start - 60), start));
}

const pension: Term = {
  name: 'pension',
  order: 200,
  read({ text, kind }, terms) {
    if (kind !== 'offer' || !PENSION.test(text)) return;
    let before = 0;
    for (const { min, max, start, end } of percents(text)) {
      // The words since the last percentage say whose this one is.
      const own = text.slice(Math.max(before, start - 140, text.lastIndexOf('\n', start) + 1), start);
      before = end;
      const theirs = min === max && max <= MOST && EMPLOYER.test(own) && !EMPLOYEE.test(own);
      if (!theirs || !isPension(text, start)) continue;
      terms.pension = found({ pct: max / 100 }, text, start, end, 'pension');
      return;
    }
  },
};

export default pension;
