/** Where pay follows a scale or is the same for a whole cohort: what is left to ask for, and no money. */

import { fixedOpening, fixedTerms, hasFixedTerms } from '../fixed-terms.ts';
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';
import { isPromotion } from '../thanks.ts';

export default {
  id: 'terms-mail',
  channel: 'mail',
  applies: hasFixedTerms,
  lines: (facts) => [
    greeting(facts),
    {
      key: `playbook.terms-mail.${isPromotion(facts) ? 'thanks-promotion' : 'thanks'}`,
      ends: 'sentence',
    },
    fixedOpening(facts),
    ...fixedTerms(facts),
    // No promise to sign before the answers are there.
    facts.offer.deadline
      ? { key: 'playbook.terms-mail.by', slots: ['deadline'] }
      : { key: 'playbook.terms-mail.after' },
    ...closing,
  ],
} satisfies ScriptTemplate;
