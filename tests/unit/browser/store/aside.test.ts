import 'fake-indexeddb/auto';
/** What cannot be read is kept: no writer overwrites it, it is shown, goes out and comes back, and one bad rate hides no other. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { SavedReport } from '../../../../lib/browser/storage.ts';
import { round } from '../../ledger/_terms.ts';
import { type Fake, freshBrowser } from '../fake.ts';
import frozen from '../stored/frozen/report-1-dollars.json' with { type: 'json' };

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake.ts')).browser }));
const storage = await import('../../../../lib/browser/storage.ts');
const ledger = await import('../../../../lib/browser/ledger.ts');
const kept = await import('../../../../lib/browser/kept.ts');
const { saveSettings, settings } = await import('../../../../lib/browser/settings.ts');
const { exportAll, importAll } = await import('../_files.ts');
const { MAX_ASIDE_SIZE } = await import('../../../../lib/browser/exchange.ts');
const { bringBack, removeUnreadable, unreadable, unreadableFile } = await import(
  '../../../../lib/browser/unreadable.ts'
);

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});

const { id: _i, savedAt: _s, ...REPORT } = frozen.data as unknown as SavedReport;
const { id: _r, ...ROUND } = round();
const POSTING = {
  id: 'acme.1',
  employer: 'acme',
  company: 'Acme',
  title: 'Engineer',
  place: null,
  url: null,
  on: '2026-03-01',
  ranges: [{ low: 1, high: 2, currency: 'USD', period: 'year' as const, zone: null }],
};
const RATE = { from: 'GBP', to: 'USD', value: 1.25, date: '2026-03-01' };
const at = { negotiationId: 'n1', roundId: 'r1' };
const fileOf = (key: string, record: unknown): string =>
  JSON.stringify({ format: 'counterpoint', records: { [key]: record } });
const negotiation = { version: 2, data: { id: 'n1', employer: 'Acme', rounds: [round()] } };

/** Every writer that may meet an unreadable record, with the place of it. */
const WRITERS: [string, string, () => Promise<unknown>][] = [
  ['save a report under its id', 'saved:s1', () => storage.saveReport({ ...REPORT, id: 's1' })],
  ['keep a revision', 'negotiation:n1', () => ledger.keepRound({ id: 'n1' }, ROUND)],
  [
    'note something',
    'negotiation:n1',
    () => ledger.keepRound({ id: 'n1' }, { ...ROUND, id: 'r1' }, { ...ROUND, id: 'r1' }),
  ],
  ['remove a round', 'negotiation:n1', () => ledger.dropRounds(at.negotiationId, [at.roundId])],
  ['enter a rate', 'rates', () => ledger.keepRate(RATE)],
  ['keep a range', 'kept:acme.1', () => kept.keepPosting(POSTING)],
  ['change a setting', 'settings', () => saveSettings({ badge: false })],
  ['bring an offer', 'negotiation:n1', () => importAll(fileOf('negotiation:n1', negotiation))],
  [
    'bring a report',
    'saved:s1',
    () => importAll(fileOf('saved:s1', { version: 1, data: { ...frozen.data, id: 's1' } })),
  ],
  ['bring rates', 'rates', () => importAll(fileOf('rates', { version: 1, data: [RATE] }))],
  ['bring settings', 'settings', () => importAll(fileOf('settings', { version: 1, data: { badge: false } }))],
];
const BAD: [string, unknown][] = [
  ['newer', { version: 99, data: { what: 'a later version wrote' } }],
  ['damaged', { version: 1, data: { what: 'half of it' } }],
];

test.each(
  WRITERS.flatMap(([name, key, write]) => BAD.map(([how, bad]) => [name, how, key, bad, write] as const)),
)('%s keeps what is %s there', async (_name, _how, key, bad, write) => {
  await fake.browser.storage.local.set({ [key]: bad });
  await write();
  const found = await unreadable();
  expect(found.map(({ record, key: place }) => [place, record])).toEqual([[key, bad]]);
  expect(found[0]?.problem).not.toBeNull();
  // And a second write makes no second copy.
  await write();
  expect(await unreadable()).toHaveLength(1);
});

test('one bad rate hides none of the others, and outlives the next one', async () => {
  const bad = { ...RATE, from: 'EUR', date: '2026-99-99' };
  await fake.browser.storage.local.set({ rates: { version: 2, data: [RATE, bad] } });
  const { rates, problems } = await ledger.ledger();
  expect([rates, problems.length]).toEqual([[RATE], 1]);
  await ledger.keepRate({ ...RATE, from: 'CHF' });
  expect((await ledger.ledger()).rates).toHaveLength(2);
  expect((await unreadable()).map(({ record }) => record)).toEqual([{ version: 2, data: [bad] }]);
});

test('it goes out with an export, comes back with it, and as a file of its own', async () => {
  await fake.browser.storage.local.set({
    settings: { version: 99, data: 1 },
    rates: { version: 99, data: 2 },
  });
  await saveSettings({ badge: false });
  const was = (await unreadable()).map(({ key, record }) => ({ key, record }));
  const files = [await exportAll(), ...(await unreadable()).map(unreadableFile)];
  for (const some of [files.slice(0, 1), files.slice(1)]) {
    fake = freshBrowser();
    for (const file of some) await importAll(file);
    const is = (await unreadable()).map(({ key, record }) => ({ key, record }));
    expect(is).toEqual(expect.arrayContaining(was));
    expect(is).toHaveLength(2);
  }
});

test('it goes when the person removes it, and back once it can be read', async () => {
  await fake.browser.storage.local.set({ rates: { version: 99, data: 2 } });
  const [lying] = await unreadable();
  expect(lying && (await removeUnreadable(lying))).toHaveProperty('stored');
  expect(await unreadable()).toEqual([]);
  const good = { version: 1, data: { badge: false } };
  await fake.browser.storage.local.set({
    'aside:1': { version: 1, data: { key: 'settings', on: '2026-11-29T10:00:00Z', record: good } },
  });
  const [known] = await unreadable();
  expect(known?.problem).toBeNull();
  expect(known && (await bringBack(known))).toEqual({ stored: null });
  expect(await settings()).toEqual({ badge: false, fromLibrary: [] });
  expect(await unreadable()).toEqual([]);
});

test('a file fills the store with nothing that nobody can read, and what is left in it is said', async () => {
  const records = Object.fromEntries(
    Array.from({ length: 1000 }, (_x, n) => [`saved:${n}`, { version: 99, data: 'x'.repeat(50_000) }]),
  );
  const { taken, problems } = await importAll(JSON.stringify({ format: 'counterpoint', records }));
  expect(taken).toBe(0);
  expect(JSON.stringify(await fake.browser.storage.local.get(null)).length).toBeLessThan(
    MAX_ASIDE_SIZE * 1.01,
  );
  const kept = (await unreadable()).length;
  expect(kept).toBeGreaterThan(390);
  expect(problems).toContainEqual({ textKey: 'exchange.asideLeft', params: { n: 1000 - kept } });
});

test('a store with more unreadable records than there may be of any kind comes back from its export', async () => {
  const newer = { version: 99, data: { of: 'a version to come' } };
  const at = (prefix: string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_x, n) => [`${prefix}${n}`, newer]));
  const all = { ...at('saved:', 700), ...at('kept:', 600), ...at('negotiation:', 150) };
  await fake.browser.storage.local.set(all);
  const file = await exportAll();
  fake = freshBrowser();
  // One that is far too large takes no place from the others.
  const { records } = JSON.parse(file);
  const more = { 'saved:large': { version: 99, data: 'x'.repeat(1_999_000) }, ...records };
  const { problems } = await importAll(JSON.stringify({ format: 'counterpoint', version: 1, records: more }));
  const is = new Set((await unreadable()).map(({ key }) => key));
  expect(Object.keys(all).filter((key) => !is.has(key))).toEqual([]);
  expect(problems.map(({ textKey }) => textKey)).not.toContain('exchange.asideLeft');
});
