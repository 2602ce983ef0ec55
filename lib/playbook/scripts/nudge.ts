/** One reminder, two working days after the counter. */
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';
import { isClosing, isFixed, isLower, isOpen } from '../state.ts';

export default {
  id: 'nudge',
  channel: 'mail',
  applies: (facts) => isOpen(facts) && !isClosing(facts) && !isLower(facts) && !isFixed(facts),
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.nudge.news', slots: ['sentOn'], ends: 'sentence' },
    { key: 'playbook.nudge.need' },
    ...(facts.offer.deadline ? [{ key: 'playbook.nudge.deadline', slots: ['deadline' as const] }] : []),
    ...closing,
  ],
} satisfies ScriptTemplate;
