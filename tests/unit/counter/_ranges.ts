/** Ranges and offers for tests, with only what a test is about. */

import type { Bands } from '../../../lib/counter/plan.ts';
import type { EvidenceRange, Measure, Tier } from '../../../lib/evidence/evidence.ts';
import { source } from '../../../lib/figures/leaf.ts';
import { type Offer, type OfferEquity, UNSTATED_GRANT, type UserInputs } from '../../../lib/worth/offer.ts';

export function range(
  measure: Measure,
  low: number,
  high: number,
  more: { currency?: string; tier?: Tier; years?: number } = {},
): EvidenceRange {
  const { currency = 'USD', tier = 'guide', years = measure === 'grant' ? 4 : null } = more;
  const ref = { tier, publisher: 'test', what: measure, url: null, line: 1, asOf: '2026-02', n: null };
  return {
    id: `${tier}:${measure}`,
    tier,
    measure,
    low: source(low, 'money', currency, ref),
    high: source(high, 'money', currency, ref),
    currency,
    years,
    level: null,
    place: null,
    printed: null,
    median: null,
    n: null,
    asOf: '2026-02',
    marks: [],
    source: ref,
  };
}

export const bandsOf = (...ranges: EvidenceRange[]): Bands => ({
  total: ranges.find((found) => found.measure === 'total') ?? null,
  base: ranges.find((found) => found.measure === 'base') ?? null,
  grant: ranges.find((found) => found.measure === 'grant') ?? null,
});

export const equity = (more: Partial<OfferEquity> = {}): OfferEquity => ({
  ...UNSTATED_GRANT,
  kind: 'rsu',
  ...more,
});

export const offer = (more: Partial<Offer> = {}): Offer => ({
  company: null,
  role: null,
  level: null,
  place: null,
  currency: 'USD',
  payPeriod: 'year',
  base: null,
  bonus: null,
  equity: null,
  signOn: [],
  deadline: null,
  ...more,
});

export const inputs = (more: Partial<UserInputs> = {}): UserInputs => ({
  walkAway: null,
  competing: [],
  today: '2026-11-21',
  ...more,
});
