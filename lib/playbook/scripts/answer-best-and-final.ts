/** "This is our best and final": no more money talk; what is left is the terms, and a date for the answer. */
import type { ScriptTemplate } from '../script.ts';

export default {
  id: 'answer-best-and-final',
  channel: 'call',
  applies: () => true,
  lines: ({ offer }) => [
    { key: 'playbook.answer-best-and-final.accepted', ends: 'sentence' },
    { key: 'playbook.answer-best-and-final.terms' },
    offer.deadline
      ? { key: 'playbook.answer-best-and-final.by', slots: ['deadline'] }
      : { key: 'playbook.answer-best-and-final.by-when' },
  ],
} satisfies ScriptTemplate;
