/** Filed wages and the wage survey: what they measure, how far they were widened, and that they never cap. */
import { describe, expect, test } from 'vitest';
import { chooseRanges, levelCases } from '../../../lib/evidence/choose.ts';
import type { Query, TierFound } from '../../../lib/evidence/evidence.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import type { FiledTuple } from '../../../lib/evidence/shards.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import { say } from '../../../lib/words/words.ts';
import { query } from './_posted.ts';
import { filing, posting, rowsOf, times } from './_rows.ts';

function found(tier: TierFound['tier'], filed: FiledTuple[], more: Partial<Query> = {}) {
  const evidence = findEvidence(query(more), { guides: [], rows: rowsOf([], filed) });
  const ranges = evidence.ranges.filter((range) => range.tier === tier);
  const said = evidence.tiers.find((each) => each.tier === tier);
  if (!said) throw new Error(`no ${tier} tier`);
  return { evidence, ranges, said, text: say(said.said.textKey, said.said.params) };
}

const WAGES = [100_000, 120_000, 130_000, 140_000, 180_000];

test('of no employer only the market speaks', () => {
  const rows = { ...rowsOf(), key: null };
  const { tiers, ranges } = findEvidence(query({ companyName: null }), { guides: [], rows });
  expect(tiers.map(({ tier }) => tier)).toEqual(['market']);
  expect(ranges.map(({ tier }) => tier)).toEqual(['market']);
});

describe('filings', () => {
  test('quartiles by interpolation between ranks', () => {
    const { ranges } = found('filed', [filing(WAGES)]);
    expect(ranges.map(({ low, median, high, n }) => [low.value, median?.value, high.value, n])).toEqual([
      [120_000, 130_000, 140_000, 5],
    ]);
    expect(ranges[0]).toMatchObject({ measure: 'base', place: 'Texas', asOf: '2026-03', marks: ['thin'] });
  });

  test.each([
    ['other states', { state: 'NY' }, ['any-place'], { level: 'same', place: 'any' }],
    ['other levels', { title: 'Software Engineer' }, ['any-level'], { level: 'any', place: 'same' }],
    [
      'both',
      { title: 'Staff Software Engineer', state: 'NY' },
      ['any-level', 'any-place'],
      { level: 'any', place: 'any' },
    ],
  ])('too few of its own are counted with %s, marked', (_, more, marks, match) => {
    const { ranges } = found('filed', [filing([100_000]), filing(WAGES, more)]);
    expect(ranges[0]?.marks).toEqual(['thin', ...marks]);
    expect(ranges[0]).toMatchObject({ n: 6, match });
  });

  describe('of two that are each wide in one way', () => {
    const FAMILY = { title: 'Senior Backend Engineer' };
    const ELSEWHERE = { state: 'NY' };
    const OTHER_LEVEL = { title: 'Staff Software Engineer' };
    const nearer = (a: object, b: object) =>
      found('filed', [filing(WAGES, a), filing(WAGES, b)]).ranges[0]?.match;

    test('the family in the state goes before the very role elsewhere', () => {
      expect(nearer(FAMILY, ELSEWHERE)).toEqual({ role: 'same-family', level: 'same', place: 'same' });
    });

    test('the level elsewhere goes before another level in the state', () => {
      expect(nearer(ELSEWHERE, OTHER_LEVEL)).toEqual({ role: 'same-role', level: 'same', place: 'any' });
    });

    test('even the family of the level elsewhere goes before another level in the state', () => {
      expect(nearer({ ...FAMILY, ...ELSEWHERE }, OTHER_LEVEL)).toEqual({
        role: 'same-family',
        level: 'same',
        place: 'any',
      });
    });
  });

  test('four are listed only', () => {
    const { ranges, said, text } = found('filed', [filing([1, 2, 3, 4].map((n) => n * 50_000))]);
    expect(ranges).toEqual([]);
    expect(said).toMatchObject({ status: 'rows', n: 4, employerN: 4 });
    expect(text).toContain('too few');
  });

  test('an occupation says the family where the title is a rank', () => {
    expect(found('filed', [filing(WAGES, { title: 'Associate' })]).ranges[0]?.match?.role).toBe(
      'same-family',
    );
    expect(found('filed', [filing(WAGES, { title: 'Registered Nurse', soc: '29-1141' })]).ranges).toEqual([]);
  });

  test('the whole technical field stands beside, and is never chosen', () => {
    const { ranges, evidence } = found('filed', [filing(WAGES, { title: 'Data Scientist', soc: '15-2051' })]);
    expect(ranges.map(({ marks }) => marks.includes('other-role'))).toEqual([true]);
    expect(chooseRanges(evidence, null).base?.tier).toBe('market');
  });

  test('abroad one line says so and no row is shown', () => {
    const { ranges, evidence, said, text } = found('filed', [filing(WAGES)], {
      place: 'London, UK',
      currency: null,
    });
    expect([ranges, said.rows, said.notes]).toEqual([[], [], []]);
    expect(text).toContain('for work in the United States');
    expect(levelCases(evidence).map(({ base }) => base)).toEqual([null]);
  });

  test('over a year old is marked', () => {
    expect(found('filed', [filing(WAGES, { period: '2024-Q1' })]).ranges[0]?.marks).toContain('old');
  });
});

describe('the survey', () => {
  test('the state’s figures, then the nation’s where it has none, each said', () => {
    expect(found('market', []).ranges[0]).toMatchObject({
      id: 'market:15-1252:TX:base',
      low: { value: 100_000 },
      high: { value: 165_000 },
    });
    const nation = found('market', [], { place: 'Wyoming' });
    expect(nation.ranges[0]).toMatchObject({ id: 'market:15-1252:US:base', low: { value: 105_000 } });
    expect(nation.ranges[0]?.marks).toContain('any-place');
    expect(nation.said.notes.map(({ textKey }) => textKey)).toContain('evidence.market.note.nation');
    expect(nation.text).toContain('software developers in the United States');
  });

  test('an employer with nothing has it, and only it', () => {
    const { evidence } = found('market', []);
    expect(evidence.tiers.map(({ tier, status }) => [tier, status])).toEqual([
      ['posted', 'none'],
      ['filed', 'none'],
      ['market', 'range'],
    ]);
    expect(levelCases(evidence).map(({ base }) => base?.tier)).toEqual(['market']);
  });

  test.each([
    ['abroad', { place: 'Bangalore', currency: null }],
    ['in another currency without a place', { place: null, currency: 'GBP' }],
    ['a role with no occupation of its own', { family: 'product', title: 'Product Manager' }],
    ['a role of no family', { family: 'other', title: 'Teacher' }],
  ])('nothing is made up: %s', (_, more) => {
    const { ranges, said } = found('market', [], more);
    expect(ranges).toEqual([]);
    expect(said.status).toBe('none');
  });
});

describe('between the tiers', () => {
  const postings = times(6, () => posting(185_000, 254_000));

  test('a posted range is chosen before filings, and the two that part are named', () => {
    const rows = rowsOf(postings, [filing(WAGES)]);
    const evidence = findEvidence(query(), { guides: [], rows });
    expect(levelCases(evidence).map(({ base }) => base?.tier)).toEqual(['posted']);
    const [only, ...others] = evidence.disagreements;
    expect(others).toEqual([]);
    expect(only?.ranges.map((id) => id.split(':')[0])).toEqual(['posted', 'filed']);
    expect(only && say(only.textKey, only.params)).toBe(
      'What the employer posted tops out at $254,000; filed wages for this work (5 of them) have a median of $130,000. Both are shown, none is averaged away.',
    );
  });

  test('tiers that agree are not called a disagreement', () => {
    const rows = rowsOf(postings, [filing([200_000, 210_000, 220_000, 230_000, 250_000])]);
    expect(findEvidence(query(), { guides: [], rows }).disagreements).toEqual([]);
  });

  test('where a guide speaks of the role, filings and the survey are no range to work with', () => {
    const rows = {
      ...rowsOf([], [filing(WAGES, { title: 'Senior Machine Learning Engineer' })]),
      key: 'cloudflare',
    };
    const asked = query({
      companyId: 'cloudflare',
      family: 'ml-ai',
      levels: ['L5'],
      title: null,
      place: 'San Francisco',
    });
    const [only] = levelCases(findEvidence(asked, { guides: GUIDES, rows }));
    expect(only?.total?.tier).toBe('guide');
    expect(only?.base).toBeNull();
  });

  test('base is never laid beside a total', () => {
    const rows = { ...rowsOf(postings, [filing(WAGES)]), key: 'cloudflare' };
    const asked = query({
      companyId: 'cloudflare',
      family: 'ml-ai',
      levels: ['L5'],
      title: 'Senior Software Engineer',
      place: 'San Francisco',
    });
    const evidence = findEvidence(asked, { guides: GUIDES, rows });
    const measures = new Map(evidence.ranges.map(({ id, measure }) => [id, measure]));
    for (const { ranges } of evidence.disagreements)
      expect(ranges.map((id) => measures.get(id))).toEqual(['base', 'base']);
    for (const { base, total } of levelCases(evidence)) {
      if (base) expect(base.measure).toBe('base');
      if (total) expect(total.measure).toBe('total');
    }
  });
});
