/** "raised $84M", "Series C $230M", "valued at $1.9B": the employer's capital. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'never-funding',
  role: 'never',
  before:
    /(?<![a-zß-ž])(?:rais(?:ed|ing|es?)(?! (?:your|the salary))|fund(?:ing|ed|raise|raising)|series [a-k](?! (?:preferred|common))(?: (?:round|funding|financing))?|seed(?: round)?|pre-seed|venture(?: capital)?|financing|financed|back(?:ed|ing)|invest(?:ed|ment|ments|ors?|ing)|valuation|(?:company|business|startup|firm|unicorn) (?:is |was |now )?(?:valued|worth)|(?:(?<=^|[.;:] ?)|(?:company|business|startup|is|was|now|last|been|we're|are) )valued at|unicorn|market cap(?:itali[sz]ation)?|acqui(?:red|sition)(?: (?:for|of|by))?|ipo|endowment|grants? (?:from|totalling))(?![a-zß-ž])/g,
  after:
    /^[\s)*+]{0,3}(?:\+ )?(?:(?:usd|million|billion|of|in|total|new|fresh|from|series [a-k]|growth|seed|venture|our|latest|last|a|the) ){0,4}(?:fund(?:ing|raise|s)?|rais(?:ed|e)|seed(?: round)?|(?:series [a-k])|round|valuation|venture|capital|financing|invest(?:ment|ors|ed)|backing|grants? from|market cap|pre-money|post-money|ipo|andreessen|sequoia)(?![a-zß-ž])/,
  weight: -4,
};

export default claim;
