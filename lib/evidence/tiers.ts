/** The tiers in the order of trust for base pay. To add one, write its file and name it here. */
import type { EvidenceTier, RowTier } from './tier.ts';
import filed from './tiers/filed.ts';
import guide from './tiers/guide.ts';
import kept from './tiers/kept.ts';
import market from './tiers/market.ts';
import posted from './tiers/posted.ts';
import stated from './tiers/stated.ts';

export const TIERS: EvidenceTier[] = [stated, guide];

/** Tiers made of rows, which are loaded for one employer at a time. */
export const ROW_TIERS: RowTier[] = [posted, kept, filed, market];
