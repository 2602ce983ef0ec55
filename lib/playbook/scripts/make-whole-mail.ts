/** What is left behind, asked for as a sign-on, in writing. */
import { closing, greeting } from '../frame.ts';
import { isMakeWhole, makeWholeLines } from '../make-whole.ts';
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'make-whole-mail',
  channel: 'mail',
  applies: isMakeWhole,
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.make-whole-mail.thanks' },
    ...makeWholeLines(facts),
    { key: 'playbook.make-whole-mail.why' },
    ...closing,
  ],
} satisfies ScriptTemplate;
