/** "a $1,000,000 loan", "mortgage", "advance": money to be paid back. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-loan',
  role: 'never',
  before:
    /(?<!\p{L})(?:loans?|mortgages?|promissory note|principal(?: (?:amount|balance|sum))?|borrow(?:ed|ing)?|interest[- ]free|credit (?:line|facility)|student debt)(?!\p{L})/giu,
  after:
    /^[\s)*,]{0,3}(?:(?:interest[- ]free|secured|unsecured|recourse|non-?recourse|full|bridge|home|housing|of|in|student) ){0,4}(?:loans?|mortgages?|note|advance|debt)(?!\p{L})/iu,
  weight: -10,
};

export default claim;
