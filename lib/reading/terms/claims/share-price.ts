/** "exercise price of $7.67", "$31 per share": a price of one share, not pay. */
import type { Claim } from '../amounts/claim.ts';

const claim: Claim = {
  name: 'share-price',
  role: 'price',
  before: [
    '[exercise|strike|option|share|stock|purchase|conversion|closing|market|grant|per share|preferred|preference] price [per share|per option|per unit|]',
    '[par|per share|nominal] value',
    '[fair market|] value per [share|option]',
    '409a [valuation|]',
    'binomial value',
    'FMV',
    'fair market value',
    'strike',
    'last [funding|] round',
    'levy price',
  ],
  behind: {
    phrases: [
      '[per|a|an|each] [ordinary|common|company|preferred|] [share|option|unit|rsu]',
      '[exercise|strike|share|stock|par] [price|value]',
      'strike',
    ],
    between: 'usd',
    most: 1,
    marks: ' )*/',
  },
  families: ['strike', 'fair-value', 'share-price'],
  weight: -12,
};

export default claim;
