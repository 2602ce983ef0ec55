/** "We need your answer now": a date of one's own, calmly. */
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'answer-decide-now',
  channel: 'call',
  applies: () => true,
  lines: () => [
    { key: 'playbook.answer-decide-now.until', slots: ['moreTime'], ends: 'sentence' },
    { key: 'playbook.answer-decide-now.why' },
  ],
} satisfies ScriptTemplate;
