/** "fee", "costs $39", "per user": what something costs. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-price-tag',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:fees?|cost(?:s|ing)?(?! to company| of (?:labor|living))|pric(?:e|es|ed|ing)|invoiced?|subscription|tickets?|(?<!to )(?:purchase[ds]?|bought|buy)|awards?(?: of)? up to|prizes?|fares?|tax(?:es)? of|rebate|starting bid|bids?|discount|coupon|save|legal fees)(?![a-zß-ž])/g,
  after:
    /^[\s)*,]{0,3}(?:(?:per|a|an|each|\/) ?(?:user|seat|person|night|ticket|item|customer|employee|mile|unit|transaction|click|lead|head|visit|meal)(?![a-zß-ž])|(?:in |of )?(?:fees?|taxes|prize|prizes|off(?! the)|discount|gift)(?![a-zß-ž]))/,
  weight: 10,
};

export default claim;
