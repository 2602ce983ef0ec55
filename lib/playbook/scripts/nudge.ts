/** One reminder, two working days after the counter. */
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'nudge',
  channel: 'mail',
  applies: () => true,
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.nudge.news', slots: ['sentOn'], ends: 'sentence' },
    { key: 'playbook.nudge.need' },
    ...(facts.offer.deadline ? [{ key: 'playbook.nudge.deadline', slots: ['deadline' as const] }] : []),
    ...closing,
  ],
} satisfies ScriptTemplate;
