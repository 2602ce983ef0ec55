/** Places as letters and postings write them, and the region they are, or that they are none. */
import { describe, expect, test } from 'vitest';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { REGIONS, regionsIn } from '../../../lib/evidence/places.ts';
import { say } from '../../../lib/words/words.ts';
import { ask } from './ask.ts';

test('ids are unique, and every name finds its own region or one of its market', () => {
  expect(new Set(REGIONS.map(({ id }) => id)).size).toBe(REGIONS.length);
  for (const region of REGIONS)
    for (const name of region.names)
      expect(regionsIn(name).map(({ market }) => market)).toEqual([region.market]);
});

test.each([
  ['San Francisco, CA', ['san-francisco']],
  ['SF', ['san-francisco']],
  ['SF Bay Area', ['bay-area']],
  ['Palo Alto, California', ['bay-area']],
  ['Mountain View, CA (HQ)', ['mountain-view']],
  ['Mountain View, AR', []],
  ['Austin, Texas', ['austin']],
  ['🇬🇧 London (GBP)', ['london']],
  ['London, Ontario', []],
  ['London, ON, Canada', []],
  ['Bengaluru, Karnataka, India', ['bangalore']],
  ['BANGALORE', ['bangalore']],
  ['Remote (US)', ['remote-us']],
  ['San Francisco or Remote US', ['san-francisco']],
  ['Austin, TX or San Francisco, CA', ['san-francisco', 'austin']],
  ['San José, CA', ['bay-area']],
  ['Londonderry', []],
  ['Atlantis', []],
  ['', []],
  ['london', ['london']],
])('%s is %j', (place, expected) => {
  expect(regionsIn(place).map(({ id }) => id)).toEqual(expected);
});

describe('against the regions a guide covers', () => {
  const place = (company: string, text: string | null, currency: string | null) => {
    const evidence = findEvidence(ask(company, { place: text, currency }));
    const regions = new Set(evidence.ranges.map(({ region }) => region));
    expect(say(evidence.place.textKey, evidence.place.params)).not.toMatch(/[{}]/);
    return [evidence.place.how, evidence.place.region?.id ?? null, [...regions]];
  };

  test.each([
    ['cloudflare', 'San Francisco', 'USD', 'exact', 'san-francisco', ['san-francisco']],
    ['cloudflare', 'san-francisco', 'USD', 'exact', 'san-francisco', ['san-francisco']],
    ['cloudflare', 'Palo Alto, CA', 'USD', 'same-market', 'san-francisco', ['san-francisco']],
    ['confluent', 'San Francisco', 'USD', 'same-market', 'mountain-view', ['mountain-view']],
    ['cloudflare', 'New York, NY', 'USD', 'not-covered', null, ['san-francisco', 'austin']],
    ['cloudflare', 'Remote US', 'USD', 'not-covered', null, ['san-francisco', 'austin']],
    ['cloudflare', 'Atlantis', 'GBP', 'not-known', null, ['london']],
    ['cloudflare', 'Atlantis', null, 'not-known', null, ['san-francisco', 'austin', 'london']],
    ['cloudflare', null, 'USD', 'not-stated', null, ['san-francisco', 'austin']],
    ['cloudflare', null, 'GBP', 'not-stated', 'london', ['london']],
    ['confluent', null, 'INR', 'not-stated', 'bangalore', ['bangalore']],
    ['cloudflare', 'Austin or San Francisco', 'USD', 'several', null, ['san-francisco', 'austin']],
  ])('%s, %s, %s: %s', (company, text, currency, how, region, ranges) => {
    expect(place(company, text, currency)).toEqual([how, region, ranges]);
  });

  test('a place that is not covered is never priced as another', () => {
    const evidence = findEvidence(ask('cloudflare', { place: 'New York', currency: 'USD', levels: ['L5'] }));
    expect(evidence.ranges.every(({ marks }) => marks.includes('other-place'))).toBe(true);
  });
});
