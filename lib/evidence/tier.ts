/** A tier of evidence: one file in `tiers/`, listed in the order of trust. Each finds its own ranges and only those. */
import type { Guide } from '../guides/schema.ts';
import type { EvidenceRange, PlaceMatch, Query, Tier } from './evidence.ts';

/** What the tiers search: the guides that are bundled or imported. */
export interface Stock {
  guides: Guide[];
}

export interface Found {
  query: Query;
  stock: Stock;
  /** Guides of the company and role. */
  guides: Guide[];
  place: PlaceMatch;
}

export interface EvidenceTier {
  tier: Tier;
  /** Ranges of this tier, marked for age and place; level marks are added for all tiers alike. */
  ranges(found: Found): EvidenceRange[];
}
