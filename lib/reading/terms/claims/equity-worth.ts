/** "RSUs worth", "$1,000,000 worth of stock", "equity grant valued at": stock stated as an amount. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'equity-worth',
  role: 'equity',
  before:
    /(?<! [-–—|•] )(?<![a-zß-ž])(?:rsus?|restricted (?:stock|shares?)(?: units?)?|stock (?:units?|grants?|awards?|options?|value)|(?:initial |new[- ]hire |annual )?equity(?: (?:grant|award|package|value|component))?|options? to (?:purchase|acquire|buy)|options(?! available)|esops?|(?:performance|deferred|phantom|matching) (?:share|stock)(?:s|(?: units?| awards?))|psus?|face value of (?:\d{1,3} ?%|[a-z-]{3,20} per ?cent) of (?:(?:your|annual|base|gross) ){0,3}salary|(?:share|equity|stock) (?:award|grant|package)|shares? worth|long[- ]term incentive(?: (?:award|grant|plan))?|ltip?|grant(?:ed)?(?: value)?|award(?:ed)?(?: value)?)(?![a-zß-ž]| committee)/g,
  after:
    /^[\s)*]{0,3}(?:(?:usd |total |grant |equity )?(?:worth|value|in value|of|in) (?:of )?(?:[a-zß-ž][a-zß-ž.,&’'-]{0,20} ){0,4}?|(?:usd|new[- ]hire|initial|total|annual) | )?(?:rsus?|restricted (?:stock|shares?)|(?:common |company )?stock|equity|options|shares|stock options)(?![a-zß-ž]| (?:price|purchase plan))/,
  reach: 70,
};

export default claim;
