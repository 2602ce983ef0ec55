/** More time, asked for before anything else when the reply-by date is too near. */
import { closing, greeting, withCompany } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';
import { isOpen } from '../state.ts';

export default {
  id: 'ask-for-time',
  channel: 'mail',
  applies: isOpen,
  lines: (facts) => [
    greeting(facts),
    withCompany('playbook.ask-for-time.thanks', facts),
    facts.offer.deadline
      ? { key: 'playbook.ask-for-time.instead', slots: ['deadline', 'moreTime'] }
      : { key: 'playbook.ask-for-time.until', slots: ['moreTime'] },
    { key: 'playbook.ask-for-time.why' },
    ...closing,
  ],
} satisfies ScriptTemplate;
