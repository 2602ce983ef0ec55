/** "$100/month education budget", "housing stipend", "car allowance": benefits in money's clothes. */
import type { Claim } from '../_claim.ts';

const THING =
  'housing|lunch|meals?|food|dining|commut(?:er|ing)|transit|transport(?:ation)?|travel(?! nurs| rns?| ther)|parking|car|auto(?:mobile)?|vehicle|mileage|gas|fuel|phone|mobile|cell(?: ?phone)?|internet|broadband|wi-?fi|home[- ]?office|office|remote(?:[- ]work(?:ing)?)?|work(?:ing)?[- ]from[- ]home|wfh|set[- ]?up|equipment|tech(?:nology)?|laptop|desk|hardware|software|learning|l&d|education(?:al)?|tuition|training|development|conference|certification|book|course|study|well[- ]?(?:ness|being)|health|fitness|gym|mental health|childcare|child ?care|daycare|family(?:[- ]forming| planning)?|fertility|adoption|surrogacy|baby|parental|pet|vacation|holiday|co-?working|perks?|lifestyle|flex(?:ible)?|benefits?|uniform|clothing|tool|safety|birthday|team|social|charity|donation|volunteer|student loan|cultural|christmas|moving|visa|immigration|club|entertainment|financial planning|tax preparation|swile|edenred|pluxee|sodexo|navigo|sport|tooling';

/** "$160k remote", "£60k flexible hours": what the job is like follows its pay as often as what the money is for. */
const WAYS =
  '(?:remote|flex(?:ible)?|visa|health|team|travel|office|social|benefits?)(?![a-zß-ž])(?![ -](?:stipend|budget|allowance|fund|set-?up|set up|account|spending|benefit|credit|costs?|expenses?|insurance|equipment|work(?:ing)? (?:stipend|budget|allowance)))';

const claim: Claim = {
  name: 'never-perks',
  role: 'never',
  with: new RegExp(`(?<![a-zß-ž])(?:${THING})s?(?![a-zß-ž])`),
  before:
    /(?<![a-zß-ž])(?:stipends?|budgets?|benefits?(?! ?:)|funds?|assistance|support|spend|account|costs?|package|bonus|card|plan|worth|valued at)(?![a-zß-ž])/g,
  after: new RegExp(
    `^(?![\\s)*/]{0,3}${WAYS})[\\s)*/]{0,3}(?:(?:per|a|an|each|annual|annually|yearly|monthly|weekly|daily|month|year|week|day|quarterly|quarter|net|gross|usd|in|of|for|towards?|to spend on|to|your|our|one[- ]time|company|paid) ?){0,5}(?:(?:${THING})s?(?![a-zß-ž])|(?:to spend|to put towards|to use (?:on|for))(?![a-zß-ž])|stipends? (?:for|towards?|to)|allowances?|per diem|reimbursements?|perks?|gift|vouchers?|credits?(?! to)|subsidy|discount|benefit|(?:professional )?development fund)(?![a-zß-ž])`,
  ),
  weight: -8,
};

export default claim;
