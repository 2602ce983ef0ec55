/** "$110k + bonus", "£68,500 plus benefits": what others are added to is the base. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'pay-and-more',
  role: 'base',
  after:
    /^[\s)*]{0,3}(?:(?:annual|annually|per year|per annum|p\.a\.|usd|cad|doe) ?){0,2}(?:\+|plus) ?(?:(?:an?|annual|performance|target|quarterly|sales|discretionary|uncapped|generous|competitive|company) ){0,2}(?:variable|bonus(?:es)?|commissions?|equity|benefits|super(?:annuation)?|stock|rsus|options|shares)(?![a-zß-ž])/,
  weight: 4,
};

export default claim;
