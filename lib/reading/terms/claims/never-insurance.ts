/** "life insurance of $500,000", "401(k) match up to", "pension": cover and savings, not cash. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-insurance',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:(?:life |medical |health |disability |dental |travel |liability |accident )?insurance(?: (?:coverage|policy|benefit|premiums?))?|coverage|premiums?|deductibles?|death benefit|ad&d|hsa|fsa|hra|health savings|co-?pays?|out[- ]of[- ]pocket|401\s?\(?k\)?(?: [a-zß-ž]{1,12}){0,2}|403\s?\(?b\)?|iras?|rrsp|pensions?(?: contributions?)?|retirement|dcp account|match(?:ing|es|ed)?(?: contributions?)?|deferred compensation|umbrella (?:policy|insurance|cover(?:age)?)|superannuation contributions?)(?![a-zß-ž])/g,
  after:
    /^[\s)*,]{0,3}(?:(?:of|in|per|year|annual|company|employer|paid|term|towards?|to|your|into|and|the) ){0,5}(?:(?:life|medical|health|disability|liability)? ?insurance|coverage|deductibles?|premiums?|death benefit|hsa|fsa|401\s?\(?k|pension|retirement|employer match)(?![a-zß-ž])/,
  weight: -4,
};

export default claim;
