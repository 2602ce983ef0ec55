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
          /\b(?:invoice|receipt|bill\s(?:to|for)|statement\sof\saccount|order\s(?:confirmation|summary|number|#)|purchase\sorder|payslip|pay\sstub)\b/i,
        weight: 5,
      },
    ],
    [
      {
        id: 'adds up',
        pattern:
          /\b(?:sub-?total|amount\sdue|total\sdue|balance\sdue|VAT|GST|sales\stax|payment\sterms|due\sdate|grand\stotal|net\spay|remit(?:tance)?)\b/i,
        weight: 3,
        times: 3,
      },
    ],
  ],
  optional: [],
  forbidden: [],
  threshold: 8,
} satisfies Archetype;
