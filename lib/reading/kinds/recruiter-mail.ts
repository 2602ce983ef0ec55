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
          /\b(?:(?:open|up|available|free|interested)\s(?:to|for|in)\s(?:a\s|an\s|having\sa\s)?(?:quick\s|short\s|brief\s|initial\s|exploratory\s)?(?:chat|call|conversation|talk|hearing|learning|exploring|discussing)|would\syou\sbe\s(?:open|interested|up)|worth\sa\s(?:chat|call|conversation)|are\syou\sopen\sto|(?:\d{1,2}|fifteen|twenty|thirty)[ -]?min(?:ute)?s?\s(?:call|chat|conversation)|grab\s(?:some\s)?time|book\sa\s(?:time|slot|call)|let\sme\sknow\sif\syou(?:'|’)?(?:re|\sare|(?:'|’)d\sbe|\swould\sbe)\s(?:interested|open))\b/i,
        weight: 5,
      },
    ],
    [
      {
        id: 'found your profile',
        pattern:
          /\b(?:(?:came|come)\sacross\syour|your\s(?:profile|background|experience|linkedin|github|work)\b[^.\n]{0,60}\b(?:caught|stood|impress|looks?|seems?|would|could|match|fit|align)|saw\syour|reaching\sout|on\sbehalf\sof\s(?:a|my|our)\sclient|i(?:'|’)?m\s(?:a\s)?(?:recruit|sourcing|talent)|my\sclient|recruit(?:er|ing)\s(?:at|for|with)|i\srecruit\b)/i,
        weight: 4,
      },
    ],
  ],
  optional: [GREETING],
  forbidden: [],
  threshold: 9,
} satisfies Archetype;
