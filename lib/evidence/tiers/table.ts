/**
 * The tiers of evidence, once: in the order of trust for base pay (numbers, section 1), with what each may limit, what it
 * may speak of and whether it may be named to an employer. Every other order is made from this one.
 */
import type { EvidenceRange, Measure, Tier } from '../evidence.ts';

export interface TierRule {
  /**
   * What its top does to a counter. `firm`: the employer's own word, a ceiling; `soft`: an estimate, which marks what lies
   * above it; `informs`: wages of other people, which limit nothing.
   */
  limits: 'firm' | 'soft' | 'informs';
  /** Measures that it may be compared on. */
  speaksOf: readonly Measure[];
  /** Whom it speaks of: the employer asked about, or all employers alike, which cannot disagree with one of them. */
  about: 'employer' | 'everyone';
  /** Found row by row, the nearest range first. */
  ofRows: boolean;
}

/** Keys in the order of trust. A guide alone speaks of totals and grants beside the page in front. */
export const TIER_TABLE = {
  stated: { limits: 'firm', speaksOf: ['base', 'total', 'grant', 'bonus'], about: 'employer', ofRows: false },
  posted: { limits: 'firm', speaksOf: ['base'], about: 'employer', ofRows: true },
  kept: { limits: 'firm', speaksOf: ['base'], about: 'employer', ofRows: true },
  filed: { limits: 'informs', speaksOf: ['base'], about: 'employer', ofRows: true },
  guide: { limits: 'soft', speaksOf: ['base', 'total', 'grant', 'bonus'], about: 'employer', ofRows: false },
  market: { limits: 'informs', speaksOf: ['base'], about: 'everyone', ofRows: true },
} as const satisfies Record<Tier, TierRule>;

/** Every tier, the most trusted first. */
export const TRUST = Object.keys(TIER_TABLE) as Tier[];

/** Their place in the order of trust. */
export const byTrust = (a: { tier: Tier }, b: { tier: Tier }): number =>
  TRUST.indexOf(a.tier) - TRUST.indexOf(b.tier);

export const informsOnly = ({ tier }: { tier: Tier }): boolean => TIER_TABLE[tier].limits === 'informs';

/** The employer's own word: on this page, on its board, or in a posting of it that was kept. */
export const isOwnWord = ({ tier }: { tier: Tier }): boolean => TIER_TABLE[tier].limits === 'firm';

/** One posting of the very job: a range, and no statistic. */
export const isSinglePosting = ({ tier, n }: Pick<EvidenceRange, 'tier' | 'n'>): boolean =>
  tier === 'posted' && n === 1;

/** Tiers that a counter measures an offer against, and those it falls back on. */
export const LIMITING = TRUST.filter((tier) => !informsOnly({ tier }));
export const INFORMING = TRUST.filter((tier) => informsOnly({ tier }));

/** The order in which a counter looks at them, and in which they are shown: wages of others come last. */
export const WORKING_ORDER: readonly Tier[] = [...LIMITING, ...INFORMING];

/** Those of a list that may be compared on a measure. */
export const speakingOf = (measure: Measure, tiers: readonly Tier[]): Tier[] =>
  tiers.filter((tier) => (TIER_TABLE[tier].speaksOf as readonly Measure[]).includes(measure));
