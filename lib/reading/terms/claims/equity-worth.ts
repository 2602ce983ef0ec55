/** "RSUs worth", "$1,000,000 worth of stock", "equity grant valued at": stock stated as an amount. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'equity-worth',
  role: 'equity',
  before:
    /(?<![-–—|•] )(?<!\p{L})(?:RSUs?|restricted (?:stock|shares?)(?: units?)?|stock (?:units?|grants?|awards?|options?|value)|(?:initial |new[- ]hire |annual )?equity(?: (?:grant|award|package|value|component))?|options? to (?:purchase|acquire|buy)|options(?! available)|ESOPs?|(?:share|equity|stock) (?:award|grant|package)|shares? worth|long[- ]term incentive(?: (?:award|grant|plan))?|LTIP?|grant(?:ed)?(?: value)?|award(?:ed)?(?: value)?)(?!\p{L}| committee)/giu,
  after:
    /^[\s)*]{0,3}(?:(?:USD |total |grant |equity )?(?:worth|value|in value|of|in) (?:of )?(?:\p{L}[\p{L}.,&’'-]{0,20} ){0,4}?|(?:USD|new[- ]hire|initial|total|annual) )?(?:RSUs?|restricted (?:stock|shares?)|(?:common |company )?stock|equity|options|shares|stock options)(?!\p{L}| (?:price|purchase plan))/iu,
  reach: 90,
};

export default claim;
