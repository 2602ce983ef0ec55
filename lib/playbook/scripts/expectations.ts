/** The answer to "what are your expectations?" before there is an offer: their range first, then one's own. */

import { asksForRange, expectedLine } from '../expected.ts';
import type { Facts } from '../facts.ts';
import type { ScriptTemplate } from '../script.ts';
import { isPosting } from '../state.ts';

export default {
  id: 'expectations',
  channel: 'call',
  applies: isPosting,
  lines: (facts: Facts) => [
    asksForRange(facts)
      ? { key: 'playbook.expectations.range-first' }
      : { key: 'playbook.expectations.range-seen', slots: ['rangeLow', 'rangeHigh'] },
    ...(facts.result?.plan?.say
      ? [
          ...(asksForRange(facts) ? [{ key: 'playbook.expectations.then' }] : []),
          expectedLine(facts),
          { key: 'playbook.expectations.ask' },
        ]
      : []),
  ],
} satisfies ScriptTemplate;
