/** No, with thanks and without reasons that could be argued with. */
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'decline',
  channel: 'mail',
  applies: () => true,
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.decline.thanks', ends: 'sentence' },
    { key: 'playbook.decline.no' },
    { key: 'playbook.decline.wish' },
    ...closing,
  ],
} satisfies ScriptTemplate;
