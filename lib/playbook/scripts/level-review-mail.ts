/** Asking for a review of the level, beside the money and before it is settled. */
import { closing, greeting } from '../frame.ts';
import { hasLevelPath, levelLines } from '../level-words.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'level-review-mail',
  channel: 'mail',
  applies: hasLevelPath,
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.level-review-mail.thanks' },
    ...levelLines(facts),
    { key: 'playbook.level-review-mail.stays' },
    ...closing,
  ],
} satisfies ScriptTemplate;
