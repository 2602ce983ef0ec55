/** Yes, with what was agreed written out, so that the letter can be held against it. */
import { offerWords } from '../amount-words.ts';
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'acceptance',
  channel: 'mail',
  applies: (facts) => offerWords(facts) !== null,
  lines: (facts) => [
    greeting(facts),
    facts.offer.company && facts.offer.role
      ? { key: 'playbook.acceptance.yes', slots: ['company', 'role'] }
      : { key: 'playbook.acceptance.yes-plain' },
    { key: 'playbook.acceptance.agreed', slots: ['agreed'] },
    { key: 'playbook.acceptance.letter' },
    ...closing,
  ],
} satisfies ScriptTemplate;
