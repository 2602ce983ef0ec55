/** What is known for an offer, and which range a counter would work with. */
import { describe, expect, test } from 'vitest';
import { chooseRanges, levelCases } from '../../../lib/evidence/choose.ts';
import type { EvidenceRange } from '../../../lib/evidence/evidence.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { figuresIn, reevaluate } from '../../../lib/figures/derive.ts';
import { say } from '../../../lib/words/words.ts';
import { ask, statedRange } from './ask.ts';

const span = (range: EvidenceRange | null | undefined) => range && [range.low.value, range.high.value];
const marks = (range: EvidenceRange | null) => [...(range?.marks ?? [])].sort();

describe('Cloudflare, totals only', () => {
  test('a Senior offer in San Francisco meets 225 to 315 thousand, and no part of pay', () => {
    const evidence = findEvidence(
      ask('cloudflare', { levels: ['L5'], place: 'San Francisco, CA', currency: 'USD' }),
    );
    const [only, ...others] = levelCases(evidence);
    expect(others).toEqual([]);
    expect(only?.level?.label).toBe('Senior (L5)');
    expect(span(only?.total)).toEqual([225_000, 315_000]);
    expect(only?.total?.id).toBe('guide:cloudflare/ml-ai-engineer:san-francisco:L5:total');
    expect([only?.base, only?.grant]).toEqual([null, null]);
    expect(evidence.ranges.every(({ measure }) => measure === 'total')).toBe(true);
    expect(evidence.place.how).toBe('exact');
  });

  test('levels stay a list while unsure, and each has its own range', () => {
    const cases = levelCases(findEvidence(ask('cloudflare', { place: 'Austin, TX', currency: 'USD' })));
    expect(cases.map(({ level, total }) => [level?.label, span(total)])).toEqual([
      ['Mid (L3–L4)', [155_000, 198_000]],
      ['Senior (L5)', [205_000, 290_000]],
      ['Staff+ (L6+)', [275_000, 395_000]],
    ]);
    expect(cases.map(({ level }) => level?.years)).toEqual(['2–5', '5–8', '8+']);
  });

  test.each([
    [{ levels: ['senior'] }, ['Senior (L5)']],
    [{ levels: ['L3', 'L4'] }, ['Mid (L3–L4)']],
    [{ levels: ['L7'] }, ['Staff+ (L6+)']],
    [{ levels: ['principal'] }, ['Staff+ (L6+)']],
    [{ levels: ['senior', 'staff'] }, ['Senior (L5)', 'Staff+ (L6+)']],
    [{ levels: ['L2'] }, []],
    [{ title: 'Senior ML/AI Engineer' }, ['Senior (L5)']],
    [{ title: 'Sr. ML/AI Engineer' }, ['Senior (L5)']],
    [{ title: 'ML/AI Engineer' }, ['Mid (L3–L4)']],
    [{ title: 'Research Engineer' }, ['Mid (L3–L4)', 'Senior (L5)', 'Staff+ (L6+)']],
    [{ years: 3 }, ['Mid (L3–L4)']],
    [{ years: 8 }, ['Senior (L5)', 'Staff+ (L6+)']],
    [{ years: 30 }, ['Staff+ (L6+)']],
    [{ levels: ['senior', 'staff'], years: 6 }, ['Senior (L5)']],
    [{ levels: ['staff'], years: 2 }, ['Staff+ (L6+)']],
  ])('%j leaves %j', (known, expected) => {
    const { candidates } = findEvidence(ask('cloudflare', { place: 'London', ...known }));
    expect(candidates.map(({ label }) => label)).toEqual(expected);
  });

  test('a level that is not in the guide gets no total; the others stay visible, marked', () => {
    const evidence = findEvidence(ask('cloudflare', { levels: ['L2'], place: 'London', currency: 'GBP' }));
    expect(levelCases(evidence).map(({ level, total }) => [level, total])).toEqual([[null, null]]);
    expect(evidence.ranges).toHaveLength(3);
    expect(evidence.ranges.every((range) => range.marks.includes('other-level'))).toBe(true);
  });
});

describe('Confluent, by parts', () => {
  const evidence = findEvidence(ask('confluent', { place: 'London, UK', currency: 'GBP' }));
  const { total, base, grant } = chooseRanges(evidence, null);

  test('the total is worked out again, with the printed one beside it', () => {
    expect(span(total)).toEqual([112_700, 157_750]);
    expect([total?.printed?.low.value, total?.printed?.high.value]).toEqual([108_000, 152_000]);
    expect(marks(total)).toEqual(['level-not-stated', 'recomputed', 'unverified']);
  });

  test('base and grant have ranges of their own', () => {
    expect(span(base)).toEqual([82_000, 105_000]);
    expect([span(grant), grant?.years]).toEqual([[90_000, 148_000], 4]);
  });

  test('a level changes nothing: the band states none', () => {
    const senior = findEvidence(ask('confluent', { place: 'London', currency: 'GBP', levels: ['senior'] }));
    expect(senior.candidates).toEqual([]);
    expect(levelCases(senior).map((each) => [each.level, span(each.total)])).toEqual([
      [null, [112_700, 157_750]],
    ]);
  });

  test.each([
    ['Mountain View', 'USD', [345_000, 320_000], false],
    ['London', 'GBP', [140_000, 130_000], true],
    ['Bangalore', 'INR', [6_441_379, 5_993_103], true],
  ])('the guide’s opening and accept-at in %s', (place, currency, expected, transposed) => {
    const { opinions } = findEvidence(ask('confluent', { place, currency }));
    expect(opinions.map(({ value }) => Math.round(value.value))).toEqual(expected);
    expect(opinions.map((each) => each.transposed)).toEqual([transposed, transposed]);
    expect(opinions.map(({ value }) => value.currency)).toEqual([currency, currency]);
    expect(opinions.map(({ measure }) => measure)).toEqual(['grant', 'grant']);
  });
});

test('a strategy that names no level and no place is carried nowhere', () => {
  expect(findEvidence(ask('cloudflare', { place: 'San Francisco', levels: ['L5'] })).opinions).toEqual([]);
});

describe('what is not known is not filled in', () => {
  test('another employer, or another role of the same one', () => {
    for (const query of [ask('nobody'), ask('cloudflare', { family: 'design' })]) {
      const evidence = findEvidence(query);
      expect([evidence.ranges, evidence.guideIds, evidence.findings, evidence.regions]).toEqual([
        [],
        [],
        [],
        [],
      ]);
      expect(chooseRanges(evidence, null)).toEqual({ total: null, base: null, grant: null });
    }
  });

  test('without a company id the name must be the very name', () => {
    const named = (companyName: string) =>
      findEvidence({ ...ask('x'), companyId: null, companyName }).guideIds;
    expect(named('confluent')).toEqual(['confluent/ml-ai-engineer']);
    expect(named('Confluent Health')).toEqual([]);
  });

  test('a currency that is not the band’s is compared with nothing', () => {
    const evidence = findEvidence(ask('confluent', { place: 'London', currency: 'USD' }));
    expect(chooseRanges(evidence, null)).toEqual({ total: null, base: null, grant: null });
    expect(evidence.place.textKey).toBe('evidence.place.otherCurrency');
  });
});

describe('age and marks', () => {
  test('a guide is old after twelve months', () => {
    const at = (today: string) =>
      findEvidence(ask('cloudflare', { place: 'London', today })).ranges[0]?.marks;
    expect(at('2027-02-28')).toEqual(['unverified']);
    expect(at('2027-03-01')).toEqual(['unverified', 'old']);
  });
});

describe('ranges stated on the page', () => {
  const zones = [
    statedRange(180_000, 220_000, 'San Francisco Bay Area and New York City'),
    statedRange(160_000, 200_000, 'California outside the Bay Area, Washington'),
    statedRange(140_000, 180_000, 'All other US locations'),
  ];
  const base = (place: string | null, stated = zones) =>
    chooseRanges(findEvidence(ask('nobody', { place, currency: 'USD', stated })), null).base;

  test('come before the guide for base, and say nothing of totals', () => {
    const evidence = findEvidence(
      ask('confluent', {
        place: 'Mountain View',
        currency: 'USD',
        stated: [statedRange(200_000, 240_000, null)],
      }),
    );
    const chosen = chooseRanges(evidence, null);
    expect([chosen.base?.tier, chosen.total?.tier]).toEqual(['stated', 'guide']);
  });

  test('the zone that holds the place counts', () => {
    expect(span(base('San Francisco, CA'))).toEqual([180_000, 220_000]);
    expect(span(base('Seattle, WA'))).toEqual([160_000, 200_000]);
    expect(span(base('Austin, TX'))).toEqual([140_000, 180_000]);
  });

  test('the capital is not the state, and a level in a label is no place', () => {
    const label = (text: string) => statedRange(170_000, 190_000, text);
    expect(span(base('Seattle', [label('Washington, DC'), statedRange(1, 2, 'Washington')]))).toEqual([1, 2]);
    const byLevel = [statedRange(150_000, 180_000, 'Mid (L4)'), statedRange(190_000, 230_000, 'Senior (L5)')];
    const query = ask('nobody', { place: 'Seattle', currency: 'USD', levels: ['L5'], stated: byLevel });
    expect(span(chooseRanges(findEvidence(query), null).base)).toEqual([190_000, 230_000]);
    expect(span(base('Seattle', byLevel))).toEqual([150_000, 230_000]);
  });

  test('where none holds it, all count, and it is said', () => {
    const all = base(null);
    expect(span(all)).toEqual([140_000, 220_000]);
    expect(all?.marks).toContain('place-not-stated');
  });
});

test('every figure of the evidence can be worked out again', () => {
  for (const company of ['cloudflare', 'confluent'])
    for (const figure of figuresIn(findEvidence(ask(company)))) expect(reevaluate(figure)).toBe(figure.value);
});

describe('events', () => {
  const ids = (company: string, today: string) =>
    findEvidence(ask(company, { today })).events.map(({ id }) => id);

  test('show from the day they took effect', () => {
    expect(ids('confluent', '2026-03-16')).toEqual([]);
    expect(ids('confluent', '2026-03-17')).toEqual(['confluent-shares-stopped']);
    expect(ids('cloudflare', '2026-06-01')).toEqual(['cloudflare-newer-results', 'cloudflare-share-price']);
  });

  test('about a guide show only where it is used; about a company always', () => {
    expect(findEvidence(ask('cloudflare', { family: 'design' })).events).toEqual([]);
    expect(findEvidence(ask('confluent', { family: 'design' })).events).toHaveLength(1);
  });

  test('have words, and a secondary source is labelled as one', () => {
    for (const company of ['cloudflare', 'confluent'])
      for (const event of findEvidence(ask(company)).events) {
        expect(say(event.textKey, event.params)).not.toMatch(/[{}]|undefined|NaN/);
        expect(event.askKey && say(event.askKey)).toMatch(/\?$/);
        expect(event.sources.some(({ tier }) => tier === 'secondary')).toBe(true);
      }
    const [stopped] = findEvidence(ask('confluent')).events;
    expect(say(stopped?.textKey ?? '', stopped?.params)).toContain('March 17, 2026');
  });
});
