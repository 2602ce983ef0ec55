/** "over $1.57 billion in ARR", "annual quota of $500K", "processed $43B": the employer's business or the job's. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-business',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:revenues?|arr|mrr|acv|tcv|aov|gmv|gtv|tpv|aum|ebitda|turnover|bookings|run[- ]rate|quotas?|pipeline|deal(?:s| sizes?)|(?:accounts?|contracts|portfolios?|policies|properties|homes|projects|clients) (?:worth|valued at|of|between|ranging from)|contract values?|(?:annual|gross|net|total) sales|sales (?:of|target)|book of business|p&l|profits?(?! shar)|(?:marketing|advertising|ad|media|project|program|operating|departmental|capital|annual) budgets?(?: of)?|ad spend|spend(?:ing)?|assets(?: under management)?|manag(?:ed|es|ing)|transactions?(?: volume)?|payments?[- ]volume|process(?:ed|es|ing)|(?<!geographic |labou?r |job |local |geo |talent |pay |salary |your )(?:market|(?<!best[- ]in[- ](?:the[- ])?|per )industry(?! standard)|economy|sector|opportunity)(?! range| rate| data)(?: size)?(?: (?:expected|projected|estimated|worth|of|is|to|that|reach|grow)){0,6}|sav(?:ed|ing|ings|e)|losses|lost|fraud|generat(?:ed|es|ing)|drove|driven|closed|selling|sold|worth of (?:property|goods|transactions|crypto)|customers?|merchants|paid out|donat(?:ed|ions?)|charit(?:y|able)|debt|lent|lending|originated)(?![a-zß-ž])/g,
  after:
    /^[\s)*+]{0,3}(?:\+ )?(?:(?:usd|million|billion|mln|in|of|a|an|the|annual|annually|yearly|recurring|monthly|per year|global|worldwide|total|new|net|gross|our|customer|per|\/|day|worth|marketing|advertising|media|operating|project|program|departmental|capital|it) ?){0,5}(?:revenues?|arr|mrr|acv|tcv|gmv|gtv|aum|ebitda|turnover|sales|bookings|quota|pipeline|deals?|contracts?|p&l|profits?(?! shar)|budgets?(?! of)|ad spend|spend|assets|transactions?|volume|market|industry|economy|opportunity|property|goods|payments?|loans|savings|customers|business|compan(?:y|ies)|startup|unicorn|enterprise|donat(?:ed|ions))(?![a-zß-ž])/,
  weight: 2,
};

export default claim;
