/**
 * A figure is a number that can say where it came from: a leaf (page, source, user, or a rule's constant) or the
 * result of a named rule over other figures. Nothing else may be shown as a number (the product's first rule).
 */
import type { Currency, Span } from '../money/money.ts';

/** `rate` is what one unit of a currency is worth in another. */
export type Unit = 'money' | 'ratio' | 'years' | 'months' | 'count' | 'units' | 'rate';

/** A dated source: where a reader can check the number. */
export interface SourceRef {
  /** Tier of evidence, or for a fact about a company: `record` (its own filing or statement), `secondary` (a report). */
  tier: 'stated' | 'posted' | 'kept' | 'guide' | 'filed' | 'market' | 'record' | 'secondary';
  publisher: string;
  /** The file of the person's own library that it comes from; absent for what is packaged. */
  library?: string;
  /** What in the source: "Senior (L5), San Francisco". */
  what: string;
  url: string | null;
  /** 1-based line of the source file, where there is one. */
  line: number | null;
  /** ISO date or month, null where the source has none. */
  asOf: string | null;
  /** Distinct postings or filings behind it. */
  n: number | null;
}

/** The four places a number may come from. There is no fifth. */
export type Origin =
  | { from: 'page'; quote: string; span: Span | null }
  | { from: 'source'; source: SourceRef }
  | { from: 'user'; field: string; date: string | null }
  | { from: 'rule'; rule: string; name: string };

export interface Leaf {
  value: number;
  unit: Unit;
  currency: Currency | null;
  origin: Origin;
}

export interface Derived {
  value: number;
  unit: Unit;
  currency: Currency | null;
  /** A key of the rule table in `lib/figures/rules.ts`. */
  rule: string;
  inputs: Record<string, Figure>;
}

export type Figure = Leaf | Derived;
