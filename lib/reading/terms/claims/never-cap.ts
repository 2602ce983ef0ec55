/** "Not to exceed: 120 days, i.e. $148,800", "cap: A$194,400": the most that a contract comes to, beside its rate. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-cap',
  role: 'never',
  before: [
    'not to exceed',
    'must not exceed',
    'cap',
    'capped at',
    'purchase order',
    '[contract|engagement|assignment|total order] [value|ceiling|cap]',
    'budget cap',
    'maximum fees',
    'total fees',
  ],
  unless: ['[salary|pay|bonus|commission|earnings] cap', 'no cap', 'market cap', 'cap table'],
  weight: -10,
  reach: 70,
};

export default claim;
