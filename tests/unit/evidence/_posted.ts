/** A query for a senior software engineer in Austin, and what the posted tier answers. */
import type { Query } from '../../../lib/evidence/evidence.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import type { PublicRows } from '../../../lib/evidence/rows.ts';
import type { PostedTuple } from '../../../lib/evidence/shards.ts';
import { say } from '../../../lib/words/words.ts';
import { rowsOf } from './_rows.ts';

export const query = (more: Partial<Query> = {}): Query => ({
  companyId: null,
  companyName: 'Bright Loom',
  family: 'software',
  levels: [],
  title: 'Senior Software Engineer',
  place: 'Austin, TX',
  currency: 'USD',
  stated: [],
  today: '2026-06-01',
  ...more,
});

/** What the posted tier says of the rows. */
export function search(rows: PublicRows, more: Partial<Query> = {}) {
  const evidence = findEvidence(query(more), { guides: [], rows });
  const posted = evidence.ranges.filter(({ tier }) => tier === 'posted');
  // One posting of the very job is a range by itself; the others are of enough postings.
  const ranges = posted.filter(({ n }) => n !== 1);
  const tier = evidence.tiers.find((each) => each.tier === 'posted');
  if (!tier) throw new Error('no posted tier');
  return {
    evidence,
    tier,
    ranges,
    singles: posted.filter(({ n }) => n === 1),
    spans: ranges.map(({ low, high }) => [low.value, high.value]),
    text: say(tier.said.textKey, tier.said.params),
    notes: tier.notes.map(({ textKey }) => textKey.replace('evidence.posted.', '')),
  };
}

export const found = (posted: PostedTuple[], more: Partial<Query> = {}) => search(rowsOf(posted), more);
