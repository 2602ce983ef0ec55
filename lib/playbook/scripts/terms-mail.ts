/** Where pay follows a scale or is the same for a whole cohort: what is left to ask for, and no money. */

import { fixedOpening, fixedTerms, hasFixedTerms } from '../fixed-terms.ts';
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'terms-mail',
  channel: 'mail',
  applies: hasFixedTerms,
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.terms-mail.thanks', ends: 'sentence' },
    fixedOpening(facts),
    ...fixedTerms(facts),
    { key: 'playbook.terms-mail.ready' },
    ...closing,
  ],
} satisfies ScriptTemplate;
