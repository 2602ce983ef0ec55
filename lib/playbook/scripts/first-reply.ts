/** Thanks, asks for the whole offer in writing, and says no number. */

import type { Facts } from '../facts.ts';
import { closing, greeting, withCompany } from '../frame.ts';
import type { Line, ScriptTemplate } from '../script.ts';
import { isBeforeAsk } from '../state.ts';
import { isPromotion } from '../thanks.ts';

/** Who is promoted or comes back was not met for the first time. */
function thanks(facts: Facts): Line {
  if (isPromotion(facts)) return { key: 'playbook.first-reply.thanks-promotion' };
  if (facts.result?.type === 'return-offer') return { key: 'playbook.first-reply.thanks-return' };
  return withCompany('playbook.first-reply.thanks', facts);
}

export default {
  id: 'first-reply',
  channel: 'mail',
  applies: isBeforeAsk,
  lines: (facts) => [
    greeting(facts),
    thanks(facts),
    { key: 'playbook.first-reply.read' },
    facts.offer.deadline
      ? { key: 'playbook.first-reply.deadline', slots: ['deadline'] }
      : { key: 'playbook.first-reply.when-back' },
    ...closing,
  ],
} satisfies ScriptTemplate;
