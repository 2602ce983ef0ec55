/** No on the phone. */

import type { ScriptTemplate } from '../script.ts';
import { isOver, isPosting } from '../state.ts';
import { isPromotion } from '../thanks.ts';

export default {
  id: 'decline-call',
  channel: 'call',
  applies: (facts) => !isPosting(facts) && !isOver(facts),
  lines: (facts) => [
    { key: `playbook.decline-call.${isPromotion(facts) ? 'no-role' : 'no'}`, ends: 'sentence' },
    { key: `playbook.decline-call.${isPromotion(facts) ? 'trust' : 'thanks'}` },
  ],
} satisfies ScriptTemplate;
