/** The counter spoken: short sentences, the ask once, then silence. */
import { evidenceLine } from '../evidence-line.ts';
import { reasonLines } from '../reasons.ts';
import type { ScriptTemplate } from '../script.ts';
import { isFirstAsk } from '../state.ts';
import { termLines } from '../term-lines.ts';

export default {
  id: 'counter-call',
  channel: 'call',
  applies: isFirstAsk,
  lines: (facts) => [
    { key: 'playbook.counter-call.open' },
    ...evidenceLine(facts),
    ...reasonLines(facts),
    { key: 'playbook.counter-call.ask', slots: ['askedFor'], ends: 'sentence' },
    { key: 'playbook.frame.ready' },
    { key: 'playbook.counter-call.wait' },
    { key: 'playbook.counter-call.room' },
    ...termLines(facts, 'playbook.terms.call'),
    { key: 'playbook.counter-call.writing' },
  ],
} satisfies ScriptTemplate;
