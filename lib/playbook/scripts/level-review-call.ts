/** The level on the phone: one question, then listen. */
import { hasLevelPath, levelLines } from '../level-words.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'level-review-call',
  channel: 'call',
  applies: hasLevelPath,
  lines: (facts) => [...levelLines(facts), { key: 'playbook.level-review-call.stays' }],
} satisfies ScriptTemplate;
