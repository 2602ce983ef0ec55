/** The counter spoken: short sentences, the ask once, then silence. */
import { askWords } from '../amount-words.ts';
import { evidenceLine } from '../evidence-line.ts';
import { leverLines } from '../lever-lines.ts';
import type { ScriptTemplate } from '../script.ts';
import { termLines } from '../term-lines.ts';

export default {
  id: 'counter-call',
  channel: 'call',
  applies: (facts) => askWords(facts) !== null,
  lines: (facts) => [
    { key: 'playbook.counter-call.open' },
    ...evidenceLine(facts),
    ...leverLines(facts),
    ...(facts.competing
      ? [
          {
            key: 'playbook.counter-mail.competing',
            slots: ['competitor' as const, 'competitorTotal' as const],
          },
        ]
      : []),
    { key: 'playbook.counter-call.ask', slots: ['askedFor'] },
    { key: 'playbook.counter-call.wait' },
    { key: 'playbook.counter-call.room' },
    ...termLines(facts, 'playbook.terms.call'),
    { key: 'playbook.counter-call.writing' },
  ],
} satisfies ScriptTemplate;
