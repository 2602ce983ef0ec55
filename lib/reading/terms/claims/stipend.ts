/** "a stipend of $8,000 per month": an intern's pay, unless it is a stipend for something. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'stipend',
  role: 'base',
  before: /(?<!\p{L})(?:(?:internship |monthly |weekly |living )?stipends?)(?!\p{L}| (?:for|toward|to) )/giu,
  weight: 4,
};

export default claim;
