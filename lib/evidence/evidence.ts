/**
 * What is known about pay for one company, role, level and place: ranges by tier, each on one measure, dated and
 * counted. Tiers and measures are never mixed; disagreement is kept and shown.
 */
import type { Figure, SourceRef } from '../figures/figure.ts';
import type { AuditFinding } from '../guides/finding.ts';
import type { Currency } from '../money/money.ts';

export type { AuditFinding };

export type Tier = 'stated' | 'posted' | 'guide' | 'filed' | 'market';
/** What a range measures. `grant` is over `years`, the others are per year; `bonus` is a ratio of base. */
export type Measure = 'base' | 'total' | 'grant' | 'bonus';
export type Mark =
  | 'old'
  | 'thin'
  | 'unverified'
  | 'place-not-stated'
  | 'level-not-stated'
  | 'recomputed'
  /** For a level other than the one asked about. */
  | 'other-level'
  /** For a region other than the one asked about: shown, never chosen. */
  | 'other-place'
  /** For the same labour market as the place asked about (Palo Alto read against San Francisco). */
  | 'same-market';

/** A level as a source words it, with the codes and plain seniority words it covers. */
export interface Level {
  label: string;
  codes: string[];
  seniority: string[];
}

export interface EvidenceRange {
  /** Stable: `guide:cloudflare/ml-ai-engineer:san-francisco:L5:total`. */
  id: string;
  tier: Tier;
  measure: Measure;
  low: Figure;
  high: Figure;
  currency: Currency | null;
  /** Vesting years for `grant`, else null. */
  years: number | null;
  /** Level the range is for, in the source's words; null where the source states none. */
  level: Level | null;
  place: string | null;
  /** Region id in `data/places.json`, where the place is one. */
  region?: string | null;
  /** The same range as the source printed it, where it differs from the recomputed one. */
  printed: { low: Figure; high: Figure } | null;
  /** Only where there is a distribution (filed, market, posted with n ≥ 5). */
  median: Figure | null;
  n: number | null;
  asOf: string | null;
  marks: Mark[];
  source: SourceRef;
}

export interface Query {
  companyId: string | null;
  companyName: string | null;
  /** Role family id. */
  family: string | null;
  /** Candidate levels: codes (`L5`) or seniority words (`senior`). Empty is unknown. */
  levels: string[];
  /** Title as written: a guide's table of titles can say the level where the letter does not. */
  title?: string | null;
  /** Years of experience, the person's own entry. */
  years?: number | null;
  /** Place as written or a region id. */
  place: string | null;
  currency: Currency | null;
  /** Pay ranges stated on the page itself. */
  stated: EvidenceRange[];
  today: string;
}

/** A fact about the company that changes how its evidence is read, for example that its shares stopped trading. */
export interface CompanyEvent {
  id: string;
  date: string;
  /** `shares-stopped`, `guide-out-of-date`, … */
  kind: string;
  /** Message keys in `locales`. */
  textKey: string;
  askKey: string | null;
  params: Record<string, string | number | Figure>;
  sources: SourceRef[];
}

/** How the asked place became a region of the sources; anything but `exact` is said to the reader. */
export interface PlaceMatch {
  how: 'exact' | 'same-market' | 'several' | 'not-stated' | 'not-known' | 'not-covered';
  asked: string | null;
  /** The region whose ranges are used; null where the reader has to choose one of `regions`. */
  region: { id: string; name: string; currency: Currency } | null;
  textKey: string;
  params: Record<string, string>;
}

/** What a guide would open with and accept, in the band of the place asked about. */
export interface GuideOpinion {
  guideId: string;
  name: 'opening' | 'accept';
  measure: 'base' | 'grant' | 'total';
  value: Figure;
  position: Figure;
  /** True where the guide speaks of another region and only the place in the band was carried over. */
  transposed: boolean;
  /** True where it lay above the top of the band and is held to it. */
  capped: boolean;
  lines: number[];
}

export interface Evidence {
  query: Query;
  ranges: EvidenceRange[];
  /** Levels of the sources, lowest first; `years` of experience where they give them. */
  levels: (Level & { years: string | null })[];
  /** Those of `levels` that fit what is known; several while unsure, none where the sources have no levels. */
  candidates: (Level & { years: string | null })[];
  place: PlaceMatch;
  /** Regions to choose from: those of the offer's currency where it is known. */
  regions: { id: string; name: string; currency: Currency }[];
  guideIds: string[];
  opinions: GuideOpinion[];
  findings: AuditFinding[];
  events: CompanyEvent[];
}
