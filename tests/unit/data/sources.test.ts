/** The checks that `../shared/data/SOURCES.md` names, on the inputs and on what came out of them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEngine, quoted } from '../../../data/build/engine.ts';
import { shardOf } from '../../../lib/evidence/identity.ts';
import { inField } from '../../../lib/evidence/occupations.ts';
import { type FiledTuple, type Manifest, SHARDS, type Shard } from '../../../lib/evidence/shards.ts';

const DATA = join(import.meta.dirname, '../../../data');
const INPUT = join(DATA, '../../shared/data');
const json = <T>(path: string): T => JSON.parse(readFileSync(join(DATA, path), 'utf8')) as T;

/** Filings in all, in the technical field, and the quartiles of those. */
const CHECKS = [
  ['cloudflare', 'CLOUDFLARE, INC.', 28, 19, [156_500, 181_000, 191_500]],
  ['confluent', 'Confluent, Inc.', 22, 19, [176_263, 183_372, 192_003]],
] as const;

/** Interpolated quartiles, rounded to the dollar. */
function quartiles(wages: number[]): number[] {
  const sorted = [...wages].sort((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((share) => {
    const rank = (sorted.length - 1) * share;
    const low = sorted[Math.floor(rank)] ?? 0;
    return Math.round(low + ((sorted[Math.ceil(rank)] ?? 0) - low) * (rank % 1));
  });
}

describe('what came out', () => {
  test.each(CHECKS)('%s has its filings and quartiles', (key, name, all, technical, expected) => {
    const entry = json<Shard<FiledTuple>>(`filed/${shardOf(key, SHARDS.filed)}.json`)[key];
    if (typeof entry !== 'object') throw new Error(`${key} is not in the shipped filings`);
    expect(entry.as).toEqual([name]);
    expect(entry.rows.reduce((n, row) => n + row[4].length, 0)).toBe(all);
    const wages = entry.rows.flatMap(([, soc, , , list]) => (inField(soc) ? list : []));
    expect(wages).toHaveLength(technical);
    expect(quartiles(wages)).toEqual(expected);
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
    for (const tier of ['posted', 'filed', 'market', 'world'])
      for (const { file, sha256 } of json<Manifest>(`${tier}/manifest.json`).inputs)
        expect(
          createHash('sha256')
            .update(readFileSync(join(INPUT, file)))
            .digest('hex'),
          file,
        ).toBe(sha256);
  });
});
