/** Towns that only the gazetteer knows, and whose country decides. */
import { describe, expect, test } from 'vitest';
import { groupTowns } from '../../../../data/build/towns.ts';
import file from '../../../../data/towns.json' with { type: 'json' };
import { countryByTowns } from '../../../../lib/reading/place/country-by-towns.ts';
import { parsePlace } from '../../../../lib/reading/place/parse.ts';
import { townOfLocative } from '../../../../lib/reading/place/polish.ts';
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
    ['Joinville/SC', null, 'BR', 'its own country, where the code of the region is another’s too'],
    ['Columbia, SC', null, 'US', 'the region, where both have one'],
    ['Port Hedland, WA', null, 'AU', 'its own country, where two have a WA'],
    ['Spokane, WA', null, 'US', 'the region, where the town is in it'],
  ] as [string, string | null, string, string][])(
    '%s in a document of %s is %s: %s',
    (text, home, country) => {
      expect(parsePlace(text, { towns, home })?.country).toBe(country);
    },
  );
});

describe('Polish sentences name towns in a case of their own', () => {
  test.each([
    ['Krakowie', 'Kraków'],
    ['Warszawie', 'Warszawa'],
    ['Łodzi', 'Łódź'],
    ['Gdańsku', 'Gdańsk'],
    ['Białymstoku', 'Białystok'],
    ['Sosnowcu', 'Sosnowiec'],
    ['Mielcu', 'Mielec'],
    ['Kaliszu', 'Kalisz'],
    ['Rybniku', 'Rybnik'],
    ['Grudziądzu', 'Grudziądz'],
    ['Tychach', 'Tychy'],
  ])('"w %s" is %s', (written, name) => {
    expect(townOfLocative(written, towns)).toBe(name);
    expect(parsePlace(written, { towns, home: null })).toMatchObject({ city: name, country: 'PL' });
  });

  test('a foreign town and a word that is none are left', () => {
    expect(townOfLocative('Berlinie', towns)).toBeNull();
    expect(townOfLocative('Styczniu', towns)).toBeNull();
  });
});

describe('whose kroner they are, where nothing but a town in passing says so', () => {
  test.each([
    ['they called from the office in Odense. 47.500 kr a month', 'DK'],
    ['ett jobb i Gävle, 41 000 kr i månaden', 'SE'],
    ['I met them in Odense and in Gävle: 41 000 kr', null],
    ['they called from the office in Odense. £47,500 a year', null],
  ])('%s', (text, country) => {
    expect(countryByTowns(text, towns)).toBe(country);
  });
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
