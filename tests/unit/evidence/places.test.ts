/** Places as letters and postings write them, and the region they are, or that they are none. */
import { describe, expect, test } from 'vitest';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { nearness, REGIONS, regionsIn } from '../../../lib/evidence/places.ts';
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
  // Beside a namesake the city itself still counts.
  ['London, UK; Toronto, ON, Canada', ['toronto', 'london']],
  ['London on-site', ['london']],
  ['Rochester, NY or New York, NY', ['new-york']],
  ['Cambridge, MA', ['boston-area']],
  ['Cambridge, UK', ['cambridge-gb']],
  ['Boston or Waltham', ['boston-area']],
  ['Jersey City, NJ', ['new-york-area']],
  ['Vancouver, WA', ['portland-area']],
  ['Vancouver, BC', ['vancouver']],
  ['Portland, Maine', []],
  ['Dublin, Ireland', ['dublin']],
  ['Dublin, OH', ['columbus-area']],
  ['München', ['munich']],
  ['Zürich, Schweiz', ['zurich']],
  ['Gurugram, Haryana', ['delhi-area']],
  ['Tel Aviv-Yafo', ['tel-aviv']],
  ['São Paulo, Brasil', ['sao-paulo']],
  ['Paris, TX', []],
  ['Remote - Germany', ['remote-de']],
  ['Germany', ['remote-de']],
  ['Northern Ireland', []],
  ['New Mexico', []],
  // A city that is not in the list is not work all over its country.
  ['Leeds, UK', []],
  ['Leipzig, Germany', []],
  ['Leeds or remote in the UK', ['remote-gb']],
])('%s is %j', (place, expected) => {
  expect(regionsIn(place).map(({ id }) => id)).toEqual(expected);
});

test('a zone’s label names a state by its code in capitals, never by a word that looks like one', () => {
  const region = (id: string) => REGIONS.find((each) => each.id === id) ?? expect.fail(id);
  expect(nearness('San Francisco or New York', region('portland'))).toBe(0);
  expect(nearness('work in the office', region('indianapolis'))).toBe(0);
  expect(nearness('OR and WA hires', region('portland'))).toBe(2);
  expect(nearness('Oregon hires', region('portland'))).toBe(2);
  expect(nearness('Washington, D.C. hires', region('seattle'))).toBe(0);
  expect(nearness('Hillsboro hires', region('portland'))).toBe(3);
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

test.each(['Mysore, India', 'Leeds, UK', 'Krems an der Donau, Austria', 'Wichita Falls, United States'])(
  '%s is no region: a town that is not in the list is not its country’s remote zone',
  (place) => {
    expect(regionsIn(place)).toEqual([]);
  },
);

test.each(['India', 'Remote, India', 'Hybrid, India', 'Remote (US)', 'United States'])(
  '%s still names its zone',
  (place) => {
    expect(regionsIn(place).map(({ zone }) => zone)).toEqual([true]);
  },
);
