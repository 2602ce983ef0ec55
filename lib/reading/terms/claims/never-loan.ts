/** "a $1,000,000 loan", "mortgage", "advance": money to be paid back. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'never-loan',
  role: 'never',
  before: [
    'loan',
    'loans',
    'mortgage',
    'mortgages',
    'promissory note',
    'principal [amount|balance|sum|]',
    'borrow',
    'borrowed',
    'borrowing',
    'lend [you|]',
    '[draw|draws] [of|against|]',
    'interest free',
    'credit [line|facility]',
    'student debt',
  ],
  behind: {
    phrases: ['loan', 'loans', 'mortgage', 'note', 'advance', 'debt'],
    between: 'interest free secured unsecured recourse non full bridge home housing of in student',
    most: 4,
    marks: ' )*,',
  },
  families: ['loan'],
  weight: -10,
};

export default claim;
