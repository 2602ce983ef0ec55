/** Queries for the tests: a company and what is known, the rest unknown. */
import type { EvidenceRange, Query } from '../../../lib/evidence/evidence.ts';
import { page } from '../../../lib/figures/leaf.ts';

export const ask = (companyId: string, more: Partial<Query> = {}): Query => ({
  companyId,
  companyName: null,
  family: 'ml-ai',
  levels: [],
  place: null,
  currency: null,
  stated: [],
  today: '2026-06-01',
  ...more,
});

/** A base range as a page states it. */
export const statedRange = (low: number, high: number, place: string | null): EvidenceRange => ({
  id: `stated:${place ?? 'page'}`,
  tier: 'stated',
  measure: 'base',
  low: page(low, 'money', 'USD', `${low}`),
  high: page(high, 'money', 'USD', `${high}`),
  currency: 'USD',
  years: null,
  level: null,
  place,
  printed: null,
  median: null,
  n: null,
  asOf: null,
  marks: [],
  source: { tier: 'stated', publisher: 'page', what: 'range', url: null, line: null, asOf: null, n: null },
});
