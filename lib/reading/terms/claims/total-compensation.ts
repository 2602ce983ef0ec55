/** "total compensation", "total target cash", "package": more than the base. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'total-compensation',
  role: 'total',
  before:
    /(?<![a-zß-ž])(?:total (?:target |annual |direct |target annual |first[- ]year )?(?:cash|comp(?:ensation)?|remuneration|rewards?|earnings|pay|salary package|package)(?: (?:package|range|opportunity|target))?(?: \([^)]{0,40}\))?|tcc?|tdc|(?:compensation|salary|remuneration) package)(?![a-zß-ž])/g,
  after:
    /^[\s)*,:(–-]{0,4}(?:(?:in|of|per year|annually) ?){0,2}(?:total (?:target |annual |direct )?(?:cash|comp|compensation|remuneration|package|rewards)|tcc?(?![a-zß-ž])|all[- ]in(?![a-zß-ž]))(?! ?(?:of|is|:|=|-|up to)? ?#)/,
  weight: -10,
  reach: 70,
};

export default claim;
