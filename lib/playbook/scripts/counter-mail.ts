/** The counter in writing: thanks, the reason, the ask, room to move, a next step. */
import { askWords } from '../amount-words.ts';
import { evidenceLine } from '../evidence-line.ts';
import { closing, greeting } from '../frame.ts';
import { leverLines } from '../lever-lines.ts';
import type { ScriptTemplate } from '../script.ts';
import { termLines } from '../term-lines.ts';

export default {
  id: 'counter-mail',
  channel: 'mail',
  applies: (facts) => askWords(facts) !== null,
  lines: (facts) => [
    greeting(facts),
    { key: 'playbook.counter-mail.thanks' },
    ...evidenceLine(facts),
    { key: 'playbook.counter-mail.ask', slots: ['askedFor'] },
    ...leverLines(facts),
    ...(facts.competing
      ? [
          {
            key: 'playbook.counter-mail.competing',
            slots: ['competitor' as const, 'competitorTotal' as const],
          },
        ]
      : []),
    ...(facts.offer.equity === null ? [{ key: 'playbook.counter-mail.stock' }] : []),
    ...((facts.result?.plan?.packages.length ?? 0) > 1 ? [{ key: 'playbook.counter-mail.flexible' }] : []),
    ...termLines(facts, 'playbook.terms.mail'),
    facts.offer.deadline
      ? { key: 'playbook.counter-mail.talk-before', slots: ['deadline'] }
      : { key: 'playbook.counter-mail.talk' },
    ...closing,
  ],
} satisfies ScriptTemplate;
