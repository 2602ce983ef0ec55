/**
 * The constants behind the counter, each a named leaf so that a derivation ends at it. Where they come from:
 *
 * - How far to ask. First offers anchor outcomes (r ≈ 0.5: Galinsky & Mussweiler 2001, and later meta-analyses), and
 *   usual practice asks 10–20% over an offer. Offers are very rarely withdrawn for a polite counter: about 6% of
 *   managers report ever having done so. Hence 10% at least, 15% where the band's middle allows it.
 * - How to round. A very precise figure backfires with experts unless a reason comes with it (Loschelder et al.
 *   2016). Hence steps of 1, 2 or 5 × 10ᵏ.
 * - Ranges and several offers. A range whose bottom is the target beats a single point (Ames & Mason 2015); several
 *   offers of equal worth at once improve outcome and relation (Leonardelli et al. 2019). Hence the expectation's
 *   range and the two more packages.
 */
import { constant } from '../figures/leaf.ts';

const share = (value: number, rule: string, name: string) => constant(value, 'ratio', rule, name);

/** Rule 2: the ask against the offer, the middle of the band and its first quarter. */
export const OVER_OFFER = share(1.1, 'ask', 'overOffer');
export const OVER_OFFER_AT_MOST = share(1.15, 'ask', 'overOfferAtMost');
export const OVER_MIDDLE = share(1.1, 'ask', 'overMiddle');
export const FIRST_QUARTER = share(0.25, 'ask', 'firstQuarter');
export const TOWARD_QUARTER_AT_MOST = share(1.25, 'ask', 'towardQuarterAtMost');
/** Rule 2: a better offer in hand is topped by 5%. */
export const OVER_COMPETING = share(1.05, 'ask-over-competing', 'overCompeting');
/** Rule 2: a ceiling this far above the band asks whether the level is right. */
export const FAR_ABOVE_BAND = 1.2;

/** Rule 5: below this share of the band's bottom the level, the place or the pay basis is probably wrong. */
export const FAR_BELOW_BAND = 0.85;
/** Rule 5: less than this share of the offer, or two steps of base, is not worth a negotiation. */
export const WORTH_ASKING = 0.01;
export const WORTH_ASKING_STEPS = 2;

/** Rule 7: base raises are the hardest to get and the longest to last: three tenths of the gap go there first. */
export const BASE_SHARE = share(0.3, 'base-from-gap', 'baseShare');
/** Rule 7: no grant to raise, so base takes the whole gap. */
export const BASE_ALONE = share(1, 'base-from-gap', 'noGrantToRaise');
/** Rule 7: a grant more than half as large again is another grant. */
export const GRANT_AT_MOST = share(1.5, 'held-to-limit', 'grantAtMost');

/** Rule 8: size of a step as a share of the offered part. */
export const BASE_STEP = share(0.006, 'round-step', 'stepOfBase');
export const GRANT_STEP = share(0.025, 'round-step', 'stepOfGrant');
export const SIGN_ON_STEP = share(0.0125, 'round-step', 'stepOfSignOn');

/** Rule 9: the base-led package goes halfway from the main one to all of the gap in base; the grant-led one leaves it. */
export const ALL_IN_BASE = share(1, 'base-from-gap', 'allInBase');
export const GRANT_LED_SHARE = share(0, 'base-from-gap', 'grantLedPackage');
/** Rule 9: packages further than this from the shown ask are not of equal value and are left out. */
export const EQUAL_WITHIN = 0.01;

/** For a posting: the target lies this far up the range; the range to say runs from there to its top. */
export const EXPECTED_SHARE = share(0.7, 'expected-target', 'shareOfRange');
