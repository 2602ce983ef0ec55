/** Grants of later cycles ("commencing with the 2028 cycle", "annual awards") stand behind the one for joining. */

import { says } from '../../lexicon/cues.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { EquityRead, Finding } from '../reading.ts';
import type { Term } from './letter/term.ts';

const equityLater: Term = {
  name: 'equity-later',
  order: 97,
  read({ text }, terms) {
    const isLater = ({ span }: Finding<EquityRead>): boolean => {
      if (span === null) return false;
      const { start, end } = sentenceAt(text, span.start);
      const sentence = text.slice(start, end);
      return says(sentence, 'later-cycle') && !says(sentence, 'new-hire');
    };
    const later = new Set(terms.equity.length > 1 ? terms.equity.filter(isLater) : []);
    if (later.size === 0) return;
    terms.equity = [...terms.equity.filter((grant) => !later.has(grant)), ...later];
  },
};

export default equityLater;
