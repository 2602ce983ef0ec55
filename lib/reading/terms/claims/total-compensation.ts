/** "total compensation", "total target cash", "package": more than the base. */
import type { Claim } from '../_claim.ts';

const claim: Claim = {
  name: 'total-compensation',
  role: 'total',
  before:
    /(?<!\p{L})(?:total (?:target |annual |direct |target annual |first[- ]year )?(?:cash|comp(?:ensation)?|remuneration|rewards?|earnings|pay|salary package|package)(?: (?:package|range|opportunity|target))?(?: \([^)]{0,40}\))?|TCC?|TDC|(?:compensation|salary|remuneration) package)(?!\p{L})/giu,
  after:
    /^[\s)*,:(–-]{0,4}(?:(?:in|of|per year|annually) ?){0,2}(?:total (?:target |annual |direct )?(?:cash|comp|compensation|remuneration|package|rewards)|TCC?(?!\p{L})|all[- ]in(?!\p{L}))/iu,
  weight: -10,
  reach: 70,
};

export default claim;
