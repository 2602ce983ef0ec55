/** "OTE", "on-target earnings": base and commission together, never comparable with base. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'on-target-earnings',
  role: 'ote',
  before:
    /(?<!\p{L})(?:OTE|on[- ]target[- ]earnings?|target earnings|earning potential|uncapped earnings)(?!\p{L})/giu,
  after:
    /^[\s)*,:(+/–-]{0,4}(?:(?:in|as|is|of|at|per year|per annum|annually|a year|total) ?){0,2}\(?(?:OTE|on[- ]target|target earnings)(?!\p{L})/iu,
  weight: -12,
  reach: 70,
};

export default claim;
