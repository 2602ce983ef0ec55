/** A place as people write it → the metropolitan area of the wage survey, on the areas that come with the product. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { metroWages } from '../../../lib/evidence/metro-wages.ts';
import type { MarketFile } from '../../../lib/evidence/shards.ts';

const file = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../data/market/oews.json'), 'utf8'),
) as MarketFile;
const wages = metroWages(file);
const areas = (place: string): string[] => wages.in(place).map(({ area }) => area);

test.each([
  ['Seattle', ['42660']],
  ['Seattle, WA (hybrid)', ['42660']],
  ['Redmond, Washington', ['42660']],
  ['San Francisco, CA', ['41860']],
  ['SF', ['41860']],
  ['San Francisco Bay Area', ['41860']],
  ['South San Francisco, CA', ['41860']],
  ['Mountain View, CA', ['41940']],
  ['San José, CA', ['41940']],
  ['Menlo Park, CA', ['41860']],
  ['NYC', ['35620']],
  ['New York, New York', ['35620']],
  ['Brooklyn, NY', ['35620']],
  ['Greater Boston Area', ['14460']],
  ['Cambridge, MA', ['14460']],
  ['Boise, Idaho', ['14260']],
  ['Washington, D.C.', ['47900']],
  ['Reston, VA', ['47900']],
  ['Frisco TX', ['19100']],
  ['St. Louis, MO', ['41180']],
  ['Saint Paul, MN', ['33460']],
  ['Winston-Salem, NC', ['49180']],
  ['Glendale, AZ', ['38060']],
  ['Princeton, NJ', ['45940']],
])('%s lies in %j', (place, expected) => {
  expect(areas(place)).toEqual(expected);
});

describe('names that several areas have', () => {
  test('mean the one in the state that is named', () => {
    expect(areas('Portland, ME')).toEqual(['38860']);
    expect(areas('Springfield, MA')).toEqual(['44140']);
    expect(areas('Columbus, GA')).toEqual(['17980']);
  });

  test('mean the far larger one where nothing says which, and none where neither is', () => {
    expect(areas('Portland')).toEqual(['38900']);
    expect(areas('Columbus')).toEqual(['18140']);
    expect(areas('Springfield')).toEqual([]);
  });

  test('a town of another state is not the one that is known', () => {
    expect(areas('Mountain View, AR')).toEqual([]);
    expect(areas('Cambridge, OH')).toEqual([]);
  });
});

test.each(['Remote', 'Anywhere in the US', '', 'Nowhere in Particular', 'California'])(
  '%j is in none',
  (place) => {
    expect(areas(place)).toEqual([]);
  },
);

test('two towns are two areas', () => {
  expect(areas('San Francisco or New York')).toEqual(['41860', '35620']);
});

test('every area is found by each town that it is called after, with its state', () => {
  const lost = (file.metros ?? []).flatMap(([area, title]) => {
    const comma = title.lastIndexOf(', ');
    const state = title.slice(comma + 2).split('-')[0];
    const town = title.slice(0, comma).split(/--?|\//)[0];
    return areas(`${town}, ${state}`).includes(area) ? [] : [title];
  });
  expect(lost).toEqual([]);
});

test('the wages of the source’s description', () => {
  const figures = (area: string, soc: string) => wages.of(area, soc)?.slice(3, 6);
  expect(figures('41860', '15-1252')).toEqual([163_500, 186_640, 219_670]);
  expect(figures('41940', '15-1252')).toEqual([173_650, 213_110, 226_080]);
  expect(figures('42660', '15-1252')?.[1]).toBe(167_280);
  expect(figures('35620', '15-1252')?.[1]).toBe(166_830);
  expect(figures('12420', '15-1252')?.[1]).toBe(134_120);
  expect(figures('19740', '15-1212')?.[1]).toBe(136_670);
  expect(figures('42660', '15-2051')?.[1]).toBe(164_740);
  expect((file.metros ?? []).length).toBeGreaterThanOrEqual(391);
});
