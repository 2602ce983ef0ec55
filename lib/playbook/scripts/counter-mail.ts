/** The counter in writing: thanks, a reason, the ask, "I'm ready to sign", a next step. */
import { evidenceLine } from '../evidence-line.ts';
import type { Facts } from '../facts.ts';
import { closing, greeting, talkLine, withCompany } from '../frame.ts';
import { reasonLines } from '../reasons.ts';
import type { Line, ScriptTemplate } from '../script.ts';
import { isFirstAsk } from '../state.ts';
import { asksForStock } from '../stock.ts';
import { termLines } from '../term-lines.ts';

/** Thanks in the words of the case: a promotion and a return are no first meeting, a contract is nothing to join. */
function thanks(facts: Facts): Line {
  const type = facts.result?.type;
  if (type === 'promotion') return { key: 'playbook.counter-mail.thanks-promotion' };
  if (type === 'return-offer') return withCompany('playbook.counter-mail.thanks-return', facts);
  if (type === 'contractor') return { key: 'playbook.counter-mail.thanks-contract' };
  return withCompany('playbook.counter-mail.thanks', facts);
}

export default {
  id: 'counter-mail',
  channel: 'mail',
  applies: isFirstAsk,
  lines: (facts) => [
    greeting(facts),
    thanks(facts),
    ...evidenceLine(facts),
    { key: 'playbook.counter-mail.ask', slots: ['askedFor'] },
    ...reasonLines(facts),
    ...(asksForStock(facts) ? [{ key: 'playbook.counter-mail.stock' }] : []),
    ...((facts.result?.plan?.packages.length ?? 0) > 1
      ? [{ key: 'playbook.counter-mail.flexible', slots: ['askedTotal' as const] }]
      : []),
    ...termLines(facts, 'playbook.terms.mail'),
    { key: 'playbook.frame.ready', ends: 'sentence' },
    talkLine(facts),
    ...closing,
  ],
} satisfies ScriptTemplate;
