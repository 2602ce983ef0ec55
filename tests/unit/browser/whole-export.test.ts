import 'fake-indexeddb/auto';
import fc from 'fast-check';
/** What goes out with an export comes back with the same meaning, whatever and however much is stored. */
import { strToU8 } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { syntheticGuide } from '../guides-import/synthetic/guide.ts';
import { anyOffer, round } from '../ledger/_terms.ts';
import { type Fake, freshBrowser } from './fake.ts';
import frozen from './stored/frozen/report-3-first.json' with { type: 'json' };

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { exportAll, importAll } = await import('./_files.ts');
const { MAX_IMPORT } = await import('../../../lib/browser/stored/export-file.ts');
const { MAX_STORED } = await import('../../../lib/browser/store/change.ts');
const { saveReport } = await import('../../../lib/browser/storage.ts');
const { saidTexts } = await import('../../../lib/browser/library/said.ts');
const { importFiles } = await import('../../../lib/browser/library/import.ts');
const store = await import('../../../lib/browser/library.ts');
const { MAX_BYTES } = await import('../../../lib/guides/import/limits.ts');
const { library } = await import('../../../lib/browser/library/store.ts');

let fake: Fake;
beforeEach(async () => {
  fake = freshBrowser();
  await store.eraseLibrary();
});

const id = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const words = fc.string({ maxLength: 60 });
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
const instant = day.map((at) => at.toISOString());
const isoDay = instant.map((at) => at.slice(0, 10));

const report = fc
  .record({ title: words, savedAt: instant, offer: anyOffer, walkAway: fc.nat(), word: words })
  .map(({ offer, walkAway, word, ...more }) => ({
    ...frozen.data,
    ...more,
    corrections: offer,
    inputs: { ...frozen.data.inputs, walkAway, competing: [{ name: word, total: walkAway }] },
    answers: { slot: word },
    applied: [word],
  }));
const rounds = fc.array(fc.record({ offer: anyOffer, note: words, date: isoDay }), {
  minLength: 1,
  maxLength: 5,
});
const posting = fc.record({
  title: fc.string({ minLength: 1, maxLength: 60 }),
  on: isoDay,
  low: fc.integer({ min: 1, max: 1e6 }),
});

/** Records of every kind, as they lie in the store. */
const anyStore = fc
  .record({
    reports: fc.dictionary(id, report, { maxKeys: 4, noNullPrototype: true }),
    drafts: fc.dictionary(id, report, { maxKeys: 3, noNullPrototype: true }),
    negotiations: fc.dictionary(id, rounds, { maxKeys: 3, noNullPrototype: true }),
    kept: fc.dictionary(id, posting, { maxKeys: 3, noNullPrototype: true }),
    unreadable: fc.dictionary(id, fc.jsonValue(), { maxKeys: 3, noNullPrototype: true }),
    rate: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    badge: fc.boolean(),
    guide: id,
  })
  .map(({ reports, drafts, negotiations, kept, unreadable, rate, badge, guide }) => {
    const under = <T>(
      prefix: string,
      of: Record<string, T>,
      make: (one: T, key: string) => unknown,
      version: number,
    ) =>
      Object.fromEntries(
        Object.entries(of).map(([key, one]) => [prefix + key, { version, data: make(one, key) }]),
      );
    return JSON.parse(
      JSON.stringify({
        ...under('saved:', reports, (one, key) => ({ ...one, id: key }), 3),
        ...under('draft:', drafts, (one, key) => ({ ...one, id: key }), 1),
        ...under(
          'negotiation:',
          negotiations,
          (list, key) => ({
            id: key,
            employer: `Employer ${key}`,
            rounds: list
              .map((one, n) => ({ ...round(), ...one, id: `r${n}` }))
              .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
          }),
          2,
        ),
        ...under(
          'kept:',
          kept,
          ({ low, ...one }, key) => ({
            id: key,
            employer: 'acme',
            company: 'Acme',
            place: null,
            url: null,
            ...one,
            ranges: [{ low, high: low + 1, currency: 'USD', period: 'year', zone: null }],
          }),
          2,
        ),
        ...under(
          'aside:',
          unreadable,
          (record, key) => ({ key: `saved:${key}`, on: '2026-01-01', record }),
          1,
        ),
        rates: { version: 2, data: [{ from: 'GBP', to: 'USD', value: rate, date: '2026-03-01' }] },
        settings: { version: 2, data: { badge, fromLibrary: [guide] } },
      }),
    ) as Record<string, { version: number; data: unknown }>;
  });

const meant = (records: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(records).map(([key, record]) => [key, (record as { data: unknown }).data]),
  );

test('any store, by way of a file into another browser', async () => {
  let records = 0;
  await fc.assert(
    fc.asyncProperty(anyStore, async (all) => {
      fake = freshBrowser();
      await fake.browser.storage.local.set(all);
      const file = await exportAll();
      fake = freshBrowser();
      const { problems } = await importAll(file);
      expect(problems).toEqual([]);
      const now = await fake.browser.storage.local.get(null);
      expect(meant(now)).toEqual(meant(all));
      records += Object.keys(now).length;
    }),
    { numRuns: 100 },
  );
  expect(records).toBeGreaterThan(300);
});

describe('as much as may be stored', () => {
  test('goes out as a file that is read back, and nothing beyond it is stored', async () => {
    const {
      id: _id,
      savedAt: _at,
      ...one
    } = frozen.data as never as Parameters<typeof saveReport>[0] & { savedAt: string };
    const aside = (size: number) => ({
      version: 1,
      data: { key: 'saved:x', on: '', record: 'x'.repeat(size) },
    });
    /** So many characters in records, each as large as one may be. */
    const filling = (size: number) =>
      Object.fromEntries(
        Array.from({ length: 40 }, (_, n) => [`aside:${n}`, aside(Math.floor(size / 40))] as const),
      );
    // Characters that a file writes as two, so that it is as long as it can be.
    await fake.browser.storage.local.set(filling(MAX_STORED - 4000));
    expect(await saveReport(one)).toEqual({ refused: 'too-many' });
    expect((await exportAll()).length).toBeLessThanOrEqual(MAX_IMPORT);
    await fake.browser.storage.local.set(filling(MAX_STORED - 40_000));
    expect(await saveReport(one)).toHaveProperty('stored');
    const file = await exportAll();
    expect(file.length).toBeLessThanOrEqual(MAX_IMPORT);
    // Into a browser that holds as much already it does not fit, and changes nothing.
    const before = Object.keys(await fake.browser.storage.local.get(null));
    const [key = ''] = before.filter((each) => each.startsWith('saved:'));
    const more = file.replaceAll(key, 'saved:other').replaceAll(key.slice(6), 'other');
    await fake.browser.storage.local.set({ 'aside:40': aside(36_000) });
    const { taken, problems } = await importAll(more);
    expect([taken, problems[0]?.textKey]).toEqual([0, 'exchange.noRoom']);
  });
});

describe('the library', () => {
  const file = (path: string, bytes: Uint8Array) => ({ path, size: bytes.length, bytes: async () => bytes });
  const said = async () =>
    (await (await library()).getAll('records')).map(({ id: at, publisher, month, guide }) => [
      at,
      publisher,
      month,
      guide,
    ]);

  test('what was said of each guide comes back, also of more guides than one file speaks of', async () => {
    const guides = Array.from({ length: 1100 }, (_, n) => syntheticGuide(n));
    const publisher = 'P'.repeat(80);
    await importFiles(
      guides.map(({ name, text }) => file(name, strToU8(text))),
      { publisher, month: '2026-03' },
    );
    const before = await said();
    const zip = await store.exportLibrary();
    await store.eraseLibrary();
    await importFiles([file('library.zip', zip)]);
    expect(await said()).toEqual(before);
    expect(before.every(([, by, month]) => by === publisher && month === '2026-03')).toBe(true);
  });

  test('no file about guides is larger than one that is read', () => {
    const long = Object.fromEntries(
      Array.from({ length: 2000 }, (_, n) => [
        `${n}`.padStart(400, 'n'),
        { publisher: 'é'.repeat(400), month: '2026-03' },
      ]),
    );
    const texts = saidTexts(long);
    expect(Object.keys(texts)).toHaveLength(4);
    for (const text of Object.values(texts)) expect(strToU8(text).length).toBeLessThan(MAX_BYTES);
  });

  test('a file that grows beyond what is read when it is written anew is refused at once', async () => {
    const { text } = syntheticGuide(3);
    // Two bytes a character in the file, three in an export.
    const wide = `${text}\n${'語'.repeat(400)}\n`.repeat(1) + `${'語'.repeat(900)}\n`.repeat(450);
    const bytes = new Uint8Array(2 + wide.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < wide.length; at++)
      new DataView(bytes.buffer).setUint16(2 + at * 2, wide.charCodeAt(at), true);
    expect(bytes.length).toBeLessThan(MAX_BYTES);
    const { files } = await importFiles([file('wide.md', bytes)]);
    expect(files[0]?.code).toBe('too-large');
  });
});
