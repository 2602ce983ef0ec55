/** "$65 per visit", "£30 per parcel", "$300 per closed deal": pay by the piece, which no year can be made of. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-piece',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:commission[- ]only|piece rate|per[- ](?:deal|lead|sale|visit|mile) (?:commission|bonus|rate|pay))(?![a-zß-ž])/g,
  after:
    /^[\s)*,]{0,3}(?:for |per |an? |each |every |\/ ?){1,2}(?:(?:closed|completed|successful|signed|loaded|new|qualified|booked|additional) ?){0,2}(?:deal|sale|visit|mile|km|kilometre|lead|referral|click|delivery|drop|order|parcel|package delivered|placement|policy|sign-?up|door|stop|load|booking|appointment|patient|student|survey|task|word|page|article|video|report)s?(?![a-zß-ž])/,
  weight: -16,
};

export default claim;
