/** Yes, with what was agreed written out, so that the letter can be held against it. */

import { agreedOffer } from '../agreed.ts';
import type { Facts } from '../facts.ts';
import { closing, greeting } from '../frame.ts';
import type { Line, ScriptTemplate } from '../script.ts';
import { isDeclined, isPosting } from '../state.ts';
import { yesThanks } from '../thanks.ts';

/** To whose letter: signed by the date that it names, as it says, or asked how. */
function signing({ offer, today, topics }: Facts): Line {
  const ahead = offer.deadline !== null && (today === null || offer.deadline.slice(0, 10) >= today);
  if (ahead) return { key: 'playbook.acceptance.sign-by', slots: ['deadline'] };
  return { key: `playbook.acceptance.${topics.has('signing') ? 'sign' : 'how'}` };
}

/** Yes to what it is: a job at a company, a new role, a contract, a place. */
function yes({ offer, result }: Facts): Line {
  const type = result?.type;
  if (type === 'promotion' && offer.role) return { key: 'playbook.acceptance.yes-role', slots: ['role'] };
  if (type === 'contractor') return { key: 'playbook.acceptance.yes-contract' };
  const joins = type !== 'intern' && type !== 'scale';
  return joins && offer.company && offer.role
    ? { key: 'playbook.acceptance.yes', slots: ['company', 'role'] }
    : { key: 'playbook.acceptance.yes-plain' };
}

export default {
  id: 'acceptance',
  channel: 'mail',
  applies: (facts) => !isPosting(facts) && !isDeclined(facts) && facts.offer.base !== null,
  lines: (facts) => [
    greeting(facts),
    { ...yes(facts), ends: 'sentence' },
    yesThanks(facts),
    { key: 'playbook.acceptance.agreed', slots: ['agreed'] },
    agreedOffer(facts)?.asInLetter ? signing(facts) : { key: 'playbook.acceptance.letter' },
    ...closing,
  ],
} satisfies ScriptTemplate;
