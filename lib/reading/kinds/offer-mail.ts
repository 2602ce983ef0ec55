/** A shorter mail that makes an offer: money and a position for the reader, without a letter's formalities. */
import type { Archetype } from '../kind-signals.ts';
import {
  ACCEPTANCE,
  BEGINS,
  ENDS_EMPLOYMENT,
  GREETING,
  MASS_MAIL,
  NOT_CHOSEN,
  OFFERING,
  PACKAGE,
  YOUR_TERMS,
} from './_letter.ts';
import { NO_OFFER } from './_not-an-offer.ts';

/** An amount with its currency, or a figure with the time it is paid for where the mail leaves the currency out. */
const AMOUNT =
  /(?:\d[.,’']\d{3}\s(?:per|a|each)\s(?:year|annum|month)\b|[$£€₹¥]\s?\d|\b(?:USD|GBP|EUR|INR|CAD|AUD|CHF|SGD|PLN|SEK|Rs\.?)\s?\d|(?<![\d.,])\d[\d.,]{0,14}\s?(?:k|lakhs?|LPA|USD|GBP|EUR|INR|CAD|CHF|PLN|crore)\b|\bbase\s(?:salary\s)?(?:of\s|is\s|at\s|to\s)?\d{2,3}(?![\d%]))/i;

export default {
  id: 'offer-mail',
  kind: 'offer',
  required: [
    [...OFFERING, BEGINS],
    [...YOUR_TERMS, PACKAGE],
    [{ id: 'names an amount', pattern: AMOUNT, weight: 1 }],
  ],
  optional: [
    GREETING,
    ...ACCEPTANCE,
    {
      id: 'offer in the subject',
      hint: (hint) => hint.field === 'subject' && /\boffer\b/i.test(hint.value),
      weight: 3,
    },
    {
      id: 'congratulates',
      pattern: /\b(?:congratulations|congrats|welcome\s(?:aboard|to\sthe\steam)|great\snews|good\snews)\b/i,
      weight: 2,
    },
  ],
  forbidden: [
    ...NO_OFFER,
    NOT_CHOSEN,
    ENDS_EMPLOYMENT,
    MASS_MAIL,
    { id: 'is a job posting', hint: (hint) => hint.field === 'kind' && hint.value === 'posting', weight: 0 },
  ],
  threshold: 9,
} satisfies Archetype;
