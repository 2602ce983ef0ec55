/** "exercise price of $7.67", "$31 per share": a price of one share, not pay. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'share-price',
  role: 'price',
  before:
    /(?<!\p{L})(?:(?:exercise|strike|option|share|stock|purchase|conversion|closing|market|grant|per[- ]share|par) (?:price|value)(?: per (?:share|option|unit))?|(?:fair market )?value per (?:share|option)|409A(?: valuation)?|binomial value|FMV)(?!\p{L})/giu,
  after:
    /^[\s)*]{0,3}(?:USD )?(?:(?:per|a|an|each|\/) ?(?:ordinary |common |company )?(?:share|option|unit|RSU)(?!\p{L})|(?:exercise|strike|share|stock|par) (?:price|value))/iu,
  weight: -12,
};

export default claim;
