/** Looking a company up by keyboard: order of words, typing errors, levels, and what happens with many companies. */
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../../lib/evidence/catalogue.ts';
import { lookup, makeLookup } from '../../../lib/evidence/lookup.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';

const ids = (text: string, limit = 10) => lookup(text, limit).map(({ id }) => id);
const CLOUDFLARE = ['san-francisco', 'austin', 'london'].map(
  (region) => `cloudflare/ml-ai-engineer:${region}`,
);
const CONFLUENT = ['mountain-view', 'london', 'bangalore'].map(
  (region) => `confluent/ml-ai-engineer:${region}`,
);

test.each([
  ['cloudflare', CLOUDFLARE],
  ['clo', CLOUDFLARE],
  ['CLOUDFL', CLOUDFLARE],
  ['cluodflare', CLOUDFLARE],
  ['cloudlfare', CLOUDFLARE],
  ['cloudfare', CLOUDFLARE],
  ['cloudflair', CLOUDFLARE],
  ['cloudfoundry', []],
  ['confluent', CONFLUENT],
  ['conflunet', CONFLUENT],
  ['confluent london', CONFLUENT.slice(1, 2)],
  ['london confluent', CONFLUENT.slice(1, 2)],
  ['blr', CONFLUENT.slice(2)],
  ['bengaluru', CONFLUENT.slice(2)],
  ['cloudflare sf', CLOUDFLARE.slice(0, 1)],
  ['machine learning austin', CLOUDFLARE.slice(1, 2)],
  ['ml/ai bangalore', CONFLUENT.slice(2)],
  ['nobody', []],
  ['confluent austin', []],
])('“%s”', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('a region alone lists every company there', () => {
  expect(ids('london').sort()).toEqual([CLOUDFLARE[2], CONFLUENT[1]].sort());
});

test('a level narrows the band at a glance, and a company without levels has none to give', () => {
  const bands = (text: string) =>
    lookup(text, 1).flatMap((hit) => hit.bands.map(({ low, high }) => [low.value, high.value]));
  expect(bands('cloudflare senior sf')).toEqual([[225_000, 315_000]]);
  expect(bands('cloudflare l5 london')).toEqual([[110_000, 152_000]]);
  expect(bands('cloudflare sf')).toHaveLength(3);
  expect(bands('confluent london')).toEqual([[112_700, 157_750]]);
});

test('an empty text lists from the top, within the limit', () => {
  expect(ids('', 4)).toHaveLength(4);
  expect(ids('   ', 0)).toEqual([]);
});

test('pasted text of any size and kind ends quickly and finds nothing by accident', () => {
  expect(ids('x'.repeat(100_000))).toEqual([]);
  expect(ids('(.*)+ [a-z]{9} <script> \\ / ^ $')).toEqual([]);
});

test('the mark of age comes with a date', () => {
  expect(lookup('cloudflare', 1)[0]?.bands[0]?.marks).toEqual(['unverified']);
  expect(lookup('cloudflare', 1, '2028-01-01')[0]?.bands[0]?.marks).toContain('old');
});

describe('ten thousand companies', () => {
  const [model] = GUIDES;
  const names = ['Nova', 'Quanta', 'Helio', 'Brisk', 'Tern', 'Orbit', 'Vast', 'Pike', 'Lumen', 'Corda'];
  const guides = Array.from({ length: 10_000 }, (_, index) => ({
    ...structuredClone(model as (typeof GUIDES)[number]),
    id: `c${index}/ml-ai-engineer`,
    company: { id: `c${index}`, name: `${names[index % 10]} ${names[(index * 7) % 9]}${index}` },
  }));
  const many = makeLookup(catalogueOf([...guides, ...GUIDES]));

  test('the one that was typed is first', () => {
    expect(many('cloudflare', 5)[0]?.companyId).toBe('cloudflare');
    expect(many('conflunet lon', 5)[0]?.id).toBe('confluent/ml-ai-engineer:london');
  });
});
