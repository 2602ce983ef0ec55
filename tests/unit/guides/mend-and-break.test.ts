/** Each audit rule both ways: its finding goes when the figure is mended, and comes when a clean guide is broken there. */
import { describe, expect, test } from 'vitest';
import rules from '../../../lib/guides/audit/index.ts';
import { audit } from '../../../lib/guides/audit.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import { type Guide, guideSchema } from '../../../lib/guides/schema.ts';
import { isStated } from '../../../lib/guides/stated.ts';
import { cleanGuide } from './clean.ts';

type Change = (guide: Guide) => void;

const copy = (id: string): Guide => {
  const found = GUIDES.find((guide) => guide.id === `${id}/ml-ai-engineer`);
  if (!found) throw new Error(`No guide ${id}`);
  return structuredClone(found);
};
const strategy = (guide: Guide) => {
  if (!isStated(guide.strategy)) throw new Error('no strategy');
  return guide.strategy;
};
const grant = (guide: Guide) => {
  const { open } = strategy(guide);
  if (!isStated(open.grant)) throw new Error('no opening grant');
  return open.grant;
};
const price = (guide: Guide) => {
  const found = grant(guide).price;
  if (!isStated(found)) throw new Error('no price');
  return found;
};
const components = (guide: Guide) =>
  guide.bands.flatMap((band) => (band.shape === 'components' ? [band] : []));
const totals = (guide: Guide) => guide.bands.flatMap((band) => (band.shape === 'total' ? [band] : []));
const first = <T>(list: T[], index = 0): T => {
  const found = list[index];
  if (found === undefined) throw new Error('nothing there');
  return found;
};

/** The one change to a bundled guide that takes every finding of the rule away. */
const MEND: Record<string, { guide: 'confluent' | 'cloudflare'; change: Change }> = {
  'printed-total': {
    guide: 'confluent',
    change: (guide) => {
      const sums = [
        [261_800, 358_050],
        [112_700, 157_750],
        [6_770_000, 10_670_000],
      ];
      components(guide).forEach((band, index) => {
        const [low = 0, high = 0] = first(sums, index);
        band.printedTotal = { low, high };
      });
    },
  },
  'strategy-position': { guide: 'confluent', change: (guide) => (guide.strategy = 'not stated') },
  'push-above-top': { guide: 'confluent', change: (guide) => (first(guide.levers, 3).push = null) },
  'unstated-level': {
    guide: 'confluent',
    change: (guide) => {
      for (const band of guide.bands) band.level = 'senior';
    },
  },
  'premium-on-top': { guide: 'confluent', change: (guide) => (strategy(guide).open.premium = null) },
  'premium-own-source': {
    guide: 'confluent',
    change: (guide) => (first(guide.sources, 4).publisher = 'A survey'),
  },
  'claimed-offers': { guide: 'confluent', change: (guide) => (strategy(guide).claims = []) },
  'sources-unchecked': {
    guide: 'cloudflare',
    change: (guide) => {
      for (const source of guide.sources) source.address = 'https://example.com/source';
    },
  },
  'undated-guide': { guide: 'cloudflare', change: (guide) => (guide.asOf.printed = '2026-02-14') },
  'undated-price': { guide: 'cloudflare', change: (guide) => (price(guide).date = '2026-02-10') },
  'encoding-damage': { guide: 'cloudflare', change: (guide) => (guide.encoding = null) },
  'floor-above-bands': {
    guide: 'cloudflare',
    change: (guide) => (strategy(guide).floor = { measure: 'total', value: 430_000 }),
  },
  'floor-above-opening': {
    guide: 'cloudflare',
    change: (guide) => (strategy(guide).floor = { measure: 'total', value: 308_500 }),
  },
  'grant-per-year': { guide: 'cloudflare', change: (guide) => (grant(guide).per = 'total') },
  'strategy-unplaced': {
    guide: 'cloudflare',
    change: (guide) => {
      strategy(guide).level = 'senior';
      strategy(guide).region = 'san-francisco';
    },
  },
  'level-gap': {
    guide: 'cloudflare',
    change: (guide) => {
      for (const band of totals(guide)) {
        const above = totals(guide).find(({ region, level }) => region === band.region && level === 'senior');
        if (band.level === 'mid' && above) band.total.high = above.total.low;
      }
    },
  },
  'level-overlap': {
    guide: 'cloudflare',
    change: (guide) => {
      for (const band of totals(guide)) {
        const above = totals(guide).find(({ region, level }) => region === band.region && level === 'staff');
        if (band.level === 'senior' && above) band.total.high = above.total.low;
      }
    },
  },
  'shared-row': { guide: 'cloudflare', change: (guide) => (first(guide.levels, 2).open = false) },
  'touching-years': {
    guide: 'cloudflare',
    change: (guide) => {
      for (const title of guide.titles) if (isStated(title.years)) title.years.min += 1;
    },
  },
  'premium-meanings': {
    guide: 'cloudflare',
    change: (guide) => {
      for (const mention of first(guide.premiums).mentions) mention.on = 'grant';
    },
  },
};

/** The one change to a clean guide that brings the rule's finding. */
const BREAK: Record<string, Change> = {
  'printed-total': (guide) => (first(components(guide)).printedTotal = { low: 185_000, high: 250_000 }),
  'inverted-range': (guide) => (first(totals(guide)).total = { low: 300_000, high: 238_000 }),
  'accept-outside-band': (guide) =>
    (strategy(guide).accept = { measure: 'grant', value: 70_000, bonus: 'not stated' }),
  'strategy-position': () => {},
  'push-above-top': (guide) => (first(guide.levers).push = { measure: 'grant', ratio: 0.5, line: 9 }),
  'unstated-level': (guide) => (first(guide.bands).level = 'not stated'),
  'premium-on-top': (guide) => (strategy(guide).open.premium = 'ml'),
  'premium-own-source': (guide) => (first(guide.premiums).sources = []),
  'claimed-offers': (guide) =>
    strategy(guide).claims.push({
      company: 'Other',
      detail: null,
      measure: 'not stated',
      value: 'not stated',
    }),
  'sources-unchecked': (guide) => (first(guide.sources).date = 'not stated'),
  'undated-guide': (guide) => (guide.asOf.printed = 'not stated'),
  'undated-price': (guide) => (price(guide).date = 'not stated'),
  'encoding-damage': (guide) => (guide.encoding = { kind: 'utf8-read-as-cp1252', lines: [3], lost: [] }),
  'floor-above-bands': (guide) => (strategy(guide).floor = { measure: 'total', value: 240_000 }),
  'floor-above-opening': (guide) => (strategy(guide).floor = { measure: 'total', value: 220_000 }),
  'grant-per-year': (guide) => (grant(guide).per = 'year'),
  'strategy-unplaced': (guide) => {
    strategy(guide).level = 'not stated';
    strategy(guide).region = 'not stated';
  },
  'level-gap': (guide) => (first(totals(guide)).total.low = 245_000),
  'level-overlap': (guide) => (first(totals(guide)).total.low = 230_000),
  'shared-row': (guide) => (first(guide.titles, 1).codes = ['L4']),
  'touching-years': (guide) => (first(guide.titles, 1).years = { min: 4, max: 8 }),
  'premium-meanings': (guide) =>
    first(guide.premiums).mentions.push({ low: 0.1, high: 0.15, on: 'grant', line: 9 }),
};

const found = (guide: Guide, rule: string) => audit(guide).filter((each) => each.rule === rule);

test('a clean guide is clean: valid, and nothing but positions worth knowing', () => {
  expect(guideSchema.safeParse(cleanGuide()).error).toBeUndefined();
  expect(audit(cleanGuide()).filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('every rule is broken here, and every finding of the bundled guides is mended here', () => {
  expect(Object.keys(BREAK).sort()).toEqual(rules.map(({ id }) => id).sort());
  const seen = new Set(GUIDES.flatMap(audit).map(({ rule }) => rule));
  expect(Object.keys(MEND).sort()).toEqual([...seen].sort());
});

describe.each(Object.entries(MEND))('%s', (rule, { guide, change }) => {
  test('is found, and goes when the figure is mended', () => {
    const mended = copy(guide);
    expect(found(mended, rule).length).toBeGreaterThan(0);
    change(mended);
    expect(guideSchema.safeParse(mended).error).toBeUndefined();
    expect(found(mended, rule)).toEqual([]);
  });
});

// Positions are told of every strategy, so that rule has nothing to break.
describe.each(Object.entries(BREAK).filter(([rule]) => rule !== 'strategy-position'))(
  '%s',
  (rule, change) => {
    test('comes when a clean guide is broken there', () => {
      const broken = cleanGuide();
      expect(found(broken, rule)).toEqual([]);
      change(broken);
      expect(guideSchema.safeParse(broken).error).toBeUndefined();
      expect(found(broken, rule).length).toBeGreaterThan(0);
    });
  },
);
