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
          /\b(?:how\sto\s(?:negotiate|evaluate|compare|read|respond|answer|counter)|negotiat(?:e|ing|ion)\s(?:your|a|an|the|tips|guide|script|strategy)|salary\snegotiation|(?:compar|evaluat)(?:e|ing)\s(?:job\s|multiple\s|two\s|your\s|the\s)?offers|understanding\s(?:your\s)?(?:compensation|equity|offers?|stock)|total\scompensation\s(?:is|consists|includes|=)|counter-?offer)/i,
        weight: 4,
        times: 2,
      },
      {
        id: 'explains pay',
        pattern:
          /\b(?:stock\soptions\s(?:are|give)|RSUs?\s(?:are|is|stand)|what\sis\s(?:a|an|the)\s(?:RSU|vesting|cliff|offer|equity|signing\sbonus)|vesting\s(?:is|means)|(?:levels\.fyi|glassdoor|blind|payscale))\b/i,
        weight: 3,
        times: 2,
      },
    ],
  ],
  optional: [
    {
      id: 'speaks to any candidate',
      pattern:
        /\b(?:candidates?|recruiters?|hiring\smanagers?|employers?|companies|startups?)\s(?:often|will|may|usually|can|might|tend|typically|know|expect|don(?:'|’)t)\b/i,
      weight: 1,
      times: 4,
    },
    {
      id: 'gives examples',
      pattern:
        /\b(?:for\sexample|for\sinstance|e\.g\.|let(?:'|’)s\ssay|imagine|suppose|say\syou|pros\sand\scons|rule\sof\sthumb|in\sgeneral)\b/i,
      weight: 1,
      times: 4,
    },
    {
      id: 'calls itself a guide',
      zone: 'head',
      pattern:
        /\b(?:guide|tips|advice|handbook|explained|playbook|how\sto|understanding|choosing|table\sof\scontents)\b/i,
      weight: 3,
    },
  ],
  forbidden: [],
  threshold: 9,
} satisfies Archetype;
