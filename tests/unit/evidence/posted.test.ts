/** Ranges that employers published: distinct postings, nearest first, and what is kept apart. */
import { describe, expect, test } from 'vitest';
import { levelCases } from '../../../lib/evidence/choose.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { figuresIn, reevaluate } from '../../../lib/figures/derive.ts';
import { found, query } from './_posted.ts';
import { posting, times } from './_rows.ts';

describe('how many make a range', () => {
  test('five: the median of the minima and of the maxima, not the union', () => {
    const { spans, ranges, tier } = found([
      posting(168_000, 231_000),
      posting(185_000, 254_000),
      posting(185_000, 254_000),
      posting(186_000, 256_000),
      posting(194_000, 266_000),
    ]);
    expect(spans).toEqual([[185_000, 254_000]]);
    expect(ranges[0]).toMatchObject({
      n: 5,
      measure: 'base',
      median: null,
      marks: ['thin'],
      level: { label: 'Senior' },
    });
    expect(tier).toMatchObject({ status: 'range', n: 5, employerN: 5 });
  });

  test('an even number lies between its two middle ones, and says which those are', () => {
    const { ranges } = found(times(6, (i) => posting(100_000 + i * 10_000, 150_000 + i * 10_000)));
    expect(ranges[0]?.low.value).toBe(125_000);
    for (const figure of figuresIn(ranges)) expect(reevaluate(figure)).toBe(figure.value);
    expect(JSON.stringify(ranges[0]?.low)).toContain('Senior Software Engineer, Austin, TX');
  });

  test('four are listed and not summed up', () => {
    const { ranges, tier, text } = found(times(4, () => posting(150_000, 200_000)));
    expect(ranges).toEqual([]);
    expect(tier).toMatchObject({ status: 'rows', n: 4, rowsInAll: 4 });
    expect(text).toBe('Only 4 postings by Bright Loom fit: too few to sum up, so each is listed.');
  });

  test('twenty are no longer thin', () => {
    expect(found(times(20, () => posting(150_000, 200_000))).ranges[0]?.marks).toEqual([]);
    expect(found(times(19, () => posting(150_000, 200_000))).ranges[0]?.marks).toEqual(['thin']);
  });

  test('n counts postings, not their zones; the zone that holds the place counts', () => {
    const zones = times(4, (i) => {
      const url = `https://jobs.example/zoned/${i}`;
      return [
        posting(190_000, 260_000, { url, zone: 'San Francisco' }),
        posting(160_000, 220_000, { url, zone: 'Austin' }),
      ];
    }).flat();
    expect(found(zones)).toMatchObject({ spans: [], tier: { n: 4 } });
    const five = [...zones, posting(160_000, 220_000)];
    expect(found(five).spans).toEqual([[160_000, 220_000]]);
  });

  test('zones that do not say where they hold count with all of them', () => {
    const zones = times(5, (i) => {
      const url = `https://jobs.example/unnamed/${i}`;
      return [
        posting(150_000, 200_000, { url, flags: ['zone'] }),
        posting(170_000, 230_000, { url, flags: ['zone'] }),
      ];
    }).flat();
    const { spans, notes } = found(zones);
    expect(spans).toEqual([[150_000, 230_000]]);
    expect(notes).toContain('note.zones');
  });
});

describe('how near', () => {
  test('postings that name no city count, and it is said; those of other cities do not', () => {
    const { spans, ranges, notes } = found([
      ...times(3, () => posting(150_000, 200_000)),
      ...times(2, () => posting(160_000, 210_000, { place: 'Hybrid' })),
      ...times(9, () => posting(90_000, 120_000, { place: 'Denver, CO' })),
    ]);
    expect(spans).toEqual([[150_000, 200_000]]);
    expect(ranges[0]).toMatchObject({ n: 5, place: null, match: { place: 'not-stated' } });
    expect(ranges[0]?.marks).toContain('place-not-stated');
    expect(notes).toContain('note.placeNotStated');
  });

  test('enough in the place itself: the others stay out', () => {
    const { ranges } = found([
      ...times(5, () => posting(150_000, 200_000)),
      ...times(9, () => posting(250_000, 300_000, { place: 'Hybrid' })),
    ]);
    expect(ranges[0]).toMatchObject({ n: 5, place: 'Austin, TX', match: { place: 'same' } });
  });

  test('only other places: shown, never chosen', () => {
    const { ranges, evidence, notes } = found(
      times(6, () => posting(150_000, 200_000, { place: 'Denver, CO' })),
    );
    expect(ranges[0]?.marks).toContain('other-place');
    expect(notes).toContain('note.elsewhere');
    expect(levelCases(evidence).map(({ base }) => base?.tier)).toEqual(['market']);
  });

  test('the same role comes before its family, and a systems engineer is of the family', () => {
    const family = times(4, () => posting(180_000, 240_000, { title: 'Senior Systems Engineer, Pipelines' }));
    const few = found([...family, posting(150_000, 200_000)]);
    expect(few.ranges[0]?.match?.role).toBe('same-family');
    expect(few.notes).toContain('note.family');
    const many = found([
      ...family,
      ...times(5, () => posting(150_000, 200_000, { title: 'Sr. Software Engineer, Web' })),
    ]);
    expect(many.ranges[0]).toMatchObject({ n: 5, match: { role: 'same-role' } });
  });

  test('another level or trade never counts', () => {
    const { tier, ranges } = found([
      ...times(6, () => posting(220_000, 300_000, { title: 'Staff Software Engineer' })),
      ...times(6, () => posting(90_000, 120_000, { title: 'Software Engineer Intern' })),
      ...times(6, () => posting(90_000, 120_000, { title: 'Senior Product Designer' })),
      ...times(6, () => posting(90_000, 120_000, { title: 'Senior Product Marketing Manager, AI' })),
    ]);
    expect(ranges).toEqual([]);
    expect(tier).toMatchObject({ status: 'none', n: 0, employerN: 24 });
    expect(new Set(tier.rows.map(({ apart }) => apart))).toEqual(new Set(['other-level']));
  });

  test('no level known: a range for each that the titles state', () => {
    const rows = [
      ...times(5, () => posting(150_000, 200_000)),
      ...times(5, () => posting(220_000, 300_000, { title: 'Staff Software Engineer' })),
    ];
    const { evidence } = found(rows, { title: null });
    expect(levelCases(evidence).map(({ level, base }) => [level?.label, base?.low.value])).toEqual([
      ['Senior', 150_000],
      ['Staff', 220_000],
    ]);
  });

  test('of two levels asked about both stay, though only one has a range', () => {
    const { evidence } = found(
      times(5, () => posting(150_000, 200_000)),
      { levels: ['senior', 'mid'] },
    );
    expect(levelCases(evidence).map(({ level, base }) => [level?.label, base?.tier])).toEqual([
      ['Mid', 'market'],
      ['Senior', 'posted'],
    ]);
  });

  test('a title without a level word meets titles without one', () => {
    const rows = [
      ...times(5, () => posting(120_000, 160_000, { title: 'Software Engineer, Web' })),
      ...times(5, () => posting(150_000, 200_000)),
    ];
    const { ranges } = found(rows, { title: 'Software Engineer' });
    expect(ranges).toHaveLength(1);
    expect(ranges[0]).toMatchObject({ level: null, n: 5 });
    expect(ranges[0]?.marks).toContain('level-not-stated');
  });
});

describe('kept apart from base', () => {
  const enough = times(5, () => posting(150_000, 200_000));
  test.each([
    ['on-target earnings', { flags: ['ote'] }, 'ote'],
    ['a single figure', { high: 180_000 }, 'single'],
    ['pay by the hour', { interval: 'hour' as const }, 'other-period'],
    ['another currency', { currency: 'CAD' }, 'other-currency'],
  ])('%s', (_, more, why) => {
    const { high = 999_000, ...rest } = more as { high?: number };
    const odd = times(9, () => posting(180_000, high, rest));
    const { ranges, notes, tier } = found([...enough, ...odd]);
    expect(ranges[0]).toMatchObject({ n: 5, low: { value: 150_000 } });
    expect(notes).toContain(`apart.${why}`);
    expect(tier.rows.filter(({ apart }) => apart === why)).toHaveLength(9);
  });

  test('sales work without an OTE mark: nobody knows whether commission is in', () => {
    const rows = times(6, () => posting(230_000, 320_000, { title: 'Senior Solutions Engineer' }));
    const { ranges, tier, notes } = found(rows, { title: 'Senior Solutions Engineer', family: 'solutions' });
    expect(ranges).toEqual([]);
    expect(tier.n).toBe(0);
    expect(notes).toContain('apart.basis-unknown');
  });
});

test('a range last seen over a year ago is marked old', () => {
  const { ranges, notes } = found(times(5, () => posting(150_000, 200_000, { seen: '2025-03-01' })));
  expect(ranges[0]?.marks).toContain('old');
  expect(notes).toContain('note.old');
});

test('no postings at all is said, with the name', () => {
  const { tier, text } = found([]);
  expect(tier.status).toBe('none');
  expect(text).toBe('We have no posting by Bright Loom with a pay range.');
});

test('without loaded rows the tiers are silent', () => {
  expect(findEvidence(query(), { guides: [] }).tiers).toEqual([]);
});

describe('numerals and codes of the employer’s own ladder', () => {
  const rows = [
    ...times(5, () => posting(150_000, 190_000, { title: 'Software Engineer III' })),
    ...times(5, () => posting(120_000, 150_000, { title: 'Software Engineer II' })),
    ...times(5, () => posting(100_000, 130_000, { title: 'Software Engineer' })),
  ];

  test('meet the same ones and no others', () => {
    expect(found(rows, { title: 'Software Engineer III' }).spans).toEqual([[150_000, 190_000]]);
    expect(found(rows, { title: 'Software Engineer' }).spans).toEqual([[100_000, 130_000]]);
  });

  test('are nobody’s senior or mid', () => {
    expect(found(rows).ranges).toEqual([]);
    expect(found(rows, { title: 'Mid-level Software Engineer' }).ranges).toEqual([]);
  });
});

test.each(['Civil Engineer', 'Security Guard', 'Data Entry Clerk', 'Equity Trader'])(
  '%s: no posting of ours stands for it',
  (title) => {
    const rows = times(6, () => posting(150_000, 200_000, { title: 'Software Engineer' }));
    expect(found(rows, { title, family: 'software' }).tier.rows).toEqual([]);
  },
);
