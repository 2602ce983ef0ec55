/** A large library is read some cards at a time: thousands at once would hold a page up. */
import 'fake-indexeddb/auto';
import { strToU8 } from 'fflate';
import { expect, test, vi } from 'vitest';
import { syntheticGuide } from '../guides-import/synthetic/guide.ts';
import { freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { importFiles } = await import('../../../lib/browser/library/import.ts');
const store = await import('../../../lib/browser/library.ts');
const { changed, library } = await import('../../../lib/browser/library/store.ts');

test('thousands of cards are read some at a time, and are all there by employer and role', async () => {
  freshBrowser();
  const { name, text } = syntheticGuide(0);
  const bytes = strToU8(text);
  await importFiles([{ path: name, size: bytes.length, bytes: async () => bytes }]);
  const db = await library();
  const [like] = await db.getAll('cards');
  const tx = db.transaction('cards', 'readwrite');
  for (let n = 0; n < 2500; n++)
    await tx.store.put({ ...like, id: `x-${n}`, company: { ...like?.company, name: `Z ${n % 7}` } } as never);
  await tx.done;
  store.onLibraryChange(() => undefined);
  changed();
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const all = await store.cards();
  expect(new Set(all.map(({ id }) => id)).size).toBe(2501);
  const names = all.map(({ company }) => company.name.toLowerCase());
  expect(names).toEqual(names.toSorted());
  expect(getAll.mock.calls.map(([, count]) => count)).toEqual([1000, 1000, 1000]);
  getAll.mockRestore();
});
