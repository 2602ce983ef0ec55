/** "$100/month education budget", "housing stipend", "car allowance": benefits in money's clothes. */
import type { Claim } from '../_claim.ts';

const THING =
  'housing|lunch|meals?|food|dining|commut(?:er|ing)|transit|transport(?:ation)?|travel|parking|car|auto(?:mobile)?|vehicle|mileage|gas|fuel|phone|mobile|cell(?: ?phone)?|internet|broadband|wi-?fi|home[- ]?office|office|remote(?:[- ]work(?:ing)?)?|work(?:ing)?[- ]from[- ]home|wfh|set[- ]?up|equipment|tech(?:nology)?|laptop|desk|hardware|software|learning|l&d|education(?:al)?|tuition|training|development|conference|certification|book|course|study|well[- ]?(?:ness|being)|health|fitness|gym|mental health|childcare|child ?care|daycare|family(?:[- ]forming| planning)?|fertility|adoption|surrogacy|baby|parental|pet|vacation|holiday|travel|co-?working|perks?|lifestyle|flex(?:ible)?|benefits?|uniform|clothing|tool|safety|birthday|team|social|charity|donation|volunteer|student loan|cultural|christmas|moving|visa|immigration|club|entertainment|financial planning|tax preparation';

const claim: Claim = {
  name: 'never-perks',
  role: 'never',
  before: new RegExp(
    `(?<![a-zß-ž])(?:${THING})(?:[ ,&/-]{1,3}(?:and |or |& )?[a-zß-ž]{1,14}){0,3}?[ -](?:stipends?|allowances?|budgets?|reimbursements?|benefits?|credits?|funds?|subsid(?:y|ies)|vouchers?|assistance|support|spend|account|cost|expenses?|package|bonus|card|plan)|(?<![a-zß-ž])(?:allowances?|per diem|reimburse(?:d|ment|s)?(?: (?:of|for|up to))?|expenses?|gift cards?|vouchers?|remote set[- ]?up|home office|apoyo(?: de [a-zß-ž]{1,14})?|vales? de [a-zß-ž]{1,14}|despensa|ayuda|tickets? restaurant|salary (?:packaging|sacrifice)|(?:lunch|lunches|meals?|breakfast|snacks|gifts?|benefits|perks) (?:worth|valued at)|subsid(?:y|ised|ized)|discounts?|memberships?|contribut(?:e|es|ion|ions)(?: of| up to)?)(?![a-zß-ž])`,
    'g',
  ),
  after: new RegExp(
    `^[\\s)*/]{0,3}(?:(?:per|a|an|each|annual|annually|yearly|monthly|weekly|daily|month|year|week|day|quarterly|quarter|net|gross|usd|in|of|for|towards?|to spend on|to|your|our|one[- ]time|company|paid) ?){0,5}(?:(?:${THING})(?![a-zß-ž])|stipends? (?:for|towards?|to)|allowances?|per diem|reimbursements?|perks?|gift|vouchers?|credits?(?! to)|subsidy|discount|benefit|(?:professional )?development fund)(?![a-zß-ž])`,
  ),
  weight: -6,
};

export default claim;
