/** "Show me the other offer": only for someone who entered one; everyone else gets the answer without it. */
import type { ScriptTemplate } from '../script.ts';
import { isFixed, isOpen } from '../state.ts';

export default {
  id: 'answer-other-offer',
  channel: 'call',
  applies: (facts) => isOpen(facts) && !isFixed(facts),
  lines: ({ competing }) =>
    competing
      ? [
          {
            key: 'playbook.answer-other-offer.have',
            slots: ['competitor', 'competitorTotal'],
            ends: 'sentence',
          },
          { key: 'playbook.answer-other-offer.private' },
        ]
      : [{ key: 'playbook.answer-other-offer.none' }],
} satisfies ScriptTemplate;
