/** Yes on the phone, with what it is to. */

import type { ScriptTemplate } from '../script.ts';
import { isDeclined, isPosting } from '../state.ts';
import { yesThanks } from '../thanks.ts';

export default {
  id: 'acceptance-call',
  channel: 'call',
  applies: (facts) => !isPosting(facts) && !isDeclined(facts) && facts.offer.base !== null,
  lines: (facts) => [
    { key: 'playbook.acceptance-call.yes', ends: 'sentence' },
    yesThanks(facts),
    { key: 'playbook.acceptance-call.so-that', slots: ['agreed'] },
    { key: 'playbook.acceptance-call.writing' },
  ],
} satisfies ScriptTemplate;
