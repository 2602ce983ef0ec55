/** "severance", "retention", "change in control", "referral bonus": money for leaving, staying or bringing others. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-parting',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:severance|notice (?:period )?buy-?out|separation(?: (?:pay|payment|benefits?))?|terminat(?:ion|ed)(?: (?:pay|payment|benefit))?|change (?:in|of) control|in lieu of notice|redundancy|(?:retention|transaction|completion|closing|stay|success) (?:bonus|payment|award|fee)|(?:employee )?referr?al(?: (?:bonus|fee|program|reward))?|refer a friend|liquidated damages|fine|penalt(?:y|ies)|lawsuit|settlement|(?:spot|holiday|sabbatical|anniversary|jubilee|christmas) bonus(?:es)?)(?![a-zß-ž])/g,
  after:
    /^[\s)*,]{0,3}(?:(?:in|of|as|for|per|an?|the|each|every|employee) ){0,3}(?:severance|retention|referr?al|(?:successful )?(?:friend|hire|referred|candidate) (?:you )?refer|friend|separation|liquidated damages)(?![a-zß-ž])/,
  weight: -6,
};

export default claim;
