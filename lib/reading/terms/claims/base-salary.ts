/** "base salary of", "starting salary", "annual salary": the words for fixed pay. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'base-salary',
  role: 'base',
  before:
    /(?<!\p{L})(?:base|basic|fixed)(?: (?:annual|yearly|monthly|gross|pay|salary|salaries|compensation|wage|part|rate|component)){0,3}(?: range)?|(?<!\p{L})(?:salary|salaries|wages?)(?: (?:range|band|scale|rate))?(?!\p{L}| (?:packaging|sacrific|review|survey|negotiat))/giu,
  after:
    /^[\s)*,:–-]{0,4}(?:(?:per|a|an|\/) ?(?:year|yr|annum|month|hour|week)[\s,]{1,2})?(?:in |as |of )?(?:an? |your )?(?:annual |gross |yearly |starting |initial )?(?:base(?! on)|basic|fixed|salary|wage)(?! (?:packaging|sacrific|increase))(?!\p{L})/iu,
};

export default claim;
