/** A recruiter's approach: money and a role, but only the invitation to talk. */
import type { Archetype } from '../kind-signals.ts';
import { GREETING } from './_letter.ts';

export default {
  id: 'recruiter-mail',
  kind: 'other',
  required: [
    [
      {
        id: 'invites to talk',
        pattern:
          /\b(?:(?:open|up|available|free|interested)\s+(?:to|for|in)\s+(?:a\s+|an\s+|having\s+a\s+)?(?:quick\s+|short\s+|brief\s+|initial\s+|exploratory\s+)?(?:chat|call|conversation|talk|hearing|learning|exploring|discussing)|would\s+you\s+be\s+(?:open|interested|up)|worth\s+a\s+(?:chat|call|conversation)|are\s+you\s+open\s+to|(?:\d{1,2}|fifteen|twenty|thirty)[ -]?min(?:ute)?s?\s+(?:call|chat|conversation)|grab\s+(?:some\s+)?time|book\s+a\s+(?:time|slot|call)|let\s+me\s+know\s+if\s+you(?:'|’)?(?:re|\s+are|(?:'|’)d\s+be|\s+would\s+be)\s+(?:interested|open))\b/i,
        weight: 5,
      },
    ],
    [
      {
        id: 'found your profile',
        pattern:
          /\b(?:(?:came|come)\s+across\s+your|your\s+(?:profile|background|experience|linkedin|github|work)\b[^.\n]{0,60}\b(?:caught|stood|impress|looks?|seems?|would|could|match|fit|align)|saw\s+your|reaching\s+out|on\s+behalf\s+of\s+(?:a|my|our)\s+client|i(?:'|’)?m\s+(?:a\s+)?(?:recruit|sourcing|talent)|my\s+client|recruit(?:er|ing)\s+(?:at|for|with)|i\s+recruit\b)/i,
        weight: 4,
      },
    ],
  ],
  optional: [GREETING],
  forbidden: [],
  threshold: 9,
} satisfies Archetype;
