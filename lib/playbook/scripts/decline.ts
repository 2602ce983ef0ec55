/** No, with thanks and without reasons that could be argued with. */
import { closing, greeting, withCompany } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';
import { isOver, isPosting } from '../state.ts';

export default {
  id: 'decline',
  channel: 'mail',
  applies: (facts) => !isPosting(facts) && !isOver(facts),
  lines: (facts) => [
    greeting(facts),
    withCompany('playbook.decline.thanks', facts, { ends: 'sentence' }),
    { key: 'playbook.decline.no' },
    { key: 'playbook.decline.wish' },
    ...closing,
  ],
} satisfies ScriptTemplate;
