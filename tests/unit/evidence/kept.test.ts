/** Ranges that the person kept stand by themselves: dated, theirs, never summed up with what boards published. */
import { describe, expect, test } from 'vitest';
import { chooseRanges } from '../../../lib/evidence/choose.ts';
import type { Query } from '../../../lib/evidence/evidence.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { type KeptPosting, type KeptRange, keptId } from '../../../lib/evidence/kept.ts';
import { keptSchema } from '../../../lib/evidence/kept-schema.ts';
import { say } from '../../../lib/words/words.ts';
import { query } from './_posted.ts';
import { posting, rowsOf, times } from './_rows.ts';
import { statedRange } from './ask.ts';

const range = (low: number, high: number, more: Partial<KeptRange> = {}): KeptRange => ({
  low,
  high,
  currency: 'USD',
  period: 'year',
  zone: null,
  ...more,
});

function kept(more: Partial<KeptPosting> = {}): KeptPosting {
  const all = {
    employer: 'brightloom',
    company: 'Bright Loom, Inc.',
    title: 'Senior Software Engineer',
    place: 'Austin, TX',
    url: 'https://jobs.example/7',
    on: '2026-05-20',
    ranges: [range(150_000, 200_000)],
    ...more,
  };
  return { id: keptId(all), ...all };
}

function found(own: KeptPosting[], more: Partial<Query> = {}, rows = rowsOf()) {
  const evidence = findEvidence(query(more), { guides: [], rows, kept: own });
  const tier = evidence.tiers.find((each) => each.tier === 'kept') ?? null;
  return {
    evidence,
    tier,
    ranges: evidence.ranges.filter((each) => each.tier === 'kept'),
    text: tier && say(tier.said.textKey, tier.said.params),
  };
}

describe('a posting the person kept', () => {
  test('is a tier of its own, with the day and the place it was seen', () => {
    const { ranges, tier, text } = found([kept()]);
    expect(text).toBe('You saw this range in a posting of Bright Loom, Inc., on May 20, 2026, and kept it.');
    expect(tier).toMatchObject({ status: 'range', n: 1, employerN: 1, rows: [] });
    expect(ranges).toHaveLength(1);
    expect(ranges[0]).toMatchObject({ asOf: '2026-05-20', n: null, median: null, marks: [] });
    expect([ranges[0]?.low, ranges[0]?.high]).toMatchObject([
      { value: 150_000, origin: { from: 'source', source: { tier: 'kept', url: 'https://jobs.example/7' } } },
      { value: 200_000 },
    ]);
  });

  test('is not counted among the employer’s other postings', () => {
    const rows = rowsOf(times(4, () => posting(140_000, 190_000)));
    const { evidence } = found([kept()], {}, rows);
    expect(evidence.tiers.find(({ tier }) => tier === 'posted')).toMatchObject({ status: 'rows', n: 4 });
    // The newest of the four is a range by itself, as of the very job; they are no statistic.
    expect(evidence.ranges.flatMap(({ tier, n }) => (tier === 'posted' ? [n] : []))).toEqual([1]);
  });

  test('is what base is compared with, until five of the employer’s own say it together', () => {
    const base = (n: number) => {
      const { evidence } = found([kept()], {}, rowsOf(times(n, () => posting(140_000, 190_000))));
      return chooseRanges(evidence, evidence.candidates[0] ?? null).base?.tier;
    };
    expect([base(4), base(5)]).toEqual(['kept', 'posted']);
  });

  test('for another role, level, place or in another currency is listed and gives no range', () => {
    const others: [Partial<KeptPosting>, string][] = [
      [{ title: 'Account Executive' }, 'other-role'],
      [{ title: 'Senior Backend Engineer' }, 'other-role'],
      [{ title: 'Staff Software Engineer' }, 'other-level'],
      [{ place: 'London, UK' }, 'other-place'],
      [{ ranges: [range(150_000, 200_000, { currency: 'GBP' })] }, 'other-currency'],
      [{ ranges: [range(60, 90, { period: 'hour' })] }, 'other-period'],
    ];
    for (const [more, apart] of others) {
      const { ranges, tier, text } = found([kept(more)]);
      expect([apart, ranges]).toEqual([apart, []]);
      expect(tier?.rows.map((row) => row.apart)).toEqual([apart]);
      expect(text).toContain('none for this role');
    }
  });

  test('with zones counts with the one that holds the place', () => {
    const zones = [
      range(190_000, 240_000, { zone: 'New York City' }),
      range(150_000, 200_000, { zone: 'Texas' }),
    ];
    expect(found([kept({ ranges: zones })]).ranges.map(({ low }) => low.value)).toEqual([150_000]);
  });

  test('naming no place says so, and over a year ago is marked old', () => {
    const [only] = found([kept({ place: null, on: '2025-03-01' })]).ranges;
    expect(only?.marks).toEqual(['old', 'place-not-stated']);
  });

  test('of another employer is not there at all', () => {
    expect(found([kept({ employer: 'weft', company: 'Weft' })]).tier).toBeNull();
    expect(found([]).tier).toBeNull();
  });

  test('from the page in front is listed, and not compared with itself', () => {
    const stated = statedRange(150_000, 200_000, null);
    const here = { ...stated, source: { ...stated.source, url: 'https://jobs.example/7#apply' } };
    const { ranges, tier, text } = found([kept()], { stated: [here] });
    expect(ranges).toEqual([]);
    expect(tier?.rows.map(({ apart }) => apart)).toEqual(['this-page']);
    expect(text).toMatch(/^You kept the range of this page on May 20, 2026/);
  });

  test('several stand one beside the other, the newest first; none is summed up', () => {
    const older = kept({ on: '2026-01-02', url: null, ranges: [range(130_000, 170_000)] });
    const { ranges, text } = found([older, kept()]);
    expect(ranges.map(({ low }) => low.value)).toEqual([150_000, 130_000]);
    expect(text).toBe(
      'You saw these 2 ranges in postings of Bright Loom, Inc., the newest on May 20, 2026, and kept them.',
    );
  });
});

test('the same posting read twice is one, whatever it says by then; another title or address is another', () => {
  const { id } = kept();
  expect(kept({ on: '2026-06-01', ranges: [range(1, 2)], place: 'Remote' }).id).toBe(id);
  const others = [kept({ title: 'Engineer' }), kept({ url: null }), kept({ employer: 'weft' })];
  expect(new Set([id, ...others.map((other) => other.id)]).size).toBe(4);
});

test('what comes in a file is checked: no other address, no unbounded words, no empty ranges', () => {
  expect(keptSchema.safeParse(kept()).success).toBe(true);
  const wrong: Partial<KeptPosting>[] = [
    { url: 'javascript:alert(1)' },
    { title: 'x'.repeat(201) },
    { ranges: [] },
    { ranges: [range(-1, 2)] },
    { on: 'yesterday' },
    { id: '../settings' },
  ];
  for (const more of wrong)
    expect([more, keptSchema.safeParse({ ...kept(), ...more }).success]).toEqual([more, false]);
});
