/** A mail that says no: it names the position and the company, and thanks for the time. */
import type { Archetype } from '../kind-signals.ts';
import { GREETING, NOT_CHOSEN } from './_letter.ts';

export default {
  id: 'rejection',
  kind: 'other',
  required: [[NOT_CHOSEN]],
  optional: [
    GREETING,
    {
      id: 'thanks for applying',
      pattern:
        /\bthank(?:s|\s+you)\s+(?:so\s+much\s+|again\s+)?for\s+(?:your\s+)?(?:applying|interest|taking|the\s+time|application|time|interviewing)\b/i,
      weight: 4,
    },
    {
      id: 'regrets',
      pattern:
        /\b(?:unfortunately|regret|after\s+careful\s+(?:consideration|review)|difficult\s+decision)\b/i,
      weight: 3,
    },
    {
      id: 'wishes well',
      pattern:
        /\b(?:wish\s+you\s+(?:all\s+the\s+best|success|well|luck)|best\s+of\s+luck|encourage\s+you\s+to\s+(?:apply|keep))\b/i,
      weight: 3,
    },
  ],
  forbidden: [],
  threshold: 8,
} satisfies Archetype;
