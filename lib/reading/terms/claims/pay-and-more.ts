/** "$110k + bonus", "£68,500 plus benefits": what others are added to is the base. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'pay-and-more',
  role: 'base',
  behind: {
    phrases: [
      'variable',
      'bonus',
      'bonuses',
      'commission',
      'commissions',
      'profit [share|sharing]',
      'equity',
      'benefits',
      'super',
      'superannuation',
      'stock',
      'rsus',
      'options',
      'shares',
    ],
    between:
      'annual annually per year annum p a usd cad doe plus + an performance target quarterly sales discretionary uncapped generous competitive company',
    most: 6,
    marks: '+',
  },
  weight: 4,
};

export default claim;
