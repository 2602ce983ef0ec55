/** "annual bonus of", "target incentive", "commission": variable pay stated as an amount. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'bonus-amount',
  role: 'bonus',
  before:
    /(?<![a-zß-ž])(?:(?:annual|target|performance|incentive|quarterly|discretionary|guaranteed|cash|year[- ]end|variable|management|executive|first[- ]year|minimum|maximum) ){0,3}(?:bonus(?:es)?(?! points)|incentive(?: (?:award|compensation|payment|pay|plan|opportunity|target))?|variable(?: (?:pay|compensation|cash))?|commissions?|profit[- ]shar(?:e|ing)|(?:award|payout) (?:will|shall) be (?:guaranteed|no(?:t)? less))(?![a-zß-ž])/g,
  after:
    /^[\s)*]{0,3}(?:\((?:the |a |your )?["“]?)?(?:(?:annual|target|performance|incentive|quarterly|discretionary|guaranteed|cash|year[- ]end|variable|in|of the|first[- ]year|de|di|von|en) ){0,3}(?:bonus(?:es)?|incentive|variab(?:le|el|ile)|commissions?|primes?|provision)(?![a-zß-ž])/,
  reach: 130,
};

export default claim;
