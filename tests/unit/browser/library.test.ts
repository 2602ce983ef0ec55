import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChosenFile } from '../../../lib/browser/library/incoming.ts';
import { HOSTILE } from '../guides-import/hostile.ts';
import { syntheticGuide } from '../guides-import/synthetic/guide.ts';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { importFiles } = await import('../../../lib/browser/library/import.ts');
const store = await import('../../../lib/browser/library.ts');
const { library } = await import('../../../lib/browser/library/store.ts');

let fake: Fake;
beforeEach(async () => {
  fake = freshBrowser();
  await store.eraseLibrary();
});

const file = (path: string, content: string | Uint8Array): ChosenFile => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { path, size: bytes.length, bytes: async () => bytes };
};

const made = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => syntheticGuide(from + index));
const files = (count: number, from = 0): ChosenFile[] =>
  made(count, from).map(({ name, text }) => file(name, text));

const counts = (outcomes: { outcome: string }[]): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { outcome } of outcomes) found[outcome] = (found[outcome] ?? 0) + 1;
  return found;
};

/** Everything stored, as text: what must not change. */
const whole = async (): Promise<string> => {
  const db = await library();
  return JSON.stringify([await db.getAll('cards'), await db.getAll('records')]);
};

describe('importing', () => {
  test('takes every file, and a second time changes nothing', async () => {
    const first = await importFiles(files(60));
    expect(counts(first.files)).toEqual({ new: 60 });
    expect(first.stopped).toBeNull();
    const before = await whole();
    const told = vi.fn();
    const stop = store.onLibraryChange(told);
    const second = await importFiles(files(60));
    stop();
    expect(counts(second.files)).toEqual({ unchanged: 60 });
    expect(await whole()).toBe(before);
    expect(told).not.toHaveBeenCalled();
  });

  test('opens zips, and names what it leaves in them', async () => {
    const zip = zipSync({
      'a/one.md': strToU8(syntheticGuide(1).text),
      'a/two.txt': strToU8(syntheticGuide(2).text),
      'a/inner.zip': zipSync({ 'three.md': strToU8(syntheticGuide(3).text) }),
      'a/picture.png': new Uint8Array([1, 2, 3]),
      'a/empty.md': new Uint8Array(0),
      '__MACOSX/a/._one.md': strToU8('x'),
    });
    const { files: outcomes } = await importFiles([file('guides.zip', zip)]);
    expect(Object.fromEntries(outcomes.map(({ path, outcome, code }) => [path, code ?? outcome]))).toEqual({
      'guides.zip/a/one.md': 'new',
      'guides.zip/a/two.txt': 'new',
      'guides.zip/a/inner.zip': 'zip-in-zip',
      'guides.zip/a/picture.png': 'other-file',
      'guides.zip/a/empty.md': 'empty',
    });
    expect((await store.cards()).length).toBe(2);
  });

  test('a newer file of the same name replaces the guide; files of two names stand side by side, in any order', async () => {
    const { name, text } = syntheticGuide(5);
    await importFiles([file(name, text)]);
    const longer = `${text}\n- Something cited in July 2026\n`;
    expect(counts((await importFiles([file(name, longer)])).files)).toEqual({ replaced: 1 });
    expect(counts((await importFiles([file('other.md', text)])).files)).toEqual({ beside: 1 });
    const all = async () => (await store.cards()).map(({ file }) => file).sort();
    const both = [name, 'other.md'].sort();
    expect(await all()).toEqual(both);
    await store.eraseLibrary();
    await importFiles([file('other.md', text), file(name, longer)]);
    expect(counts((await importFiles([file(name, longer), file('other.md', text)])).files)).toEqual({
      unchanged: 2,
    });
    expect(await all()).toEqual(both);
    // Each is changed under its own name, and both come back from an export under the ids that they had.
    expect(counts((await importFiles([file('other.md', `${text}\n- More\n`)])).files)).toEqual({
      replaced: 1,
    });
    const ids = async () => (await store.cards()).map(({ id, hash }) => [id, hash]).sort();
    const before = await ids();
    expect(before).toHaveLength(2);
    const zip = await store.exportLibrary();
    await store.eraseLibrary();
    await importFiles([file('library.zip', zip)]);
    expect((await ids()).map(([, hash]) => hash).sort()).toEqual(before.map(([, hash]) => hash).sort());
    for (const [id = ''] of await ids()) expect((await store.recordOf(id))?.guide.id).toBe(id);
  });

  test('no more than five files for one role', async () => {
    const { text } = syntheticGuide(5);
    const many = Array.from({ length: 6 }, (_, n) => file(`${n}.md`, `${text}\n- Number ${n}\n`));
    const { files: outcomes } = await importFiles(many);
    expect(counts(outcomes)).toEqual({ new: 1, beside: 4, refused: 1 });
    expect(outcomes.find(({ outcome }) => outcome === 'refused')?.code).toBe('too-many-alike');
  });

  test('stops when asked to, keeping what it had', async () => {
    const stop = new AbortController();
    const { files: outcomes, stopped } = await importFiles(files(400), {
      signal: stop.signal,
      progress: (done) => {
        if (done >= 100) stop.abort();
      },
    });
    expect(stopped).toBe('cancelled');
    expect(outcomes.length).toBeGreaterThanOrEqual(100);
    expect(outcomes.length).toBeLessThan(400);
    expect((await store.cards()).length).toBe(outcomes.length);
  });

  test('nothing is imported in a private window', async () => {
    fake.browser.extension.inIncognitoContext = true;
    expect(await importFiles(files(2))).toEqual({ files: [], stopped: 'private-window' });
    expect(await store.cards()).toEqual([]);
  });
});

describe('hostile files leave the library as it was', () => {
  const table = `### Engineer | Alder Works Global Negotiation Guide\n\n| Region | Base |\n|---|---|\n`;
  const bomb = zipSync({ 'bomb.md': new Uint8Array(30_000_000) }, { level: 9 });
  const cases: [string, ChosenFile, string][] = [
    ['huge', file('huge.md', 'a'.repeat(1_000_001)), 'too-large'],
    [
      'one line of 50 MB',
      { path: 'line.md', size: 50_000_000, bytes: () => Promise.reject(new Error('not read')) },
      'too-large',
    ],
    [
      'binary',
      file(
        'binary.md',
        new Uint8Array(5000).map((_, at) => at % 7),
      ),
      'binary',
    ],
    ['a broken zip', file('broken.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9])), 'zip-broken'],
    ['a zip that is none', file('none.zip', 'text'), 'zip-broken'],
    ['a zip bomb', file('bomb.zip', bomb), 'too-large'],
    ['markup', file('page.txt', '<!doctype html><html><body>x</body></html>'), 'html'],
    ['no guide', file('letter.md', 'Dear Sam,\n\nWelcome.'), 'no-title'],
    [
      'unreadable',
      { path: 'gone.md', size: 5, bytes: () => Promise.reject(new Error('gone')) },
      'unreadable',
    ],
  ];

  test.each(cases)('%s', async (_, hostile, code) => {
    await importFiles(files(3));
    const before = await whole();
    const { files: outcomes } = await importFiles([hostile]);
    expect(outcomes.map((each) => each.code)).toEqual([code]);
    expect(await whole()).toBe(before);
  });

  test.each(HOSTILE)('$what, in all its bytes', async ({ name, make, refused }) => {
    await importFiles(files(3));
    const before = await whole();
    const { files: outcomes, stopped } = await importFiles([file(name, make())]);
    expect(Object.fromEntries(outcomes.map(({ path, code }) => [path, code]))).toEqual(refused);
    expect(stopped).toBeNull();
    expect(await whole()).toBe(before);
  });

  test('script in Markdown is text in no field, and one long line costs nothing', async () => {
    const text = `${table}| London<script>alert(1)</script> | £80K–£100K |\n<img src=x onerror=alert(1)>\n${'| x '.repeat(6000)}|\n`;
    const { files: outcomes } = await importFiles([file('script.md', text)]);
    expect(outcomes[0]?.outcome).toBe('new');
    const record = await store.recordOf('alder-works/engineer');
    expect(JSON.stringify(record?.guide)).not.toMatch(/<|script|onerror/);
    expect(record?.report.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['markup', 'line-too-long']),
    );
  });
});

describe('using the library', () => {
  test('an employer’s guides are found by its id, its key and its name, and never another’s', async () => {
    await importFiles(files(60));
    const { company } = syntheticGuide(0);
    const own = made(60).filter((each) => each.company === company).length;
    const key = company.toLowerCase().replace(' ', '');
    for (const employer of [
      { companyId: key, companyName: null },
      { companyId: company.toLowerCase().replace(' ', '-'), companyName: null },
      { companyId: null, companyName: `${company}, Inc.` },
    ]) {
      const guides = await store.importedGuides(employer);
      expect(guides.length).toBe(own);
      expect(new Set(guides.map((guide) => guide.company.name))).toEqual(new Set([company]));
    }
    expect(await store.importedGuides({ companyId: 'nobody', companyName: 'Nobody' })).toEqual([]);
  });

  test('a guide that an older version made is read again from its text', async () => {
    const { name, text } = syntheticGuide(0);
    await importFiles([file(name, text)]);
    const [card] = await store.cards();
    const db = await library();
    const record = await db.get('records', card?.id ?? '');
    if (!record) throw new Error('no record');
    await db.put('records', { ...record, version: 0, guide: { ...record.guide, bands: [] } });
    expect((await store.recordOf(record.id))?.guide).toEqual(record.guide);
  });

  test('removing, and exporting everything to import it again', async () => {
    await importFiles(files(10));
    const [first] = await store.cards();
    await store.removeGuides([first?.id ?? '']);
    expect((await store.cards()).length).toBe(9);
    const before = (await store.cards()).map(({ id, bands, asOf }) => ({ id, bands, asOf }));
    const zip = await store.exportLibrary();
    await store.eraseLibrary();
    expect(await store.cards()).toEqual([]);
    await importFiles([file('library.zip', zip)]);
    expect((await store.cards()).map(({ id, bands, asOf }) => ({ id, bands, asOf }))).toEqual(before);
  });

  test('an export holds publisher and month as they were entered, and brings them back', async () => {
    await importFiles(files(2), { publisher: 'Acme Guides', month: '2026-03' });
    await importFiles(files(1, 2));
    const saidOf = async () => {
      const records = await Promise.all((await store.cards()).map(({ id }) => store.recordOf(id)));
      return records.map((record) => [record?.id, record?.publisher, record?.month, record?.guide]);
    };
    const before = await saidOf();
    expect(before.filter(([, publisher]) => publisher === 'Acme Guides')).toHaveLength(2);
    const zip = await store.exportLibrary();
    await store.eraseLibrary();
    const { files: outcomes } = await importFiles([file('library.zip', zip)]);
    expect(counts(outcomes)).toEqual({ new: 3 });
    expect(await saidOf()).toEqual(before);
    // Once more it is the same library.
    expect(counts((await importFiles([file('library.zip', zip)])).files)).toEqual({ unchanged: 3 });
  });
});
