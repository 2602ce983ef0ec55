/** "CTC", "cost to company": the Indian total, which holds employer contributions and variable pay. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'cost-to-company',
  role: 'ctc',
  before: /(?<![a-zß-ž])(?:ctc|cost[- ]to[- ](?:the[- ])?company)(?![a-zß-ž])/g,
  after:
    /^[\s)*,:(–-]{0,4}(?:(?:per annum|annual|p\.?a\.?|fixed) ?){0,2}(?:ctc|cost[- ]to[- ]company)(?![a-zß-ž])/,
  weight: -12,
  reach: 70,
};

export default claim;
