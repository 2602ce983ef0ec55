/** A letter or agreement that employs the reader: it offers, names the reader's terms, and asks for a signature. */
import type { Archetype } from '../kind-signals.ts';
import {
  ACCEPTANCE,
  BEGINS,
  ENDS_EMPLOYMENT,
  GREETING,
  MASS_MAIL,
  NOT_CHOSEN,
  OFFERING,
  YOUR_TERMS,
} from './_letter.ts';
import { NO_OFFER } from './_not-an-offer.ts';

export default {
  id: 'offer-letter',
  kind: 'offer',
  required: [[...OFFERING, BEGINS], YOUR_TERMS, ACCEPTANCE],
  optional: [
    GREETING,
    {
      id: 'looks forward to welcoming you',
      pattern:
        /\b(?:look(?:ing)?\sforward\sto\s(?:[a-z]{1,24}\s){0,3}(?:welcoming|having|you|working|your)|welcome\s(?:you\s)?(?:to|aboard)|excited\s(?:about|for|to\shave)\syou|congratulations)\b/i,
      weight: 2,
    },
    {
      id: 'closes as a letter',
      zone: 'tail',
      pattern:
        /^(?:sincerely|regards|best\s(?:regards|wishes)|kind\sregards|yours\s(?:sincerely|faithfully|truly)|very\struly\syours|warm(?:est)?\sregards|cheers|best)\b/im,
      weight: 1,
    },
  ],
  forbidden: [
    ...NO_OFFER,
    NOT_CHOSEN,
    ENDS_EMPLOYMENT,
    MASS_MAIL,
    {
      id: 'is a job posting',
      hint: (hint) => hint.field === 'kind' && hint.value === 'posting',
      weight: 0,
    },
  ],
  threshold: 10,
} satisfies Archetype;
