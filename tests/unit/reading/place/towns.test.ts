/** Towns that only the gazetteer knows, and whose country decides. */
import { describe, expect, test } from 'vitest';
import { groupTowns } from '../../../../data/build/towns.ts';
import file from '../../../../data/towns.json' with { type: 'json' };
import { parsePlace } from '../../../../lib/reading/place/parse.ts';
import { folded, townsOf } from '../../../../lib/reading/place/towns/towns.ts';

const towns = townsOf(file);

test('a name is found without its accents, case and hyphens', () => {
  expect(folded('Saint-Étienne')).toBe('saint etienne');
  expect(towns.countriesOf('SAINT-ÉTIENNE')).toEqual(['FR']);
  expect(towns.countriesOf('Nowhereham')).toEqual([]);
});

describe('of towns of one name', () => {
  test.each([
    ['Hastings', null, 'GB', 'the largest'],
    ['Hastings', 'NZ', 'NZ', 'the document’s own country'],
    ['Hastings, NE', 'NZ', 'US', 'the region beside it'],
    ['Timaru, Canterbury', null, 'NZ', 'the town before a famous name'],
    ['Newcastle', 'AU', 'AU', 'the document’s own country, even for a famous one'],
  ] as [string, string | null, string, string][])(
    '%s in a document of %s is %s: %s',
    (text, home, country) => {
      expect(parsePlace(text, { towns, home })?.country).toBe(country);
    },
  );
});

test('the shard keeps towns by size, large countries’ names first, and each name once', () => {
  expect(
    groupTowns([
      { name: 'Alba', country: 'GB', population: 3100 },
      { name: 'Alba', country: 'IT', population: 31_000 },
      { name: 'Alba', country: 'FR', population: 900 },
      { name: 'Berna', country: 'NG', population: 39_000 },
    ]),
  ).toEqual({ 'IT GB': 'alba' });
});
