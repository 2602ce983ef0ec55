/** "life insurance of $500,000", "401(k) match up to", "pension": cover and savings, not cash. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-insurance',
  role: 'never',
  before:
    /(?<!\p{L})(?:(?:life |medical |health |disability |dental |travel |liability |accident )?insurance(?: (?:coverage|policy|benefit|premiums?))?|coverage|premiums?|deductibles?|death benefit|AD&D|HSA|FSA|HRA|health savings|co-?pays?|out[- ]of[- ]pocket|401\s?\(?k\)?(?: \p{L}{1,12}){0,2}|403\s?\(?b\)?|IRAs?|RRSP|pensions?(?: contributions?)?|retirement|DCP account|match(?:ing|es|ed)?(?: contributions?)?|deferred compensation|umbrella|superannuation contributions?)(?!\p{L})/giu,
  after:
    /^[\s)*,]{0,3}(?:(?:of|in|per|year|annual|company|employer|paid|term|towards?|to|your|into|and|the) ){0,5}(?:(?:life|medical|health|disability|liability)? ?insurance|coverage|deductibles?|premiums?|death benefit|HSA|FSA|401\s?\(?k|pension|retirement|employer match)(?!\p{L})/iu,
  weight: -4,
};

export default claim;
