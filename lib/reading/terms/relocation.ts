/** Help with moving: said as a remark, never counted as pay. */
import { quoteAt } from '../read-quote.ts';
import type { Term } from './_term.ts';

const HELP =
  /relocation (?:bonus|allowance|assistance|package|expenses|costs|payment|benefits|reimbursement|support|stipend|coordinator)|moving (?:expenses|costs|allowance)|temporary (?:housing|living|accommodation)/iu;

const relocation: Term = {
  name: 'relocation',
  order: 170,
  read({ text, kind }, terms) {
    const match = kind === 'offer' ? HELP.exec(text) : null;
    if (match === null) return;
    terms.remarks.push({
      code: 'relocation',
      quote: quoteAt(text, match.index, match.index + match[0].length),
    });
  },
};

export default relocation;
