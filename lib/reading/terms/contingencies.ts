/** What the offer still depends on: background check, references, board approval, work permit, signing other papers. */

import { endsNear } from '../../money/near.ts';
import { quoteAt } from '../read-quote.ts';
import type { Term } from './letter/term.ts';

const DEPENDS =
  /(?:contingent|conditional|conditioned|condition precedent|subject|dependent)(?: up)?(?:on| to)?/giu;
const ON =
  /background (?:check|screening|investigation)|reference(?:s| checks?)|board approval|approval (?:of|by) the board|(?:drug|medical) (?:test|screen\w{0,3}|exam\w{0,7})|work (?:permit|authori[sz]ation|visa)|right to work|eligib\w{1,5} to work|immigration|proof of identity|non-?compet\w{1,5}|confidentiality agreement/giu;

const contingencies: Term = {
  name: 'contingencies',
  order: 160,
  read({ text, kind }, terms) {
    if (kind !== 'offer') return;
    for (const match of text.matchAll(ON)) {
      const lead = text.slice(Math.max(0, match.index - 150), match.index);
      if (!endsNear(lead, DEPENDS, 110)) continue;
      terms.remarks.push({
        code: 'contingent',
        quote: quoteAt(text, match.index, match.index + match[0].length),
      });
      return;
    }
  },
};

export default contingencies;
