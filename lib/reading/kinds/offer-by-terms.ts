/**
 * An offer told by what it says, not by the verb it offers with: somebody is written to, given a role, a first day and
 * pay, told what comes with the job, and asked for a yes. Every other archetype of an offer looks for the words; this
 * one is for letters that have words of their own.
 */
import type { Archetype } from '../kind-signals.ts';
import {
  ACCEPTANCE,
  BEGINS,
  ENDS_EMPLOYMENT,
  MASS_MAIL,
  NOT_CHOSEN,
  OFFERING,
  YOUR_TERMS,
} from './_letter.ts';
import { COLD_APPROACH, NO_OFFER } from './_not-an-offer.ts';
import {
  BESIDE_PAY,
  FIRST_DAY,
  ONE_READER,
  OTHER_STAGE,
  SAY_YES,
  STATED_PAY,
  YOUR_ROLE,
} from './_work-terms.ts';

export default {
  id: 'offer-by-terms',
  kind: 'offer',
  required: [[STATED_PAY], [FIRST_DAY], [YOUR_ROLE], [BESIDE_PAY], [ONE_READER], [SAY_YES]],
  optional: [...OFFERING, BEGINS, ...YOUR_TERMS, ...ACCEPTANCE],
  forbidden: [
    ...NO_OFFER,
    COLD_APPROACH,
    NOT_CHOSEN,
    ENDS_EMPLOYMENT,
    MASS_MAIL,
    OTHER_STAGE,
    { id: 'is a job posting', hint: (hint) => hint.field === 'kind' && hint.value === 'posting', weight: 0 },
  ],
  threshold: 13,
} satisfies Archetype;
