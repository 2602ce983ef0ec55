/** What is left behind, asked for on the phone. */
import { isMakeWhole, makeWholeLines } from '../make-whole.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'make-whole-call',
  channel: 'call',
  applies: isMakeWhole,
  lines: (facts) => [{ key: 'playbook.make-whole-call.open' }, ...makeWholeLines(facts)],
} satisfies ScriptTemplate;
