/** Places as other authors write them: labels, card lines, asides, towns with their state, offices by their town. */
import { describe, expect, test } from 'vitest';
import { fromText } from '../../lib/documents/text.ts';
import { readPlace } from '../../lib/reading/place.ts';
import type { Kind } from '../../lib/reading/reading.ts';

const place = (text: string, kind: Kind) => {
  const value = readPlace(fromText(text), kind)?.value;
  return value ? [value.city, value.country, value.remote] : null;
};

describe('in offers', () => {
  test.each<[string, string | null, string]>([
    ['Place: Wrocław, ul. Długa 4 (hybrid)', 'Wrocław', 'PL'],
    ['Work location: Osaka Head Office', 'Osaka', 'JP'],
    ['to employ you in the capacity of Sales Manager, Doha, on the following terms', 'Doha', 'QA'],
    ['Ihnen eine Anstellung als Statiker in Bremen anbieten zu können', 'Bremen', 'DE'],
    ['We offer you the position of Nurse (80%) in St. Gallen as of 1 May 2027.', 'St. Gallen', 'CH'],
  ])('%s', (text, city, country) => {
    expect(place(text, 'offer')).toEqual([city, country, false]);
  });
});

describe('in postings', () => {
  test.each<[string, string | null, string | null, boolean]>([
    ['Analyst\nTea Sellers | Gurugram (WFO 3 days)', 'Gurugram', 'IN', false],
    ['Quill — Senior Engineer — London, UK (hybrid 2d/wk) — £80k', 'London', 'GB', false],
    ['Analyst\nQuill\n🌎 Remote,Hybrid - WFH / Leeds, United Kingdom', 'Leeds', 'GB', true],
    ['Analyst\nThis is a remote role open to candidates in the United States.', null, 'US', true],
    ['Analyst\nYou will test satellites. Based in Long Beach, CA.', 'Long Beach', 'US', false],
    ['Analyst\nQuill is a perfume house (Paris, France) with eleven shops.', 'Paris', 'FR', false],
    ['Analyst\nLocation: Adelaide SA', 'Adelaide', 'AU', false],
  ])('%s', (text, city, country, remote) => {
    expect(place(text, 'posting')).toEqual([city, country, remote]);
  });

  test('a mode in brackets is no town', () => {
    expect(place('Staff Engineer, Platform (Remote) - $200,000', 'posting')?.[0] ?? null).toBeNull();
  });
});
