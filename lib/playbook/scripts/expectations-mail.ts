/** The same in writing. */

import { asksForRange, expectedLine } from '../expected.ts';
import type { Facts } from '../facts.ts';
import { closing, greeting } from '../frame.ts';
import type { ScriptTemplate } from '../script.ts';
import { isPosting } from '../state.ts';

export default {
  id: 'expectations-mail',
  channel: 'mail',
  applies: isPosting,
  lines: (facts: Facts) => [
    greeting(facts),
    facts.offer.role
      ? { key: 'playbook.expectations-mail.thanks-role', slots: ['role'] }
      : { key: 'playbook.expectations-mail.thanks' },
    asksForRange(facts)
      ? { key: 'playbook.expectations-mail.range-first' }
      : { key: 'playbook.expectations-mail.range-seen', slots: ['rangeLow', 'rangeHigh'] },
    ...(facts.result?.plan?.say && !asksForRange(facts) ? [expectedLine(facts)] : []),
    ...closing,
  ],
} satisfies ScriptTemplate;
