/** Two guides of one role: one is worked with, the other is shown beside it with what it says otherwise. */
import { describe, expect, test } from 'vitest';
import { levelCases } from '../../../lib/evidence/choose.ts';
import type { EvidenceRange } from '../../../lib/evidence/evidence.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { guidesInUse } from '../../../lib/evidence/in-use.ts';
import { leaves } from '../../../lib/figures/derive.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import type { Guide } from '../../../lib/guides/schema.ts';

const ours = GUIDES.find(({ company }) => company.id === 'cloudflare') as Guide;
/** The same guide from a file, with totals twice as high. */
const theirs: Guide = {
  ...ours,
  library: 'guides.zip/cloudflare.md',
  bands: ours.bands.map((band) =>
    band.shape === 'total'
      ? { ...band, total: { ...band.total, low: band.total.low * 2, high: band.total.high * 2 } }
      : band,
  ),
};
const QUERY = {
  companyId: 'cloudflare',
  companyName: 'Cloudflare',
  family: ours.role.family,
  levels: ['L5'],
  title: null,
  place: 'san-francisco',
  currency: null,
  stated: [],
  today: '2026-11-30',
};
const alone = findEvidence(QUERY, { guides: [ours] });
const both = findEvidence(QUERY, { guides: [ours], others: [theirs] });

const filesOf = (ranges: EvidenceRange[]) =>
  ranges.flatMap(({ low, high }) =>
    [...leaves(low), ...leaves(high)].flatMap(({ origin }) =>
      origin.from === 'source' ? [origin.source.library] : [],
    ),
  );

describe('a guide beside the one in use', () => {
  test('changes nothing of what is worked with', () => {
    expect(levelCases(both)).toEqual(levelCases(alone));
    expect(both.ranges).toEqual(alone.ranges);
  });

  test('is shown with its own ranges, and with where the two part', () => {
    const [rival] = both.rivals;
    expect(rival?.library).toBe('guides.zip/cloudflare.md');
    const total = rival?.apart.find(({ params }) => `${params.level}`.includes('L5'));
    const [low, usedLow] = [total?.params.low, total?.params.usedLow] as [
      { value: number },
      { value: number },
    ];
    expect(low.value).toBe(usedLow.value * 2);
    expect(findEvidence(QUERY, { guides: [ours], others: [ours] }).rivals[0]?.apart).toEqual([]);
  });

  test('names its file at every number, in use or not; a bundled one names none', () => {
    const used = findEvidence(QUERY, { guides: [theirs], others: [ours] });
    const own = used.ranges.filter(({ tier }) => tier === 'guide');
    for (const ranges of [own, both.rivals.flatMap((rival) => rival.ranges)]) {
      expect(filesOf(ranges).length).toBeGreaterThan(5);
      expect(new Set(filesOf(ranges))).toEqual(new Set(['guides.zip/cloudflare.md']));
    }
    expect(new Set(filesOf(alone.ranges))).toEqual(new Set([undefined]));
    const ids = [...used.ranges, ...used.rivals.flatMap(({ ranges }) => ranges)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('of several guides for one role', () => {
  const second: Guide = { ...theirs, id: 'cloudflare/other', library: 'b.md' };
  const names = ({ used, others }: ReturnType<typeof guidesInUse>) =>
    [used, others].map((guides) => guides.map(({ library = 'bundled' }) => library));

  test.each([
    ['nothing is chosen', [], [['bundled'], ['guides.zip/cloudflare.md', 'b.md']]],
    ['one is chosen', ['cloudflare/other'], [['b.md'], ['bundled', 'guides.zip/cloudflare.md']]],
  ])('where %s', (_, chosen, expected) => {
    expect(names(guidesInUse([ours], [theirs, second], chosen))).toEqual(expected);
  });

  test('without a bundled one the first that came is used', () => {
    expect(names(guidesInUse([], [second, theirs], []))).toEqual([['b.md'], ['guides.zip/cloudflare.md']]);
  });

  test('guides of other roles and employers stay', () => {
    const other = GUIDES.find(({ company }) => company.id !== 'cloudflare') as Guide;
    const { used } = guidesInUse([ours, other], [theirs], [theirs.id]);
    expect(used).toEqual([theirs, other]);
  });
});
