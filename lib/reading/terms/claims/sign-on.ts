/** "sign-on bonus", "signing bonus", "joining bonus": cash for starting. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'sign-on',
  role: 'sign-on',
  before:
    /(?<![a-zß-ž])(?:sign(?:ing)?[- ]?on(?: (?:bonus|payment|award|cash|incentive|advance))?|signing (?:bonus|payment|incentive|award)|(?:joining|join|welcome|hiring|hire[- ]on|new[- ]hire|hire|starting|start|commencement|upfront|up-front|inducement) (?:bonus|payment|incentive)|(?:make[- ]?whole|buy[- ]?out) (?:bonus|payment|award)|one[- ]?time (?:cash )?(?:bonus|hiring bonus)|golden hello|(?:offset|replace|compensate you for|make you whole for|in lieu of|recognition of|buy(?:ing)? out) (?:[a-z]{1,14} ){0,5}(?:bonus(?:es)?|compensation|equity|awards?|incentives?|amounts?)(?: (?:that|which))?(?: you)?(?: (?:will|would|may|are|expect to|have to))? (?:forfeit(?:ing|ed)?|for(?:e)?go(?:ing|ne)?|los(?:e|ing)|leav(?:e|ing)(?: behind)?|giv(?:e|ing) up))(?!["”]? ?(?:option|stock|restricted|rsu|equity|grant))/g,
  after:
    /^[\s)*"“]{0,3}(?:\((?:the |a |your )?["“]?|(?:cash|one[- ]time|taxable|gross|lateral|special|initial|additional|single|as an?|for an?) ){0,2}(?:sign(?:ing)?[- ]?on(?:[- ]bonus)?|signing bonus|(?:joining|welcome|hiring|new[- ]hire|starting|start) bonus|(?:payment |bonus )?as an? (?:inducement|incentive) (?:for you )?to (?:join|accept))(?!["”]? ?(?:option|stock|restricted|rsu|equity|grant))/,
  weight: -14,
  reach: 200,
};

export default claim;
