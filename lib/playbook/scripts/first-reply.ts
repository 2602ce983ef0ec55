/** Thanks, asks for the whole offer in writing, and says no number. */
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'first-reply',
  channel: 'mail',
  applies: () => true,
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.first-reply.thanks' },
    { key: 'playbook.first-reply.read' },
    facts.offer.deadline
      ? { key: 'playbook.first-reply.deadline', slots: ['deadline'] }
      : { key: 'playbook.first-reply.when-back' },
    ...closing,
  ],
} satisfies ScriptTemplate;
