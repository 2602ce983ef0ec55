/** "CTC", "cost to company": the Indian total, which holds employer contributions and variable pay. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'cost-to-company',
  role: 'ctc',
  before: /(?<!\p{L})(?:CTC|cost[- ]to[- ](?:the[- ])?company)(?!\p{L})/giu,
  after:
    /^[\s)*,:(–-]{0,4}(?:(?:per annum|annual|p\.?a\.?|fixed) ?){0,2}(?:CTC|cost[- ]to[- ]company)(?!\p{L})/iu,
  weight: -12,
  reach: 70,
};

export default claim;
