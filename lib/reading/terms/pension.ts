/** What the employer pays into a pension, as a share of pay: only where the words say that it is the employer who pays. */
import { found } from '../read-quote.ts';
import { percents } from './_percents.ts';
import type { Term } from './_term.ts';

const PENSION = /(?<!\p{L})pension(?!\p{L})/iu;
const EMPLOYER =
  /(?<!\p{L})(?:we|employer|company|firm)(?:['’]?s|['’]ll| will| shall)?(?: also)? (?:contribut(?:es?|ion|ions)|pay|match)(?!\p{L})/iu;
const EMPLOYEE = /(?<!\p{L})(?:you|employee|your own)(?: must| may| will| shall)? (?:contribut|pay)/iu;

/** No employer pays more than this share of pay; a larger one is a bonus or a share of something else. */
const MOST = 30;

const pension: Term = {
  name: 'pension',
  order: 200,
  read({ text, kind }, terms) {
    if (kind !== 'offer' || !PENSION.test(text)) return;
    let before = 0;
    for (const { min, max, start, end } of percents(text)) {
      const from = Math.max(before, start - 140);
      before = end;
      const line = text.lastIndexOf('\n', start) + 1;
      const sentence = text.slice(Math.max(line, start - 200), Math.min(end + 60, text.length));
      // The words since the last percentage say whose this one is.
      const own = text.slice(Math.max(from, line), start);
      const theirs = min === max && max <= MOST && EMPLOYER.test(own) && !EMPLOYEE.test(own);
      if (!theirs || !PENSION.test(sentence)) continue;
      terms.pension = found({ pct: max / 100 }, text, start, end, 'pension');
      return;
    }
  },
};

export default pension;
