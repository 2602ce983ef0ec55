/** More time, asked for on the phone. */
import type { ScriptTemplate } from '../script.ts';
import { isOpen } from '../state.ts';

export default {
  id: 'ask-for-time-call',
  channel: 'call',
  applies: isOpen,
  lines: () => [
    { key: 'playbook.ask-for-time-call.want', ends: 'sentence' },
    { key: 'playbook.ask-for-time-call.until', slots: ['moreTime'] },
    { key: 'playbook.ask-for-time-call.depends' },
  ],
} satisfies ScriptTemplate;
