/** Counted filings: what an employer's cells say, what all employers filed, and what is a floor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Query } from '../../../lib/evidence/evidence.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import type { CellTuple, FiscalAbout, JobsFile, MarketFile } from '../../../lib/evidence/shards.ts';
import { figuresIn, reevaluate } from '../../../lib/figures/derive.ts';
import { say } from '../../../lib/words/words.ts';
import { query } from './_posted.ts';
import { rowsOf } from './_rows.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data', path), 'utf8'));
const jobs = read('fiscal/jobs.json') as JobsFile;
const market = read('market/oews.json') as MarketFile;

const ABOUT: FiscalAbout = {
  n: 40,
  most: 40,
  soc: '15-1252',
  median: 150_000,
  period: '2025-09',
  floor: [3, 20],
};
const CELLS: CellTuple[] = [
  ['15-1252', null, 30, 140_000, 150_000, 170_000, '2025-09'],
  ['15-1252', '12420', 12, null, 155_000, null, '2025-09'],
  ['15-2051', null, 10, 130_000, 140_000, 160_000, '2025-09'],
];

function filed(more: Partial<Query> = {}, about: Partial<FiscalAbout> = {}) {
  const rows = { ...rowsOf(), jobs, market, fiscal: { about: { ...ABOUT, ...about }, cells: CELLS } };
  const evidence = findEvidence(query({ place: 'Austin, TX', ...more }), { guides: [], rows });
  const of = (name: string) => evidence.tiers.find(({ tier }) => tier === name);
  const notes = (name: string) => of(name)?.notes.map(({ textKey, params }) => say(textKey, params)) ?? [];
  return {
    evidence,
    ranges: evidence.ranges.filter(({ tier }) => tier === 'filed'),
    tier: of('filed'),
    notes,
  };
}

describe('an employer’s cells', () => {
  test('give the quartiles of the occupation asked about, and the area’s median beside them', () => {
    const { ranges, tier, notes } = filed();
    expect(ranges.map(({ low, median, high, n }) => [low.value, median?.value, high.value, n])).toEqual([
      [140_000, 150_000, 170_000, 30],
    ]);
    expect(notes('filed')[0]).toBe(
      'In Austin-Round Rock-San Marcos, TX: 12 filings, the median is $155,000.',
    );
    expect(tier?.rows[0]).toMatchObject({ low: 155_000, high: 155_000, n: 12, where: 'here' });
  });

  test('are of all levels together and judge no offer', () => {
    const { evidence, ranges } = filed();
    expect(ranges[0]?.marks).toContain('any-level');
    expect(evidence.ranges.some(({ tier }) => tier === 'market')).toBe(true);
  });

  test('of another occupation are not taken', () => {
    expect(filed({ title: 'Data Scientist', family: 'data' }).ranges[0]?.id).toContain(':15-2051:');
    expect(filed({ title: 'Security Engineer', family: 'security' }).ranges).toEqual([]);
    expect(filed({ title: 'Civil Engineer', family: 'software' }).ranges).toEqual([]);
  });

  test.each([
    [10, true],
    [9, false],
  ])('%i of 20 at the legal minimum: floors %s', (floors, isFloor) => {
    const { ranges, notes } = filed({}, { floor: [floors, 20] });
    expect(ranges[0]?.marks.includes('legal-minimum')).toBe(isFloor);
    expect(notes('filed').some((note) => note.includes('take these as floors'))).toBe(isFloor);
  });
});

describe('what all employers filed', () => {
  test('stands in the area, the city and by wage level, with its period', () => {
    const { notes } = filed({ title: 'Software Engineer', place: 'Seattle, WA' });
    const all = notes('market').join(' ');
    expect(all).toContain('in Seattle-Tacoma-Bellevue, WA in the fiscal year to September 2025');
    expect(all).toContain('the median is $168,344');
    expect(all).toContain(
      'In the quarter to March 2026 in Seattle, WA: 2,784 filings, the median is $164,000.',
    );
    expect(all).toContain('I $103,000, II $122,000, III $154,000, IV $178,000 (medians)');
  });

  test('at the median of the legal minima it is a floor', () => {
    expect(filed({ title: 'Software Engineer', place: 'Sunnyvale, CA' }).notes('market').join(' ')).toContain(
      'the median is $188,000, which is the legal minimum itself: a floor, not pay',
    );
  });

  test('several occupations are blended by their shares, and the figure opens down to them', () => {
    const { evidence, notes } = filed({
      title: 'Site Reliability Engineer',
      family: 'infrastructure',
      place: 'Seattle',
    });
    const range = evidence.ranges.find(({ tier }) => tier === 'market');
    expect(range?.id).toBe('market:site-reliability-engineer:42660:base');
    expect(notes('market').join(' ')).toContain('% software developers');
    for (const figure of figuresIn(range)) expect(reevaluate(figure)).toBe(figure.value);
  });
});
