/** More time, asked for before anything else when the reply-by date is too near. */
import { dayAfter } from '../business-days.ts';
import type { Facts } from '../facts.ts';
import { closing, greeting, withCompany } from '../frame.ts';
import type { Line, ScriptTemplate } from '../script.ts';
import { isOpen } from '../state.ts';

/** Where it ends within two days, an answer is needed today. */
function until({ offer, today }: Facts): Line {
  if (!offer.deadline) return { key: 'playbook.ask-for-time.until', slots: ['moreTime'] };
  return today !== null && offer.deadline.slice(0, 10) <= dayAfter(dayAfter(today))
    ? { key: 'playbook.ask-for-time.soon', slots: ['moreTime'] }
    : { key: 'playbook.ask-for-time.instead', slots: ['deadline', 'moreTime'] };
}

export default {
  id: 'ask-for-time',
  channel: 'mail',
  applies: isOpen,
  lines: (facts) => [
    greeting(facts),
    withCompany('playbook.ask-for-time.thanks', facts),
    until(facts),
    { key: 'playbook.ask-for-time.why' },
    ...closing,
  ],
} satisfies ScriptTemplate;
