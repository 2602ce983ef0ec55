/** Advice about offers and pay: speaks of offers in general, with examples, to any reader. */
import type { Archetype } from '../kind-signals.ts';

export default {
  id: 'guide',
  kind: 'other',
  required: [
    [
      {
        id: 'gives advice on negotiating',
        pattern:
          /\b(?:how\s+to\s+(?:negotiate|evaluate|compare|read|respond|answer|counter)|negotiat(?:e|ing|ion)\s+(?:your|a|an|the|tips|guide|script|strategy)|salary\s+negotiation|(?:compar|evaluat)(?:e|ing)\s+(?:job\s+|multiple\s+|two\s+|your\s+|the\s+)?offers|understanding\s+(?:your\s+)?(?:compensation|equity|offers?|stock)|total\s+compensation\s+(?:is|consists|includes|=)|counter-?offer)/i,
        weight: 4,
        times: 2,
      },
      {
        id: 'explains pay',
        pattern:
          /\b(?:stock\s+options\s+(?:are|give)|RSUs?\s+(?:are|is|stand)|what\s+is\s+(?:a|an|the)\s+(?:RSU|vesting|cliff|offer|equity|signing\s+bonus)|vesting\s+(?:is|means)|(?:levels\.fyi|glassdoor|blind|payscale))\b/i,
        weight: 3,
        times: 2,
      },
    ],
  ],
  optional: [
    {
      id: 'speaks to any candidate',
      pattern:
        /\b(?:candidates?|recruiters?|hiring\s+managers?|employers?|companies|startups?)\s+(?:often|will|may|usually|can|might|tend|typically|know|expect|don(?:'|’)t)\b/i,
      weight: 1,
      times: 4,
    },
    {
      id: 'gives examples',
      pattern:
        /\b(?:for\s+example|for\s+instance|e\.g\.|let(?:'|’)s\s+say|imagine|suppose|say\s+you|pros\s+and\s+cons|rule\s+of\s+thumb|in\s+general)\b/i,
      weight: 1,
      times: 4,
    },
    {
      id: 'calls itself a guide',
      zone: 'head',
      pattern:
        /\b(?:guide|tips|advice|handbook|explained|playbook|how\s+to|understanding|choosing|table\s+of\s+contents)\b/i,
      weight: 3,
    },
  ],
  forbidden: [],
  threshold: 9,
} satisfies Archetype;
