/** "annual bonus of", "target incentive", "commission": variable pay stated as an amount. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'bonus-amount',
  role: 'bonus',
  before: [
    '[annual|target|performance|incentive|quarterly|discretionary|guaranteed|cash|year end|variable|management|executive|first year|minimum|maximum|retention|] [bonus|bonuses]',
    '[annual|target|cash|performance|variable] [cash|performance|target|discretionary|bonus|] incentive [award|compensation|payment|pay|plan|opportunity|target|]',
    'incentive [award|compensation|payment|pay|plan|opportunity|target|]',
    'incentives',
    'variable [pay|compensation|cash|]',
    'commission',
    'commissions',
    'profit [share|sharing]',
    '[award|payout] [will|shall] be guaranteed',
    '[award|payout] [will|shall] be [no|not] less',
  ],
  unless: [
    'bonus points',
    '[inclusive|exclusive] of [the|any|a|] [potential|target|annual|] [bonus|bonuses|commission|commissions|incentive|incentives]',
    '[including|excluding] [the|any|] potential [bonus|bonuses|commission|commissions|incentive|incentives]',
    'not including [any|the|] [bonus|bonuses|commission|commissions|incentive|incentives]',
    'before [any|the|] [bonus|bonuses|commission|commissions]',
    '[the|this|that|such] bonus is repayable',
  ],
  behind: {
    phrases: [
      'bonus',
      'bonuses',
      'incentive',
      'variable',
      'variabel',
      'variabile',
      'commission',
      'commissions',
      'prime',
      'primes',
      'provision',
    ],
    between:
      'the a your annual target performance incentive quarterly discretionary guaranteed cash year end variable in of first de di von en as attendance retention maximum minimum performance-based',
    most: 4,
    marks: ' )*("“',
  },
  families: ['bonus'],
  reach: 130,
};

export default claim;
