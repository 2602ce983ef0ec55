/** Thanks, asks for the whole offer in writing, and says no number. */
import { closing, greeting, withCompany } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';
import { isBeforeAsk } from '../state.ts';

export default {
  id: 'first-reply',
  channel: 'mail',
  applies: isBeforeAsk,
  lines: (facts) => [
    greeting(facts),
    withCompany('playbook.first-reply.thanks', facts),
    { key: 'playbook.first-reply.read' },
    facts.offer.deadline
      ? { key: 'playbook.first-reply.deadline', slots: ['deadline'] }
      : { key: 'playbook.first-reply.when-back' },
    ...closing,
  ],
} satisfies ScriptTemplate;
