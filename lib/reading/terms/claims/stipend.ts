/** "a stipend of $8,000 per month": an intern's pay, unless it is a stipend for something. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'stipend',
  role: 'base',
  before:
    /(?<![a-zß-ž])(?:(?:internship |monthly |weekly |living )?stipends?)(?![a-zß-ž]| (?:for|toward|to) )/g,
  weight: 4,
};

export default claim;
