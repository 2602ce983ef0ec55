/** The second ask spoken: once, said to be the last where it is, then silence. */
import { secondAsk, secondReason } from '../round-two.ts';
import type { ScriptTemplate } from '../script.ts';
import { isLaterAsk } from '../state.ts';

export default {
  id: 'round-two-call',
  channel: 'call',
  applies: isLaterAsk,
  lines: (facts) => [
    ...secondReason(facts),
    ...secondAsk(facts),
    { key: 'playbook.round-two-call.wait' },
    { key: 'playbook.round-two-call.writing' },
  ],
} satisfies ScriptTemplate;
