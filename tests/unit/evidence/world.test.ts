/** Official pay outside the United States, on the rows that come with the product: its own office, unit, basis and year. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseRanges } from '../../../lib/evidence/choose.ts';
import type { Query } from '../../../lib/evidence/evidence.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { unpackedWorld } from '../../../lib/evidence/packed.ts';
import type { WorldFile } from '../../../lib/evidence/shards.ts';
import { figuresIn, reevaluate } from '../../../lib/figures/derive.ts';
import { say } from '../../../lib/words/words.ts';
import { query } from './_posted.ts';
import { filing, posting, rowsOf, times } from './_rows.ts';

const world = unpackedWorld(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/world/pay.json'), 'utf8')) as WorldFile,
);

function market(title: string, place: string, more: Partial<Query> = {}) {
  const rows = { ...rowsOf(), world };
  const evidence = findEvidence(query({ title, place, currency: null, today: '2026-11-30', ...more }), {
    guides: [],
    rows,
  });
  const tier = evidence.tiers.find((each) => each.tier === 'market');
  const range = evidence.ranges.find((each) => each.tier === 'market');
  if (!tier) throw new Error('no market tier');
  return { evidence, tier, range, text: say(tier.said.textKey, tier.said.params) };
}

/** Place → its own quartiles in the unit of the office, the publisher, and the month that the period ends with. */
test.each([
  [
    'Software Engineer',
    'London',
    'United Kingdom',
    'UK Office for National Statistics',
    '2025-04',
    [41_141, 55_587, 75_077],
  ],
  [
    'Software Engineer',
    'Toronto',
    'Toronto',
    'Job Bank, Government of Canada',
    '2024-12',
    [90_001.6, 117_499.2, 150_009.6],
  ],
  [
    'Software Engineer',
    'London, Ontario',
    'London',
    'Job Bank, Government of Canada',
    '2024-12',
    [91_998.4, 102_564.8, 140_795.2],
  ],
  [
    'Software Engineer',
    'Vancouver, BC',
    'Lower Mainland',
    'Job Bank, Government of Canada',
    '2024-12',
    [98_134.4, 130_000, 165_006.4],
  ],
  [
    'Software Engineer',
    'Zürich',
    'Switzerland',
    'Swiss Federal Statistical Office',
    '2024-10',
    [96_948, 119_388, 143_484],
  ],
  [
    'Software Engineer',
    'Singapore',
    'Singapore',
    'Ministry of Manpower, Singapore',
    '2024-06',
    [79_176, 105_000, 150_816],
  ],
  ['Software Engineer', 'Stockholm', 'Sweden', 'Statistics Sweden', '2025-12', [554_400, 642_000, 751_200]],
  ['Software Engineer', 'Oslo', 'Norway', 'Statistics Norway', '2025-12', [750_000, 906_000, 1_082_040]],
  [
    'Software Engineer',
    'Copenhagen',
    'Denmark',
    'Statistics Denmark',
    '2024-12',
    [672_776, 819_124.8, 986_648],
  ],
  [
    'Software Engineer',
    'Amsterdam',
    'Netherlands',
    'Statistics Netherlands',
    '2024-12',
    [56_160, 72_384, 90_272],
  ],
  [
    'Security Engineer',
    'Manchester',
    'United Kingdom',
    'UK Office for National Statistics',
    '2025-04',
    [42_704, 54_816, 73_083],
  ],
])('%s in %s: %s, %s', (title, place, region, office, asOf, expected) => {
  const { range } = market(title, place);
  expect(range?.source.publisher).toBe(office);
  expect([range?.place, range?.asOf]).toEqual([region, asOf]);
  expect([range?.low.value, range?.median?.value, range?.high.value]).toEqual(expected);
  expect(range?.marks).not.toContain('old');
});

test.each([
  ['Softwareentwickler (m/w/d)', 'Munich', '€70,212', 'Germany'],
  ['Software Engineer', 'Helsinki', '€61,200', 'Finland'],
  ['Software Engineer', 'Sydney', 'A$132,758', 'Australia'],
])('%s in %s: a median alone is no range', (title, place, median, country) => {
  const { range, text, tier } = market(title, place);
  expect(range).toBeUndefined();
  expect(text).toContain(`in ${country} is ${median} a year`);
  expect(tier.status).toBe('rows');
});

describe('units and basis', () => {
  test('a figure that became a year’s says the office’s own, and opens', () => {
    const { range, tier } = market('Software Engineer', 'Toronto');
    const unit = tier.notes.find(({ textKey }) => textKey.endsWith('note.unit'));
    expect(unit && say(unit.textKey, unit.params)).toBe(
      'The office states CA$56.49 an hour; a year is taken as 2,080 of them.',
    );
    for (const figure of figuresIn(range)) expect(reevaluate(figure)).toBe(figure.value);
  });

  test.each(['London', 'Copenhagen', 'Zürich'])('%s holds more than base and judges no base', (place) => {
    const { evidence, range } = market('Software Engineer', place);
    expect(range?.marks).toContain('other-basis');
    expect(chooseRanges(evidence, null).base).toBeNull();
  });

  test('Toronto is base, and informs a base', () => {
    expect(chooseRanges(market('Software Engineer', 'Toronto').evidence, null).base?.place).toBe('Toronto');
  });
});

describe('where there is nothing', () => {
  test.each([
    ['Bangalore', 'We have no official pay figures for India.'],
    ['Mysore, India', 'We have no official pay figures for India.'],
    ['Paris', 'We have no official pay figures for France.'],
  ])('%s: one plain line', (place, line) => {
    const { tier, range, text } = market('Software Engineer', place);
    expect([range, tier.rows, tier.notes]).toEqual([undefined, [], []]);
    expect(text).toBe(line);
  });

  test('no row of another country is printed in any tier', () => {
    const rows = {
      ...rowsOf(
        times(6, () => posting(150_000, 200_000)),
        [filing([100_000])],
      ),
      world,
    };
    const evidence = findEvidence(query({ place: 'Bangalore', currency: null }), { guides: [], rows });
    expect(evidence.ranges).toEqual([]);
    expect(evidence.tiers.flatMap((tier) => tier.rows)).toEqual([]);
  });

  test('another trade has no figure, whatever the country', () => {
    expect(market('Civil Engineer', 'London', { family: 'software' }).tier.status).toBe('none');
    expect(market('Registered Nurse', 'Singapore', { family: 'other' }).tier.status).toBe('none');
  });
});
