/** "Of any bonus above £100,000, forty per cent is deferred": from where on a rule holds, no pay. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-threshold',
  role: 'never',
  before: [
    '[any|each|the part of the|portion of the|that part of the] [annual|] [bonus|award|commission|incentive] [above|over|exceeding|in excess of]',
    '[bonuses|awards|commissions] [above|over|exceeding|in excess of]',
    'if [the|your] [annual|] [bonus|award|commission|incentive] [is above|is over|exceeds]',
  ],
  weight: -10,
  reach: 20,
};

export default claim;
