/** "exercise price of $7.67", "$31 per share": a price of one share, not pay. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'share-price',
  role: 'price',
  before:
    /(?<![a-zß-ž])(?:(?:exercise|strike|option|share|stock|purchase|conversion|closing|market|grant|per[- ]share) price(?: per (?:share|option|unit))?|(?:par|per[- ]share|nominal) value|(?:fair market )?value per (?:share|option)|409a(?: valuation)?|binomial value|fmv)(?![a-zß-ž])/g,
  after:
    /^[\s)*]{0,3}(?:usd )?(?:(?:per|a|an|each|\/) ?(?:ordinary |common |company )?(?:share|option|unit|rsu)(?![a-zß-ž])|(?:exercise|strike|share|stock|par) (?:price|value))/,
  weight: -12,
};

export default claim;
