/** "A take-home of two hours, paid €150", "we pay finalists $300 for the mock": money on the way to the job. */
import type { Claim } from '../amounts/claim.ts';

const STEPS =
  '[interview|interviews|take home|mock|mock call|mock discovery|case study|assessment|assignment|work sample|trial day|trial shift|test day|coding test|exercise|presentation]';

const claim: Claim = {
  name: 'never-hiring',
  role: 'never',
  before: [
    STEPS,
    'refundable deposit',
    '[registration|application|processing|training|security] [fee|deposit]',
    'fraudsters',
    'imposters',
    'in exchange of money',
  ],
  behind: {
    phrases: [
      '[for|towards] your time',
      'thank you',
      'per interview',
      'as a refundable deposit',
      '[in|on] the pretext',
      'to finalists',
      'to [every|all] [candidate|candidates]',
    ],
    between: 'to as a an for the in of gift card voucher',
    most: 3,
  },
  weight: -14,
  reach: 70,
};

export default claim;
