/** The checks that `../shared/data/SOURCES.md` names, on the inputs and on what came out of them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEngine, quoted } from '../../../data/build/engine.ts';
import { shardOf } from '../../../lib/evidence/identity.ts';
import {
  type CellTuple,
  type FiledTuple,
  type FiscalAbout,
  type JobsFile,
  type Manifest,
  SHARDS,
  type Shard,
} from '../../../lib/evidence/shards.ts';

const DATA = join(import.meta.dirname, '../../../data');
const INPUT = join(DATA, '../../shared/data');
const json = <T>(path: string): T => JSON.parse(readFileSync(join(DATA, path), 'utf8')) as T;

/** Filings in all, in the technical field, and the quartiles of those. */
const CHECKS = [
  ['cloudflare', 'CLOUDFLARE, INC.', 28, 19, [156_500, 181_000, 191_500]],
  ['confluent', 'Confluent, Inc.', 22, 19, [176_263, 183_372, 192_003]],
] as const;

describe('what came out', () => {
  const about = (key: string) => {
    const entry = json<Shard<CellTuple, FiscalAbout>>(`fiscal/${shardOf(key, SHARDS.fiscal)}.json`)[key];
    if (typeof entry !== 'object') throw new Error(`${key} is not in the shipped cells`);
    return entry;
  };
  const nation = (key: string) =>
    about(key)
      .rows.find(([of, area, , p25]) => of === '15-1252' && area === null && p25 !== null)
      ?.slice(2, 6);

  test.each([
    ['google', [6039, 162_000, 186_000, 199_000]],
    ['meta', [3640, 182_000, 203_000, 225_000]],
    ['amazon', [11_129, 132_500, 155_000, 179_400]],
    ['anthropic', [55, 300_000, 320_000, 340_000]],
  ])('software developers of %s in fiscal 2025', (key, expected) => {
    const [n, ...quartiles] = nation(key) ?? [];
    expect([n, ...quartiles.map((value) => Math.round((value as number) / 1000))]).toEqual([
      expected[0],
      ...expected.slice(1).map((value) => Math.round(value / 1000)),
    ]);
  });

  test('all employers by area and by title', () => {
    const { areas, titles, cities } = json<JobsFile>('fiscal/jobs.json');
    const median = (area: string) => areas.find((row) => row[0] === '15-1252' && row[1] === area)?.[4];
    expect(['41860', '41940', '42660', '35620', '12420'].map(median)).toEqual([
      193_750, 193_956, 168_344, 155_000, 140_000,
    ]);
    expect(titles['product-manager']?.find(([cut]) => cut === 'national')?.slice(2, 5)).toEqual([
      5418, 140_000, 169_100,
    ]);
    const city = (name: string) => cities.find((row) => row[0] === '15-1252' && row[1] === name)?.slice(3, 6);
    expect([city('San Francisco, CA'), city('Seattle, WA'), city('New York, NY')]).toEqual([
      [175_000, 199_000, 226_000],
      [149_000, 164_000, 187_000],
      [145_000, 175_000, 200_000],
    ]);
  });

  test('most of what Apple, NVIDIA and Netflix filed late in 2023 was a floor', () => {
    const share = (key: string) => {
      const [floors, n] = about(key).about?.floor ?? [0, 1];
      return Math.round((floors / n) * 100);
    };
    // All names of an employer together, so NVIDIA's is a point above its largest name's 74%.
    expect([share('apple'), share('nvidia'), share('netflix'), share('google')]).toEqual([78, 75, 71, 4]);
  });

  test('filings at their legal minimum are in no distribution, and newer counts replace older filings', () => {
    const { dropped } = json<Manifest>('filed/manifest.json');
    expect(dropped['at the legal minimum: no pay']).toBeGreaterThan(20_000);
    expect(dropped['counted by a newer fiscal year']).toBeGreaterThan(40_000);
    expect(
      Object.hasOwn(json<Shard<FiledTuple>>(`filed/${shardOf('google', SHARDS.filed)}.json`), 'google'),
    ).toBe(false);
  });
});

const absent = !existsSync(INPUT);
if (absent)
  console.warn('SKIPPED: ../shared/data is not here, so the inputs of the pipeline are not checked');

describe.skipIf(absent)('the inputs', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine();
  });
  afterAll(() => engine.close());

  const filings = (where: string): Promise<Record<string, unknown>[]> =>
    engine.rows(`
      select count(*) as n, round(quantile_cont(ANNUAL_WAGE, [0.25, 0.5, 0.75])[1]) as q1,
        round(quantile_cont(ANNUAL_WAGE, 0.5)) as q2, round(quantile_cont(ANNUAL_WAGE, 0.75)) as q3
      from read_parquet(${quoted(join(INPUT, 'lca-fy2024q1.parquet'))}) where ${where}`);
  const TECHNICAL = "regexp_matches(SOC_CODE, '^15-(11|12|20)')";

  test.each(CHECKS)('%s by SQL alone', async (_, name, all, technical, [q1, q2, q3]) => {
    const own = `EMPLOYER_NAME = ${quoted(name)}`;
    expect(Number((await filings(own))[0]?.n)).toBe(all);
    const [row] = await filings(`${own} and ${TECHNICAL}`);
    expect([row?.n, row?.q1, row?.q2, row?.q3].map(Number)).toEqual([technical, q1, q2, q3]);
  });

  test('65,004 filings in the technical occupations', async () => {
    expect(Number((await filings(TECHNICAL))[0]?.n)).toBe(65_004);
  });

  test('9,385 ranges of 577 companies, 291 of them with five or more', async () => {
    const [row] = await engine.rows(`
      with companies as (
        select lower(company) as company, count(*) as n
        from read_json(${quoted(join(INPUT, 'posted.jsonl'))}, format = 'newline_delimited') group by 1
      )
      select sum(n) as ranges, count(*) as companies, count(*) filter (where n >= 5) as five from companies`);
    expect([row?.ranges, row?.companies, row?.five].map(Number)).toEqual([9385, 577, 291]);
  });

  test('are those that the shipped rows were made from', () => {
    for (const tier of ['posted', 'filed', 'fiscal', 'market', 'world'])
      for (const { file, sha256 } of json<Manifest>(`${tier}/manifest.json`).inputs)
        expect(
          createHash('sha256')
            .update(readFileSync(join(INPUT, file)))
            .digest('hex'),
          file,
        ).toBe(sha256);
  });
});
