/** One posting of the very job, and a code that the employer's own postings explain. */
import { describe, expect, test } from 'vitest';
import { holdOf } from '../../../lib/counter/scope.ts';
import { levelCases } from '../../../lib/evidence/choose.ts';
import { found } from './_posted.ts';
import { posting, times } from './_rows.ts';

describe('a posting of the very title, level and place', () => {
  const exact = posting(180_000, 220_000, { seen: '2026-05-20' });
  const others = [
    posting(300_000, 400_000, { title: 'Senior Account Executive' }),
    posting(160_000, 200_000, { title: 'Senior Backend Engineer' }),
    posting(170_000, 210_000, { place: 'Denver, CO' }),
  ];

  test('is said and shown first, without a statistic', () => {
    const { tier, ranges, notes } = found([...others, exact]);
    expect(ranges).toEqual([]);
    expect(tier.status).toBe('rows');
    expect(tier.exact).toMatchObject({ low: 180_000, high: 220_000, where: 'here' });
    expect(tier.rows[0]).toEqual(tier.exact);
    expect(notes[0]).toBe('exact');
    expect(levelCases(found([...others, exact]).evidence).map(({ base }) => base?.id)).toEqual([
      'posted:brightloom:software:senior:base:exact',
    ]);
    expect(found([exact]).text).toContain(
      'posted $180,000 to $220,000 for “Senior Software Engineer”, Austin, TX',
    );
  });

  test('is what base is compared with: a ceiling, its own address behind it, no percentile', () => {
    const [single] = found([...others, exact]).singles;
    expect(single).toMatchObject({ n: 1, median: null, marks: [], level: { label: 'Senior' } });
    expect([single?.low.value, single?.high.value]).toEqual([180_000, 220_000]);
    expect(single?.source.url).toBe(exact[9]);
    expect(single && holdOf(single)).toBe('firm');
  });

  test('the newest of several; five of them are a statistic that goes before it', () => {
    const older = posting(150_000, 190_000, { seen: '2026-03-01' });
    expect(found([older, exact]).singles.map(({ low }) => low.value)).toEqual([180_000]);
    const five = found([exact, ...times(4, () => posting(150_000, 190_000, { seen: '2026-03-01' }))]);
    expect([five.singles, five.spans]).toEqual([[], [[150_000, 190_000]]]);
  });

  test('goes before five of the family', () => {
    const family = times(5, () => posting(200_000, 260_000, { title: 'Senior Backend Engineer' }));
    const { evidence, spans } = found([...family, exact]);
    expect(spans).toHaveLength(1);
    expect(levelCases(evidence).map(({ base }) => base?.low.value)).toEqual([180_000]);
  });

  test('an unknown level has none', () => {
    expect(found([exact], { levels: ['L9'], title: 'Software Engineer' }).singles).toEqual([]);
  });

  test.each([
    ['over a year old', posting(180_000, 220_000, { seen: '2025-01-01' })],
    ['of another level', posting(180_000, 220_000, { title: 'Staff Software Engineer' })],
    ['of another place', posting(180_000, 220_000, { place: 'Denver, CO' })],
    ['of a neighbouring title', posting(180_000, 220_000, { title: 'Senior Data Engineer' })],
  ])('%s is none', (_, row) => {
    expect(found([row])).toMatchObject({ singles: [], tier: { exact: null } });
  });
});

describe('a code that the employer’s own postings explain', () => {
  const staff = (more: object = {}) =>
    posting(220_000, 300_000, { title: 'Staff Software Engineer', ...more });
  const senior = times(5, () => posting(150_000, 200_000));
  const asked = { title: 'Software Engineer', levels: ['L6'] };
  const explains = posting(225_000, 305_000, { title: 'Staff Data Engineer, L6' });

  test('narrows to the level that stands beside it', () => {
    const { spans, ranges } = found([...senior, ...times(5, () => staff()), explains], asked);
    expect(spans).toEqual([[220_000, 300_000]]);
    expect(ranges[0]?.level?.label).toBe('Staff');
  });

  test('narrows nothing where no posting says it, or where two say otherwise', () => {
    const other = posting(225_000, 305_000, { title: 'Senior Data Engineer, L6' });
    const rows = [...senior, ...times(5, () => staff())];
    expect(found(rows, asked).spans).toHaveLength(2);
    expect(found([...rows, explains, other], asked).spans).toHaveLength(2);
  });
});
