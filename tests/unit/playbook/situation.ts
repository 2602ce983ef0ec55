/** Situations for the tests: the worked Cloudflare offer, a Confluent offer, a posting, each through the real engine. */
import { counter } from '../../../lib/counter/counter.ts';
import { chooseRanges } from '../../../lib/evidence/choose.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { type FactSources, type Facts, factsFrom } from '../../../lib/playbook/facts.ts';
import type { CompetingOffer, Offer } from '../../../lib/worth/offer.ts';
import { ask } from '../evidence/ask.ts';

export const OFFER: Offer = {
  company: 'Cloudflare',
  role: 'Senior ML/AI Engineer',
  level: 'L5',
  place: 'San Francisco',
  currency: 'USD',
  payPeriod: 'year',
  base: 205_000,
  bonus: { pct: 0.1, amount: null, kind: 'target' },
  equity: {
    kind: 'rsu',
    units: null,
    value: 240_000,
    price: null,
    priceDate: null,
    strike: null,
    listed: true,
    years: 4,
    schedule: null,
    frequency: null,
    cliffMonths: null,
  },
  signOn: [{ amount: 20_000, month: 0, clawbackMonths: 12 }],
  deadline: '2026-06-12',
};

interface Situation {
  company?: string;
  offer?: Partial<Offer>;
  competing?: CompetingOffer[];
  kind?: 'offer' | 'posting';
  accepted?: boolean;
  facts?: Partial<FactSources>;
}

/** Facts and evidence of a situation, with the plan that the engine makes of it. */
export function situation({
  company = 'cloudflare',
  offer,
  competing = [],
  kind = 'offer',
  accepted = false,
  facts,
}: Situation = {}) {
  const own: Offer = { ...OFFER, ...offer };
  const levels = typeof own.level === 'string' ? [own.level] : (own.level ?? []);
  const evidence = findEvidence(ask(company, { levels, place: own.place, currency: own.currency }));
  const level = evidence.candidates.length === 1 ? (evidence.candidates[0] ?? null) : null;
  const inputs = { walkAway: null, competing, today: '2026-06-01', accepted };
  const result = counter({ offer: own, inputs, bands: chooseRanges(evidence, level), kind });
  const said: Facts = factsFrom({
    offer: own,
    inputs,
    result,
    evidence,
    level: level?.label ?? null,
    ...facts,
  });
  return { evidence, facts: said, result };
}
