/** Yes, with what was agreed written out, so that the letter can be held against it. */
import { agreedOffer } from '../agreed.ts';
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';
import { isDeclined, isPosting } from '../state.ts';

export default {
  id: 'acceptance',
  channel: 'mail',
  applies: (facts) => !isPosting(facts) && !isDeclined(facts) && facts.offer.base !== null,
  lines: (facts) => [
    greeting(facts),
    facts.offer.company && facts.offer.role
      ? { key: 'playbook.acceptance.yes', slots: ['company', 'role'] }
      : { key: 'playbook.acceptance.yes-plain' },
    { key: 'playbook.acceptance.agreed', slots: ['agreed'] },
    agreedOffer(facts)?.asInLetter
      ? { key: 'playbook.acceptance.sign' }
      : { key: 'playbook.acceptance.letter' },
    ...closing,
  ],
} satisfies ScriptTemplate;
