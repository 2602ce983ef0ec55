/** "a stipend of $8,000 per month": an intern's pay, unless it is a stipend for something. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'stipend',
  role: 'base',
  before: [
    '[internship|monthly|weekly|living|] [stipend|stipends]',
    '[internship|apprenticeship|traineeship|placement] [allowance|pay|grant]',
  ],
  unless: [
    '[stipend|stipends] [for|toward|towards|to]',
    'whose stipend',
    '[student|students] [stipend|stipends]',
  ],
  weight: 4,
};

export default claim;
