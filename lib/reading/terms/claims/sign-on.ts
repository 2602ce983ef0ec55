/** "sign-on bonus", "signing bonus", "joining bonus": cash for starting. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'sign-on',
  role: 'sign-on',
  before: [
    '[sign|signing] on [bonus|payment|award|cash|incentive|advance|]',
    'signing [bonus|bonuses|payment|payments|incentive|award]',
    'joining payments',
    '[joining|join|welcome|hiring|hire on|new hire|hire|starting|start|commencement|upfront|up front|inducement|joiner|joiners|entry] [bonus|payment|incentive]',
    'signon [bonus|]',
    '[make whole|buy out|buyout] [bonus|payment|award]',
    'one time [cash|] bonus',
    'one time hiring bonus',
    'onetime bonus',
    'golden hello',
    'one time [sign on|signing|] payment',
    'lump sum [sign on|signing|joining|] [bonus|payment]',
    '[sign|signing] bonus',
  ],
  unless: [
    '[sign on|signing|new hire|joining] [option|options|stock|restricted|rsu|rsus|equity|grant|grants]',
    'joining [date|us|our|the|on|as]',
    'date of joining',
    'day of joining',
    'upon joining',
    'on joining',
    'before joining',
    'after joining',
    'of joining',
  ],
  behind: {
    phrases: [
      'sign on [bonus|]',
      'signing on [bonus|]',
      'signing bonus',
      'signon [bonus|]',
      '[joining|welcome|hiring|new hire|starting|start|joiner] bonus',
      'as an [inducement|incentive] [for you|] to [join|accept]',
      '[payment|bonus] as an [inducement|incentive] [for you|] to [join|accept]',
    ],
    between: 'the a your cash one time taxable gross lateral special initial additional single as for an',
    most: 3,
    marks: ' )*"“(',
  },
  families: ['sign-on'],
  weight: -14,
  reach: 200,
};

export default claim;
