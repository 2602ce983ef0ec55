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
        /\bthank(?:s|\syou)\s(?:so\smuch\s|again\s)?for\s(?:your\s)?(?:applying|interest|taking|the\stime|application|time|interviewing)\b/i,
      weight: 4,
    },
    {
      id: 'regrets',
      pattern: /\b(?:unfortunately|regret|after\scareful\s(?:consideration|review)|difficult\sdecision)\b/i,
      weight: 3,
    },
    {
      id: 'wishes well',
      pattern:
        /\b(?:wish\syou\s(?:all\sthe\sbest|success|well|luck)|best\sof\sluck|encourage\syou\sto\s(?:apply|keep))\b/i,
      weight: 3,
    },
  ],
  forbidden: [],
  threshold: 8,
} satisfies Archetype;
