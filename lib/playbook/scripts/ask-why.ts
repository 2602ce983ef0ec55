/** They came back with less than before: no figure, one question. */
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';
import { isLower } from '../state.ts';

export default {
  id: 'ask-why',
  channel: 'mail',
  applies: isLower,
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.ask-why.thanks', ends: 'sentence' },
    { key: 'playbook.ask-why.lower', slots: ['theirsNow', 'theirsBefore'] },
    { key: 'playbook.ask-why.what' },
    ...closing,
  ],
} satisfies ScriptTemplate;
