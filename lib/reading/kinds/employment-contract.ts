/** A contract of employment: two parties, numbered clauses, what the employee is paid, signatures. */
import type { Archetype } from '../kind-signals.ts';
import { ACCEPTANCE, ENDS_EMPLOYMENT, YOUR_TERMS } from './_letter.ts';
import { BOARD_SEAT, OTHER_DEAL, STAYS } from './_not-an-offer.ts';

export default {
  id: 'employment-contract',
  kind: 'offer',
  required: [
    [
      {
        id: 'named as a contract',
        zone: 'head',
        pattern:
          /^[^\p{L}\n]{0,6}(?:contract\sof\semployment|employment\s(?:contract|agreement)|(?:executive\s)?service\sagreement|statement\sof\s(?:main\s)?terms(?:\s(?:and\sconditions\s)?of\semployment)?|(?:appointment|employment)\sletter)\b/imu,
        weight: 4,
      },
    ],
    [
      {
        id: 'employs a party',
        pattern:
          /\b(?:you\sare\semployed|shall\s(?:be\s)?employ|will\s(?:be\s)?employ|employs?\s(?:the\s)?(?:employee|executive)|the\s(?:employee|executive)\s(?:shall|will|is)|your\semployment|(?:job\stitle|position)\s?:)/i,
        weight: 3,
      },
    ],
    [
      ...YOUR_TERMS.slice(0, 1),
      { id: 'states the pay', pattern: /\b(?:remuneration|salary|annual\spay|gross\spay)\b/i, weight: 2 },
    ],
  ],
  optional: ACCEPTANCE,
  forbidden: [ENDS_EMPLOYMENT, OTHER_DEAL, STAYS, BOARD_SEAT],
  threshold: 9,
} satisfies Archetype;
