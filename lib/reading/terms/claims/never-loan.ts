/** "a $1,000,000 loan", "mortgage", "advance": money to be paid back. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-loan',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:loans?|mortgages?|promissory note|principal(?: (?:amount|balance|sum))?|borrow(?:ed|ing)?|lend(?: you)?|draws?(?: of| against)?|interest[- ]free|credit (?:line|facility)|student debt)(?![a-zß-ž])/g,
  after:
    /^[\s)*,]{0,3}(?:(?:interest[- ]free|secured|unsecured|recourse|non-?recourse|full|bridge|home|housing|of|in|student) ){0,4}(?:loans?|mortgages?|note|advance|debt)(?![a-zß-ž])/,
  weight: -10,
};

export default claim;
