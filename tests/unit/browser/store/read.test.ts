/** What is stored is read a few records at a time, and by everybody who needs more than one of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Fake, freshBrowser } from '../fake.ts';
import frozen from '../stored/frozen/report-3-first.json' with { type: 'json' };

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake.ts')).browser }));
const { sizeOf, sizeOfAll, storedKeys, storedWhere } = await import('../../../../lib/browser/store/read.ts');
const { inSlices } = await import('../../../../lib/browser/store/slices.ts');
const { savedReports, saveReport, MAX_SAVED } = await import('../../../../lib/browser/storage.ts');
const { MAX_STORED } = await import('../../../../lib/browser/store/change.ts');
const { importAll } = await import('../_files.ts');

const report = (n: number) => ({ ...frozen, data: { ...frozen.data, id: `id-${n}` } });
const reports = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`saved:id-${n}`, report(n)]));

let fake: Fake;
/** Records that were asked for at once. */
let asked: number[];

/** A browser that gives keys without records and knows how much it holds, as those of today do. */
beforeEach(() => {
  fake = freshBrowser();
  asked = [];
  const { local } = fake.browser.storage;
  const get = local.get.bind(local);
  Object.assign(local, {
    getKeys: async () => Object.keys(await get(null)),
    getBytesInUse: async () => JSON.stringify(await get(null)).length,
    get: async (keys: string | string[] | null) => {
      asked.push(keys === null ? Number.POSITIVE_INFINITY : [keys].flat().length);
      return get(keys);
    },
  });
});

test('a thousand reports are read a few at a time, and nothing else with them', async () => {
  await fake.browser.storage.local.set({ ...reports(300), 'kept:a': 1, rates: 2 });
  const { reports: found } = await savedReports();
  expect(found).toHaveLength(300);
  expect(Math.max(...asked)).toBeLessThanOrEqual(4);
  expect(Object.keys(await storedWhere((key) => key === 'rates'))).toEqual(['rates']);
  expect(await storedKeys()).toHaveLength(302);
});

test('saving one more reads none of the others, and its limits hold', async () => {
  await fake.browser.storage.local.set(reports(MAX_SAVED - 1));
  const {
    id: _id,
    savedAt: _at,
    ...one
  } = frozen.data as never as Parameters<typeof saveReport>[0] & {
    savedAt: string;
  };
  asked = [];
  expect(await saveReport(one)).toHaveProperty('stored');
  expect(asked.every((count) => count === 1)).toBe(true);
  expect(await saveReport(one)).toEqual({ refused: 'too-many' });
  Object.assign(fake.browser.storage.local, { getBytesInUse: async () => MAX_STORED });
  await fake.browser.storage.local.remove('saved:id-1');
  expect(await saveReport(one)).toEqual({ refused: 'too-many' });
});

test('an import is written in parts, and what a browser takes of it is what it says', async () => {
  const file = JSON.stringify({ format: 'counterpoint', version: 1, records: reports(200) });
  const { local } = fake.browser.storage;
  const set = local.set.bind(local);
  const written: number[] = [];
  const upTo = (parts: number) => async (items: Record<string, unknown>) => {
    if (written.length >= parts) throw new Error('QuotaExceededError');
    written.push(sizeOf(items));
    return set(items);
  };
  Object.assign(local, { set: upTo(2) });
  const some = await importAll(file);
  expect(written).toHaveLength(2);
  expect(some.problems.map(({ textKey }) => textKey)).toEqual(['exchange.partly']);
  expect(some.taken).toBe((await savedReports()).reports.length);
  expect(some.taken).toBeGreaterThan(20);
  Object.assign(local, { set: upTo(Number.POSITIVE_INFINITY) });
  expect(await importAll(file)).toEqual({ taken: 200, problems: [] });
  expect(Math.max(...written)).toBeLessThan(90_000);
});

describe('slices', () => {
  test('give the page a turn', async () => {
    let turns = 0;
    let done = false;
    const turn = (): void => {
      turns += 1;
      if (!done) setTimeout(turn);
    };
    setTimeout(turn);
    await inSlices(Array(20), () => {
      const until = performance.now() + 5;
      while (performance.now() < until);
    });
    done = true;
    expect(turns).toBeGreaterThan(3);
  });

  test('count characters as JSON writes them', async () => {
    const records = { a: { b: 'ü"' }, c: [1, null] };
    expect(Math.abs((await sizeOfAll(records)) - JSON.stringify(records).length)).toBeLessThanOrEqual(2);
    expect(sizeOf(undefined)).toBe(0);
  });
});

test('nobody else asks for everything at once', () => {
  const folder = join(import.meta.dirname, '../../../../lib/browser');
  const asking = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => readFileSync(join(folder, path), 'utf8').includes('get(null)'));
  expect(asking.map((path) => path.replaceAll('\\', '/'))).toEqual(['store/read.ts']);
});
