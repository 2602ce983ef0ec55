/** No on the phone. */
import type { ScriptTemplate } from '../script.ts';
import { isOver, isPosting } from '../state.ts';

export default {
  id: 'decline-call',
  channel: 'call',
  applies: (facts) => !isPosting(facts) && !isOver(facts),
  lines: () => [
    { key: 'playbook.decline-call.no', ends: 'sentence' },
    { key: 'playbook.decline-call.thanks' },
  ],
} satisfies ScriptTemplate;
