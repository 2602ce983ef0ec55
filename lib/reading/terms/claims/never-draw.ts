/** "Ramp: non-recoverable draw of $6,000 a month", "€4,000 a month against commission": pay ahead of commission, no bonus. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-draw',
  role: 'never',
  before: [
    'draw [of|at|in months|for|]',
    '[non recoverable|nonrecoverable|recoverable|guaranteed] [draw|commission|commissions]',
    '[commission|commissions] guaranteed [at|of|]',
    'ramp',
  ],
  unless: ['draw up', 'draw on your', 'wheelchair ramp', 'ramp up'],
  behind: {
    phrases: ['non recoverable', 'nonrecoverable', 'against commission', 'draw', 'of commission'],
    between: 'a an per each every month week in for the first three six months of',
    most: 6,
  },
  weight: -16,
  reach: 60,
};

export default claim;
