/** "OTE", "on-target earnings": base and commission together, never comparable with base. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'on-target-earnings',
  role: 'ote',
  before:
    /(?<![a-zß-ž])(?:ote|on[- ]target[- ]earnings?|target earnings|earning potential|uncapped earnings)(?![a-zß-ž])/g,
  after:
    /^[\s)*,:(+/–-]{0,4}(?:(?:in|as|is|of|at|per year|per annum|annually|a year|total) ?){0,2}\(?(?:ote|on[- ]target|target earnings)(?![a-zß-ž])(?! ?(?:earnings |pay )?(?:of|is|:|=|-|up to)? ?#)/,
  weight: -12,
  reach: 70,
};

export default claim;
