/** A severance, separation or change-of-control agreement: it pays somebody for leaving. */
import type { Archetype } from '../kind-signals.ts';
import { ENDS_EMPLOYMENT } from './_letter.ts';

export default {
  id: 'severance',
  kind: 'other',
  required: [[ENDS_EMPLOYMENT]],
  optional: [
    {
      id: 'pays severance',
      pattern: /\bseverance\s(?:pay(?:ment)?s?|benefits?|amount|period)\b/i,
      weight: 2,
      times: 3,
    },
    {
      id: 'speaks of a last day',
      pattern: /\b(?:separation|termination|last\sworking|last)\s(?:date|day)\b/i,
      weight: 2,
    },
    {
      id: 'asks for a release',
      pattern: /\b(?:release\s(?:of|all|any)\s(?:and\sall\s)?claims|COBRA|general\srelease|waive[sr]?)\b/i,
      weight: 2,
    },
    { id: 'changes control', pattern: /\bchange\s(?:in|of)\scontrol\b/i, weight: 2 },
  ],
  forbidden: [],
  threshold: 7,
} satisfies Archetype;
