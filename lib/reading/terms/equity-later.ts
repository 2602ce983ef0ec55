/** Grants of later cycles ("commencing with the 2028 cycle", "annual awards") stand behind the one for joining. */

import { sentenceAt } from '../../text/sentences.ts';
import type { EquityRead, Finding } from '../reading.ts';
import type { Term } from './letter/term.ts';

const LATER =
  /(?:commencing|beginning|starting) (?:with|in) (?:the |fiscal |calendar |year ){0,3}20\d\d|(?<!\p{L})(?:each|every) (?:fiscal |calendar )?year|(?:annual|subsequent|future|next) (?:equity|grants?|awards?|long-term|LTIP?|cycle|focal|stock|RSUs?)|in (?:future|subsequent) years|(?:will|may|would) be considered for/iu;
const JOINING =
  /(?<!\p{L})(?:new[- ]hire|sign-?on|initial|inaugural|inducement|make-?whole|one-?time|upon (?:hire|joining|commencement)|start date|replace|buy-?out)(?!\p{L})/iu;

const equityLater: Term = {
  name: 'equity-later',
  order: 97,
  read({ text }, terms) {
    const isLater = ({ span }: Finding<EquityRead>): boolean => {
      if (span === null) return false;
      const { start, end } = sentenceAt(text, span.start);
      const sentence = text.slice(start, end);
      return LATER.test(sentence) && !JOINING.test(sentence);
    };
    const later = new Set(terms.equity.length > 1 ? terms.equity.filter(isLater) : []);
    if (later.size === 0) return;
    terms.equity = [...terms.equity.filter((grant) => !later.has(grant)), ...later];
  },
};

export default equityLater;
