/**
 * Every weight, limit and window of the counter, with its source. `practice` is usual advice of people who negotiate
 * for others, which nobody has measured: it is called so wherever it is shown.
 *
 * - How far to ask. First offers anchor outcomes (r ≈ 0.5: Galinsky & Mussweiler 2001, and later meta-analyses), and
 *   practice asks 10–20% over an offer, moved by how much each side needs the other. Of managers 94% uphold an offer
 *   after a polite counter (Hart, Bear & Ren).
 * - How to round. A very precise figure backfires with experts unless a reason comes with it (Loschelder et al.
 *   2016). Hence steps of 1, 2 or 5 × 10ᵏ.
 * - Ranges and several offers. A range whose bottom is the target beats a single point (Ames & Mason 2015); several
 *   offers of equal worth at once improve outcome and relation (Leonardelli et al. 2019).
 */
import { constant } from '../figures/leaf.ts';
import type { Genre } from '../worth/offer.ts';

const share = (value: number, rule: string, name: string) => constant(value, 'ratio', rule, name);

/** Rule 2 (practice): f, what each strength adds, its largest value, and f of somebody who needs this job. */
export const STRENGTH = { plain: 1.1, each: 0.02, most: 1.18, needed: 1.07 };

/** Rule 3 (practice): the ask against the offer, the middle of the band and its first quarter. */
export const OVER_OFFER_AT_MOST = share(1.15, 'ask', 'overOfferAtMost');
export const OVER_MIDDLE = share(1.1, 'ask', 'overMiddle');
export const FIRST_QUARTER = share(0.25, 'ask', 'firstQuarter');
/** u: further toward the first quarter once level, place and pay basis are confirmed. */
export const TOWARD_QUARTER_CONFIRMED = share(1.25, 'ask', 'towardQuarterConfirmed');
export const TOWARD_QUARTER = share(1.15, 'ask', 'towardQuarterAtMost');
/** Rule 3 (practice): an estimate that nobody verified does not keep an ask below 5% over the offer. */
export const OVER_SOFT_TOP = share(1.05, 'soft-cap', 'overSoftTop');
/** Rule 3 (practice): a better offer in hand is topped by 5%. */
export const OVER_COMPETING = share(1.05, 'ask-over-competing', 'overCompeting');
/** Rule 3: a minimum this far above the offer is asked for once, or the offer declined. */
export const FAR_ABOVE_OFFER = 1.35;
/** Rule 3: a ceiling this far above the band asks whether the level is right. */
export const FAR_ABOVE_BAND = 1.2;

/** Rule 1: outside these shares of the band's ends level, place or pay basis is probably wrong. */
export const CHECK_BELOW = 0.85;
export const CHECK_ABOVE = 1.25;
/** Rule 3: outside these shares of the quartiles the wage data is about other jobs. */
export const OTHER_JOBS_BELOW = 0.8;
export const OTHER_JOBS_ABOVE = 1.25;

/** Rule 3: where a firm top leaves less than 1% of the amount, that is not asked for. */
export const WORTH_ASKING = 0.01;

/** What moves at an employer of a type. */
export interface Weights {
  /** Base's share of the gap in the first pass; 0: no money is asked for. */
  base: number;
  /** What takes the rest of the gap. */
  rest: 'grant' | 'variable' | 'nothing';
  /** What the parts cannot carry, and what is left behind, is asked for as a sign-on. */
  signOn: boolean;
  /** Base may go this far without a top of its own, null: as far as the ask. */
  baseAtMost: number | null;
  /** Such employers grant stock or pay a bonus at all: what is unstated of it is worth a question. */
  equity: boolean;
  /** What else is asked for: `counter.term-<code>`. */
  terms: string[];
}

/** Rule 5, one row a type (practice: what moves where). */
export const WEIGHTS: Record<Genre, Weights> = {
  'levelled-stock': {
    base: 0.3,
    rest: 'grant',
    signOn: true,
    baseAtMost: 1.12,
    equity: true,
    terms: ['level-review'],
  },
  'private-options': {
    base: 0.4,
    rest: 'grant',
    signOn: true,
    baseAtMost: 1.12,
    equity: true,
    terms: ['share-of-company', 'exercise-window', 'early-exercise'],
  },
  cash: {
    base: 1,
    rest: 'nothing',
    signOn: true,
    baseAtMost: 1.12,
    equity: false,
    terms: ['review-date'],
  },
  sales: {
    base: 0.5,
    rest: 'variable',
    signOn: true,
    baseAtMost: 1.12,
    equity: true,
    terms: ['ramp', 'territory', 'accelerators'],
  },
  contractor: {
    base: 1,
    rest: 'nothing',
    signOn: false,
    baseAtMost: null,
    equity: false,
    terms: ['notice', 'minimum-hours'],
  },
  scale: {
    base: 0,
    rest: 'nothing',
    signOn: false,
    baseAtMost: null,
    equity: false,
    terms: ['placement', 'credited-service', 'start-date', 'relocation'],
  },
  executive: {
    base: 0.3,
    rest: 'grant',
    signOn: true,
    baseAtMost: 1.12,
    equity: true,
    terms: ['severance', 'acceleration', 'change-of-control'],
  },
  intern: {
    base: 0,
    rest: 'nothing',
    signOn: false,
    baseAtMost: null,
    equity: false,
    terms: ['housing', 'relocation', 'start-date', 'team', 'return-terms'],
  },
  // Somebody who is there already: base moves with the new level, nobody pays a sign-on, and stock comes as a grant apart.
  promotion: {
    base: 0.6,
    rest: 'grant',
    signOn: false,
    baseAtMost: 1.12,
    equity: false,
    terms: ['effective-date', 'refresh-grant', 'review-date'],
  },
  // Back after an internship: base is near the cohort's, the grant and the sign-on move.
  'return-offer': {
    base: 0.3,
    rest: 'grant',
    signOn: true,
    baseAtMost: 1.12,
    equity: true,
    terms: ['team', 'start-date', 'relocation'],
  },
};

/** Base's share of the gap as a figure. */
export const baseShareOf = (value: number) => share(value, 'base-from-gap', 'baseShare');
/** Rule 5: no grant to raise, so base takes the whole gap. */
export const BASE_ALONE = share(1, 'base-from-gap', 'noGrantToRaise');
/** Rule 5 (practice): a base more than 12% higher is another job's. */
export const baseAtMostOf = (value: number) => share(value, 'held-to-limit', 'baseAtMost');
/** Rule 5 (practice): a grant more than half as large again is another grant. */
export const GRANT_AT_MOST = share(1.5, 'held-to-limit', 'grantAtMost');
/** Rule 5 (practice): a grant of unknown value is asked for a fifth larger, in its own units. */
export const MORE_UNITS = share(1.2, 'product', 'moreUnits');
/** Rule 5: a sign-on ask of less than this share of base is not worth a sentence. */
export const SIGN_ON_WORTH = 0.02;

/** Rule 6: size of a step as a share of the offered part. */
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
