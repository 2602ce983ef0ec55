/** "severance", "retention", "change in control", "referral bonus": money for leaving, staying or bringing others. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-parting',
  role: 'never',
  before: [
    'severance',
    'notice [period|] [buy out|buyout]',
    'separation [pay|payment|benefit|benefits|]',
    '[termination|terminated] [pay|payment|benefit|]',
    'change [in|of] control',
    'in lieu of notice',
    'redundancy',
    '[retention|transaction|completion|closing|stay|success] [bonus|payment|award|fee]',
    '[employee|] [referral|referal] [bonus|fee|program|reward|]',
    'refer a friend',
    'liquidated damages',
    'fine',
    'penalty',
    'penalties',
    'lawsuit',
    'settlement',
    '[spot|holiday|sabbatical|anniversary|jubilee|christmas] [bonus|bonuses]',
  ],
  behind: {
    phrases: [
      'severance',
      'retention',
      'referral',
      'referal',
      '[successful|] [friend|hire|referred|candidate] [you|] refer',
      'friend',
      'separation',
      'liquidated damages',
    ],
    between: 'in of as for per a an the each every employee',
    most: 3,
    marks: ' )*,',
  },
  families: ['severance'],
  weight: -6,
};

export default claim;
