/** "base salary of", "starting salary", "annual salary": the words for fixed pay; a customer base is none. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'base-salary',
  role: 'base',
  before:
    /(?<![a-zß-ž])(?<!(?:customer|user|client|install|installed|member|membership|subscriber|merchant|supplier|fan|knowledge|code|asset|cost|revenue) )(?:base|basic|fixed)(?: (?:annual|yearly|monthly|gross|pay|salary|salaries|compensation|wage|part|rate|component)){0,3}(?: range)?|(?<![a-zß-ž])(?:salary|salaries|wages?)(?: (?:range|band|scale|rate))?(?![a-zß-ž]| (?:packaging|sacrific|review|survey|negotiat))/g,
  after:
    /^[\s)*,:–-]{0,4}(?:(?:per|a|an|\/) ?(?:year|yr|annum|month|hour|week)[\s,]{1,2})?(?:in |as |of )?(?:an? |your )?(?:annual |gross |yearly |starting |initial )?(?:base(?! on)|basic|fixed|salary|wage)(?! (?:packaging|sacrific|increase))(?![a-zß-ž])/,
};

export default claim;
