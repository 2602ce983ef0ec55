/** "an on-call week, paid at £400", "$3/hr shift differential": pay for certain hours, beside the salary and not it. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-on-call',
  role: 'never',
  before: [
    '[is|are|] paid [at|with|extra|]',
    'pay',
    'pays',
    'rate [of|]',
    'rates [of|]',
    'premium [of|]',
    'at',
  ],
  with: [
    'on call',
    'stand by',
    'standby',
    'call out',
    'call outs',
    'callout',
    'callouts',
    'shift [premium|differential|allowance|premiums|differentials]',
    'night [shift|differential|differentials|shifts]',
    'overtime',
  ],
  behind: {
    phrases: [
      'on call',
      'stand by',
      'standby',
      'call out',
      'shift [premium|differential|allowance|premiums|differentials]',
      'night [shift|differential]',
      'overtime',
    ],
    between: 'per a an each hr hour week day night shift extra for of on',
    most: 4,
    marks: ' )*/',
  },
  weight: -8,
  reach: 40,
};

export default claim;
