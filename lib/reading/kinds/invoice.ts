/** A bill: amounts due to somebody, with a number and a due date. */
import type { Archetype } from '../kind-signals.ts';

export default {
  id: 'invoice',
  kind: 'other',
  required: [
    [
      {
        id: 'named as a bill',
        zone: 'head',
        pattern:
          /\b(?:invoice|receipt|bill\s+(?:to|for)|statement\s+of\s+account|order\s+(?:confirmation|summary|number|#)|purchase\s+order|payslip|pay\s+stub)\b/i,
        weight: 5,
      },
    ],
    [
      {
        id: 'adds up',
        pattern:
          /\b(?:sub-?total|amount\s+due|total\s+due|balance\s+due|VAT|GST|sales\s+tax|payment\s+terms|due\s+date|grand\s+total|net\s+pay|remit(?:tance)?)\b/i,
        weight: 3,
        times: 3,
      },
    ],
  ],
  optional: [],
  forbidden: [],
  threshold: 8,
} satisfies Archetype;
