/** "The band is capped": take it as true, then ask about its top, the other parts and the level. */
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'answer-band-capped',
  channel: 'call',
  applies: () => true,
  lines: () => [
    { key: 'playbook.answer-band-capped.top', ends: 'sentence' },
    { key: 'playbook.answer-band-capped.other' },
    { key: 'playbook.answer-band-capped.level' },
  ],
} satisfies ScriptTemplate;
