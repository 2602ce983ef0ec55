/** Postings that the person kept are evidence like any other, and marked as theirs. */
import { describe, expect, test } from 'vitest';
import { keptOf, withKept } from '../../../lib/evidence/kept.ts';
import { search } from './_posted.ts';
import { posting, rowsOf, times } from './_rows.ts';
import { statedRange } from './ask.ts';

describe('postings the person kept', () => {
  const read = {
    companyId: null,
    companyName: 'Bright Loom, Inc.',
    title: 'Senior Software Engineer',
    place: 'Austin',
    url: null,
    today: '2026-05-20',
  };

  test('count as one posting each, marked as theirs', () => {
    const kept = keptOf({ ...read, stated: [statedRange(150_000, 200_000, null)] });
    expect(kept).toHaveLength(1);
    const rows = withKept(rowsOf(times(4, () => posting(150_000, 200_000))), kept);
    const { ranges, notes, tier } = search(rows);
    expect(ranges[0]?.n).toBe(5);
    expect(notes).toContain('note.own');
    expect(tier.rows.filter(({ own }) => own).map(({ url }) => url)).toEqual([null]);
  });

  test('of another employer change nothing, and without a title nothing is kept', () => {
    const other = keptOf({ ...read, companyName: 'Weft', stated: [statedRange(150_000, 200_000, null)] });
    const rows = rowsOf([posting(150_000, 200_000)]);
    expect(withKept(rows, other)).toBe(rows);
    expect(keptOf({ ...read, title: null, stated: [statedRange(1, 2, null)] })).toEqual([]);
    const total = { ...statedRange(150_000, 200_000, null), measure: 'total' as const };
    expect(keptOf({ ...read, stated: [total] })).toEqual([]);
  });

  test('of an address that is known count as the newer sighting', () => {
    const url = 'https://jobs.example/known';
    const kept = keptOf({ ...read, url, stated: [statedRange(160_000, 210_000, null)] });
    const rows = withKept(rowsOf([posting(150_000, 200_000, { url })]), kept);
    expect(rows.posted.map(({ low, own }) => [low, own])).toEqual([[160_000, true]]);
  });
});
