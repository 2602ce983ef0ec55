/** "pay range", "compensation range", "hourly rate", "compensation:": pay without the word salary. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'pay-range',
  role: 'base',
  before:
    /(?<![a-zß-ž])(?:pay|compensation|comp|remuneration|renumeration|wage|hiring|hourly|daily|target|annual|zone)[ -](?:range|rate|band|scale|grade|level)s?|(?<![a-zß-ž])(?:rate of (?:pay|compensation)|(?:hourly|daily|day|contract) rate|(?:(?<!(?:will|shall|to|may|would|also|hereby|we|we['’]ll) )pay(?! you)|earn|earnings)(?! (?:out|equity|transparen|period|if|stub|package))|compensation(?! committee)|comp|remuneration|renumeration|rate|per annum|yearly|annuali[sz]ed)(?![a-zß-ž])/g,
  weight: 14,
};

export default claim;
