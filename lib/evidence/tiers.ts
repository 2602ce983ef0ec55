/** The tiers in the order of trust for base pay. To add one, write its file and name it here. */
import type { EvidenceTier } from './tier.ts';
import guide from './tiers/guide.ts';
import stated from './tiers/stated.ts';

export const TIERS: EvidenceTier[] = [stated, guide];
