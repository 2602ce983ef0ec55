/** "We need your answer now": a date of one's own, calmly. */
import type { ScriptTemplate } from '../script.ts';
import { isOpen } from '../state.ts';

export default {
  id: 'answer-decide-now',
  channel: 'call',
  applies: isOpen,
  lines: () => [
    { key: 'playbook.answer-decide-now.until', slots: ['moreTime'], ends: 'sentence' },
    { key: 'playbook.answer-decide-now.why' },
  ],
} satisfies ScriptTemplate;
