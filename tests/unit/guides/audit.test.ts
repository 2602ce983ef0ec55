/** What the audit finds in the two bundled guides: the list a careful reader would make, each by rule. */
import { describe, expect, test } from 'vitest';
import { figuresIn, leaves, reevaluate } from '../../../lib/figures/derive.ts';
import { audit } from '../../../lib/guides/audit.ts';
import type { AuditFinding } from '../../../lib/guides/finding.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import type { Guide } from '../../../lib/guides/schema.ts';
import { say } from '../../../lib/words/words.ts';

const guide = (id: string): Guide => {
  const found = GUIDES.find((each) => each.id === id);
  if (!found) throw new Error(`No guide ${id}`);
  return found;
};
const confluent = audit(guide('confluent/ml-ai-engineer'));
const cloudflare = audit(guide('cloudflare/ml-ai-engineer'));
const of = (findings: AuditFinding[], rule: string) => findings.filter((each) => each.rule === rule);
const values = (finding: AuditFinding | undefined) => finding?.sums.map(({ value }) => value) ?? [];
const value = (finding: AuditFinding | undefined, name: string) => {
  const param = finding?.params[name];
  return typeof param === 'object' ? param.value : param;
};

describe('Confluent', () => {
  test.each([
    ['mountain-view', 261_800, 358_050],
    ['london', 112_700, 157_750],
    ['bangalore', 6_770_000, 10_670_000],
  ])('printed total of %s differs from its parts', (region, low, high) => {
    const [found] = of(confluent, 'printed-total').filter((each) => each.region === region);
    expect([value(found, 'low'), value(found, 'high')]).toEqual([low, high]);
  });

  test('opening and accept-at lie 86% and 69% of the way up the stock band', () => {
    const found = of(confluent, 'strategy-position');
    expect(found.map((each) => Number(values(each)[0]?.toFixed(2)))).toEqual([0.86, 0.69]);
    expect(found.every((each) => each.region === 'mountain-view')).toBe(true);
  });

  test('30% more from the middle is 380,250, above the top', () => {
    const found = of(confluent, 'push-above-top');
    expect(found.map((each) => each.region)).toEqual(['mountain-view', 'london', 'bangalore']);
    expect(values(found[0])).toEqual([380_250]);
  });

  test('the level is unstated, and the mapping line does not state it', () => {
    const [found] = of(confluent, 'unstated-level');
    expect(found?.lines).toEqual([5, 6, 7, 12]);
    expect(found?.textKey).toBe('audit.unstated-level-mapped');
  });

  test('the premium cites only itself and is asked for on top', () => {
    expect(of(confluent, 'premium-own-source')).toHaveLength(1);
    expect(value(of(confluent, 'premium-on-top')[0], 'amount')).toBe(345_000);
  });

  test('two claimed offers', () => {
    expect(of(confluent, 'claimed-offers').map((each) => value(each, 'value'))).toEqual([400_000, 350_000]);
  });

  test('nothing is said of the other guide’s faults', () => {
    for (const rule of [
      'level-gap',
      'level-overlap',
      'floor-above-bands',
      'grant-per-year',
      'encoding-damage',
    ])
      expect(of(confluent, rule), rule).toEqual([]);
  });
});

describe('Cloudflare', () => {
  test('the floor of 460,000 is impossible: the highest band ends at 430,000', () => {
    const [found] = of(cloudflare, 'floor-above-bands');
    expect(found?.severity).toBe('impossible');
    expect(cloudflare[0]).toBe(found);
    expect([value(found, 'floor'), value(found, 'top'), value(found, 'over')]).toEqual([
      460_000, 430_000, 30_000,
    ]);
  });

  test('1,800 × $130 is the whole grant; both readings are kept', () => {
    const [found] = of(cloudflare, 'grant-per-year');
    expect(values(found)).toEqual([234_000, 58_500, 308_500, 484_000, 54_000]);
    expect(value(found, 'place')).toBe('above');
  });

  test('the opening read as a whole grant is 93% of the way up Senior in San Francisco', () => {
    const [found] = of(cloudflare, 'strategy-position').filter(
      (each) => each.params.band === 'Senior (L5), San Francisco',
    );
    expect(values(found)[0]).toBeCloseTo(0.9278, 4);
  });

  test('the floor is above the opening read as a whole grant only', () => {
    expect(of(cloudflare, 'floor-above-opening').map((each) => value(each, 'over'))).toEqual([151_500]);
  });

  test('gaps and overlaps between levels', () => {
    const edges = (rule: string) =>
      of(cloudflare, rule).map((each) => [each.region, value(each, 'from'), value(each, 'to')]);
    expect(edges('level-gap')).toEqual([
      ['san-francisco', 215_000, 225_000],
      ['austin', 198_000, 205_000],
      ['london', 105_000, 110_000],
    ]);
    expect(edges('level-overlap')).toEqual([
      ['san-francisco', 300_000, 315_000],
      ['austin', 275_000, 290_000],
      ['london', 145_000, 152_000],
    ]);
  });

  test('L6 and L7+ share a row, and years touch at 5, 8 and 12', () => {
    expect(of(cloudflare, 'shared-row').map((each) => each.lines)).toEqual([[11, 29, 30]]);
    expect(of(cloudflare, 'touching-years').map((each) => value(each, 'years'))).toEqual([5, 8, 12]);
  });

  test('the premium has two meanings and no source', () => {
    expect(of(cloudflare, 'premium-meanings')).toHaveLength(1);
    expect(value(of(cloudflare, 'premium-own-source')[0], 'cited')).toBe(0);
  });

  test('the strategy names no level and no place', () => {
    expect(of(cloudflare, 'strategy-unplaced')).toHaveLength(1);
    expect(of(confluent, 'strategy-unplaced')).toEqual([]);
  });

  test('undated price, unchecked sources, repaired text', () => {
    expect(value(of(cloudflare, 'undated-price')[0], 'price')).toBe(130);
    expect(of(cloudflare, 'sources-unchecked')[0]?.params).toEqual({ sources: 5, noAddress: 5, noDate: 0 });
    expect(of(cloudflare, 'encoding-damage')[0]?.params).toEqual({ lines: 18, lost: 1 });
  });
});

describe('every finding', () => {
  const all = [...confluent, ...cloudflare];

  test.each(all.map((each) => [`${each.textKey} ${each.region ?? ''} ${each.lines}`, each] as const))(
    'has words, lines and sums that can be worked out again: %s',
    (_, found) => {
      const sentence = say(found.textKey, found.params);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
      expect(found.lines.length).toBeGreaterThan(0);
      for (const figure of figuresIn([found.params, found.sums])) {
        expect(reevaluate(figure)).toBe(figure.value);
        for (const leaf of leaves(figure)) expect(leaf.origin.from).toBe('source');
      }
    },
  );
});
