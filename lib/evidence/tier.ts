/** A tier of evidence: one file in `tiers/`, listed in the order of trust. Each finds its own ranges and only those. */
import type { Guide } from '../guides/schema.ts';
import type { Asked } from './asked.ts';
import type { EvidenceRange, PlaceMatch, Query, Tier, TierFound } from './evidence.ts';
import type { KeptPosting } from './kept.ts';
import type { PublicRows } from './rows.ts';

/** What the tiers search: the guides that are bundled or imported, and the public rows of the employer asked about. */
export interface Stock {
  guides: Guide[];
  /** Guides that are shown beside these and not worked with. */
  others?: Guide[];
  /** Absent while they are not loaded: then the tiers made of rows are silent. */
  rows?: PublicRows;
  /** Postings that the person kept, of any employer. */
  kept?: readonly KeptPosting[];
}

export interface Found {
  query: Query;
  stock: Stock;
  /** Guides of the company and role. */
  guides: Guide[];
  place: PlaceMatch;
  /** What the public rows are searched for. */
  asked: Asked;
}

export interface EvidenceTier {
  tier: Tier;
  /** Ranges of this tier, marked for age and place; level marks are added for all tiers alike. */
  ranges(found: Found): EvidenceRange[];
}

/** A tier made of rows: its ranges, and what it has to say where there are too few rows for one. */
export interface RowTier {
  tier: TierFound['tier'];
  /** `found` is null where the tier has nothing to do with the employer. */
  find(found: Found, rows: PublicRows): { ranges: EvidenceRange[]; found: TierFound | null };
}
