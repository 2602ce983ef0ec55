/** Loading the rows of one employer: only its shards, each once, through its other names, and nothing of another's. */
import { describe, expect, test } from 'vitest';
import { shardOf } from '../../../lib/evidence/identity.ts';
import { loadRows, remembering } from '../../../lib/evidence/load.ts';
import { packed } from '../../../lib/evidence/packed.ts';
import { SHARDS } from '../../../lib/evidence/shards.ts';
import { filing, posting } from './_rows.ts';

/** Packaged files with the employers given; every other shard is empty. */
function packaged(filed: Record<string, unknown>, posted: Record<string, unknown>) {
  const asked: string[] = [];
  const read = async (path: string): Promise<unknown> => {
    asked.push(path);
    if (path === 'market/oews.json') return { month: '2025-05', rows: [] };
    if (path === 'world/pay.json') return { rows: [] };
    if (path === 'fiscal/jobs.json') return { shares: {}, titles: {}, areas: [], cities: [], levels: [] };
    const [tier, file] = path.split('/');
    const all = tier === 'filed' ? filed : tier === 'posted' ? posted : {};
    const count = SHARDS[tier as keyof typeof SHARDS];
    return Object.fromEntries(Object.entries(all).filter(([key]) => `${shardOf(key, count)}.json` === file));
  };
  return { read, asked };
}

const FILED = { as: ['Warp LLC'], rows: [filing([100_000])] };
const POSTED = packed({ as: ['selvedge'], rows: [posting(100_000, 120_000)] });
const { read } = packaged({ selvedge: FILED, warp: 'selvedge', loop: 'loop' }, { selvedge: POSTED });

describe('an employer', () => {
  test('reads its own four files and those of the surveys, and no more', async () => {
    const { read: counted, asked } = packaged({ selvedge: FILED }, { selvedge: POSTED });
    await loadRows({ companyId: null, companyName: 'Selvedge, Inc.' }, counted);
    expect(asked.map((path) => path.split('/')[0])).toEqual([
      'market',
      'world',
      'fiscal',
      'fiscal',
      'filed',
      'posted',
      'facts',
    ]);
  });

  test('is found by id, by name and by the other name that leads to it', async () => {
    for (const employer of [
      { companyId: 'selvedge', companyName: null },
      { companyId: null, companyName: 'SELVEDGE INC' },
      { companyId: null, companyName: 'Warp LLC' },
    ]) {
      const rows = await loadRows(employer, read);
      expect([rows.key, rows.filed.length, rows.posted.length]).toEqual(['selvedge', 1, 1]);
    }
  });

  test.each(['constructor', 'toString', '__proto__', 'Unknown Weavers', 'loop'])(
    '%s has nothing',
    async (name) => {
      const rows = await loadRows({ companyId: null, companyName: name }, read);
      expect([rows.filed, rows.posted]).toEqual([[], []]);
      expect(rows.market?.month).toBe('2025-05');
    },
  );

  test('unnamed reads the surveys only', async () => {
    const { read: counted, asked } = packaged({}, {});
    expect((await loadRows({ companyId: null, companyName: null }, counted)).key).toBeNull();
    expect(asked).toEqual(['market/oews.json', 'world/pay.json', 'fiscal/jobs.json']);
  });
});

test('files are read once, and again after a failure', async () => {
  let reads = 0;
  const once = remembering(async (path) => {
    reads++;
    if (reads === 1) throw new Error('busy');
    return path;
  });
  await expect(once('a')).rejects.toThrow('busy');
  expect(await once('a')).toBe('a');
  expect(await once('a')).toBe('a');
  expect(reads).toBe(2);
});
