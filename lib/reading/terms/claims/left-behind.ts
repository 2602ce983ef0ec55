/** "in lieu of the equity you forfeit": cash that replaces what is left behind. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'left-behind',
  role: 'sign-on',
  before: [
    '[offset|replace] [the|your|any|] [bonus|bonuses|compensation|equity|award|awards|incentive|incentives|amount|amounts]',
    'compensate you for',
    'make you whole for',
    'in lieu of [the|your|any|] [bonus|bonuses|compensation|equity|awards|incentives|amounts]',
    '[you|will|would] [forfeit|be forfeiting|forgo|forego|leave behind|give up]',
    'buy out of',
    'notice buyout',
    'buyout [of notice|can be|is|will be|up to|of|]',
  ],
  families: ['buyout'],
  weight: -14,
  reach: 60,
};

export default claim;
