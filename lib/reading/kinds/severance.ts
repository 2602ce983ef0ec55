/** A severance, separation or change-of-control agreement: it pays somebody for leaving. */
import type { Archetype } from '../kind-signals.ts';

export default {
  id: 'severance',
  kind: 'other',
  required: [
    [
      {
        id: 'named as severance',
        zone: 'head',
        pattern:
          /\b(?:separation\s+(?:agreement|and|from)|severance\s+(?:agreement|plan|letter|package|benefits)|change\s+(?:in|of)\s+control\s+(?:severance|agreement|employment|letter)|release\s+of\s+claims|general\s+release|retention\s+agreement|your\s+(?:employment|position)\s+(?:with\s+[\w., ]{1,60}\s+)?(?:will\s+(?:end|terminate)|is\s+being\s+eliminated|has\s+been\s+terminated|ends))\b/i,
        weight: 6,
      },
    ],
  ],
  optional: [
    {
      id: 'pays severance',
      pattern: /\bseverance\s+(?:pay(?:ment)?s?|benefits?|amount|period)\b/i,
      weight: 2,
      times: 3,
    },
    {
      id: 'speaks of a last day',
      pattern: /\b(?:separation|termination|last\s+working|last)\s+(?:date|day)\b/i,
      weight: 2,
    },
    {
      id: 'asks for a release',
      pattern:
        /\b(?:release\s+(?:of|all|any)\s+(?:and\s+all\s+)?claims|COBRA|general\s+release|waive[sr]?)\b/i,
      weight: 2,
    },
    { id: 'change of control', pattern: /\bchange\s+(?:in|of)\s+control\b/i, weight: 2 },
  ],
  forbidden: [],
  threshold: 7,
} satisfies Archetype;
