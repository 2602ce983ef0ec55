/** The rows that come with the product: whole, as their manifests say, and found under the names that people use. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { total } from '../../../data/build/manifest.ts';
import { accountingTable } from '../../../data/build/table.ts';
import { employerKey, shardOf } from '../../../lib/evidence/identity.ts';
import { loadRows } from '../../../lib/evidence/load.ts';
import {
  type CellTuple,
  type EmployerIndex,
  type FiledTuple,
  type FiscalAbout,
  type Manifest,
  type PostedTuple,
  SHARDS,
  type Shard,
} from '../../../lib/evidence/shards.ts';

const DATA = join(import.meta.dirname, '../../../data');
const text = (path: string): string => readFileSync(join(DATA, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(text(path)) as T;

describe.each(['posted', 'filed', 'fiscal', 'market', 'world', 'facts', 'rates'])('%s', (tier) => {
  const manifest = json<Manifest>(`${tier}/manifest.json`);

  test('every input row is out, dropped for a reason, or folded', () => {
    const { rowsIn, rowsOut, dropped, folded, inputs } = manifest;
    expect(rowsOut + total(dropped) + total(folded)).toBe(rowsIn);
    expect(inputs.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowsIn);
    expect(manifest.sources.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowsOut);
  });

  test('sources, licences, attributions and dates are there', () => {
    for (const source of manifest.sources) {
      expect(source.licence).toMatch(/MIT|Public domain|CC BY|OGL|CC0|dl-de|free reuse|terms: credit/);
      expect(source.attribution).not.toBe('');
    }
    expect(manifest.dates.from <= manifest.dates.to).toBe(true);
  });

  test('the files are the ones the manifest was written for', () => {
    const files = readdirSync(join(DATA, tier)).filter((file) => file !== 'manifest.json');
    expect(files.sort()).toEqual(Object.keys(manifest.files).sort());
    for (const file of files)
      expect(
        createHash('sha256')
          .update(text(`${tier}/${file}`))
          .digest('hex'),
        file,
      ).toBe(manifest.files[file]);
  });
});

test('the table names every reason, and its sums close', () => {
  const lines = accountingTable(DATA);
  for (const tier of ['posted', 'filed', 'fiscal', 'market', 'world', 'facts', 'rates']) {
    const { dropped, folded, rowsIn } = json<Manifest>(`${tier}/manifest.json`);
    for (const why of [...Object.keys(dropped), ...Object.keys(folded)])
      expect(lines.some((line) => line.startsWith(`| ${tier} |`) && line.includes(why))).toBe(true);
    const n = rowsIn.toLocaleString('en-US');
    expect(lines).toContain(`| ${tier} | out + left out + folded = in | ${n} = ${n} |`);
  }
  expect(lines.join()).not.toContain('MISSING');
});

function* entries<T>(tier: 'posted' | 'filed' | 'fiscal') {
  for (const file of readdirSync(join(DATA, tier)).filter((name) => /^[0-9a-f]{3}\.json$/.test(name)))
    for (const [key, entry] of Object.entries(json<Shard<T, FiscalAbout>>(`${tier}/${file}`)))
      yield { key, entry, shard: file.slice(0, 3) };
}

describe('employers', () => {
  const posted = [...entries<PostedTuple>('posted')];
  const filed = [...entries<FiledTuple>('filed')];
  const fiscal = [...entries<CellTuple>('fiscal')];

  test('stand in the shard that their key leads to', () => {
    for (const { key, shard } of posted) expect(shardOf(key, SHARDS.posted), key).toBe(shard);
    for (const { key, shard } of filed) expect(shardOf(key, SHARDS.filed), key).toBe(shard);
    for (const { key, shard } of fiscal) expect(shardOf(key, SHARDS.fiscal), key).toBe(shard);
  });

  test('are at least 2,000, and the index counts them as the shards do', () => {
    const index = json<EmployerIndex>('employers/index.json');
    const keys = index.names.map((name, at) => index.keys[at] ?? employerKey(name));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(2000);
    const inShards = [...posted, ...filed, ...fiscal].flatMap(({ key, entry }) =>
      typeof entry === 'string' ? [] : [key],
    );
    expect([...new Set(keys)].sort()).toEqual([...new Set(inShards)].sort());
    const postings = json<Manifest>('posted/manifest.json').counts.postings;
    expect(index.posted.reduce((sum, n) => sum + n, 0)).toBe(postings);
    expect(index.filed.reduce((sum, n) => sum + n, 0)).toBe(
      (json<Manifest>('filed/manifest.json').counts.filings ?? 0) +
        (json<Manifest>('fiscal/manifest.json').counts.filings ?? 0),
    );
  });

  test('at least 2,000 of them have five filings or postings', () => {
    const index = json<EmployerIndex>('employers/index.json');
    const enough = index.names.filter((_, at) => (index.posted[at] ?? 0) >= 5 || (index.filed[at] ?? 0) >= 5);
    expect(enough.length).toBeGreaterThanOrEqual(2000);
  });

  test('are found under the name as filed: where not, data/companies changed and `npm run data` has to run', () => {
    const lost: string[] = [];
    const byKey = new Map(filed.map(({ key, entry }) => [key, entry]));
    for (const { key, entry } of filed) {
      if (typeof entry === 'string') continue;
      for (const name of entry.as) {
        const at = employerKey(name);
        const led = byKey.get(at);
        // A trade name's employer is reached through the names that lead to it, a namesake by the lookup.
        if (at !== key && led !== key && !key.includes('.') && !/d\/?b\/?a|f\/?k\/?a|a\/?k\/?a/i.test(name))
          lost.push(`${name} → ${key}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('that resemble each other stay apart', () => {
    const as = (key: string): string[] => [
      ...new Set(
        [...fiscal, ...filed].flatMap((one) =>
          one.key === key && typeof one.entry !== 'string' ? one.entry.as : [],
        ),
      ),
    ];
    expect(as('confluent')).toEqual(['Confluent, Inc.']);
    expect(as('confluenthealth')).toEqual(['Confluent Health, LLC']);
    expect(as('coheretechnologies')).toEqual(['Cohere Technologies Inc.']);
    expect(as('databricks')).toEqual(['Databricks, Inc.']);
    expect(as('data.bricks')).toEqual(['DATA BRICKS INC']);
    expect(as('cohere')).toEqual(['Cohere US, Inc.']);
  });
});

test('the pipeline’s inputs are where it looks for them, or this is said', ({ skip }) => {
  const input = join(DATA, '../../shared/data');
  if (!existsSync(input))
    skip('../shared/data is not here: the shipped rows are checked by their manifests only');
  const files = readdirSync(input, { recursive: true, encoding: 'utf8' });
  for (const tier of ['posted', 'filed', 'fiscal', 'market', 'world', 'facts', 'rates'])
    for (const { file } of json<Manifest>(`${tier}/manifest.json`).inputs) expect(files).toContain(file);
});

test('a lookup reads at most 300 KB, the surveys among them, whatever name of an employer it begins with', async () => {
  const sizes = new Map<string, number>();
  const sizeOf = (path: string): number => {
    const known = sizes.get(path) ?? text(path).length;
    sizes.set(path, known);
    return known;
  };
  const surveys = ['market/oews.json', 'world/pay.json', 'fiscal/jobs.json'];
  const leadsIn = (tier: 'posted' | 'filed' | 'fiscal'): Map<string, string> =>
    new Map(
      [...entries(tier)].flatMap(({ key, entry }): [string, string][] =>
        typeof entry === 'string' ? [[key, entry]] : [],
      ),
    );
  const leads = { fiscal: leadsIn('fiscal'), filed: leadsIn('filed'), posted: leadsIn('posted') };
  const names = (['fiscal', 'filed', 'posted'] as const).flatMap((tier) => [...entries(tier)]);
  const loads = [...new Set(names.map(({ key }) => key))].map((key) => {
    const paths = new Set(surveys);
    let at = key;
    for (const tier of ['fiscal', 'filed', 'posted'] as const) {
      paths.add(`${tier}/${shardOf(at, SHARDS[tier])}.json`);
      at = leads[tier].get(at) ?? at;
      paths.add(`${tier}/${shardOf(at, SHARDS[tier])}.json`);
    }
    paths.add(`facts/${shardOf(at, SHARDS.facts)}.json`);
    return { key, bytes: [...paths].reduce((sum, path) => sum + sizeOf(path), 0) };
  });
  const most = loads.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  expect(most.bytes, most.key).toBeLessThanOrEqual(300_000);
  const read: string[] = [];
  await loadRows({ companyId: null, companyName: most.key }, async (path) => {
    read.push(path);
    return json(path);
  });
  expect(read).toEqual(expect.arrayContaining(surveys));
  console.log(`the largest lookup reads ${most.bytes.toLocaleString('en-US')} bytes (${most.key})`);
  expect([...new Set(read)].reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThanOrEqual(300_000);
});
