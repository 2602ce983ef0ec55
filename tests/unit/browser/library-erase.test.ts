import 'fake-indexeddb/auto';
/** Erasing while an import runs, in this page or in another: nothing of the import comes back, and it says why it ended. */
import { strToU8 } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ChosenFile } from '../../../lib/browser/library/incoming.ts';
import { syntheticGuide } from '../guides-import/synthetic/guide.ts';
import { freshBrowser } from './fake.ts';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, key) => held.browser[key as string] }),
}));

/** A page of the extension: code of its own. */
async function page() {
  vi.resetModules();
  const [importing, library, storage] = await Promise.all([
    import('../../../lib/browser/library/import.ts'),
    import('../../../lib/browser/library.ts'),
    import('../../../lib/browser/storage.ts'),
  ]);
  return { ...importing, ...library, ...storage };
}

const [here, other] = await Promise.all([page(), page()]);

beforeEach(() => {
  held.browser = freshBrowser().browser as unknown as Record<string, unknown>;
});

/** Guides of which one calls back when it is read. */
const files = (count: number, at: number, then: () => Promise<unknown>): ChosenFile[] =>
  Array.from({ length: count }, (_, index) => {
    const { name, text } = syntheticGuide(index);
    const bytes = strToU8(text);
    const read = async () => {
      if (index === at) await then();
      return bytes;
    };
    return { path: `${String(index).padStart(4, '0')}-${name}`, size: bytes.length, bytes: read };
  });

test.each([
  ['this page', here],
  ['another page', other],
])('%s erases in the middle of it', async (_, eraser) => {
  let erased: unknown;
  const chosen = files(160, 120, async () => {
    erased = await eraser.eraseAll();
  });
  const { stopped } = await here.importFiles(chosen);
  expect(erased).toEqual({ stored: null });
  expect(stopped).toBe('erased');
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('library');
  expect(await (await page()).cards()).toEqual([]);
});

test('a removal that the browser does not do is not said to be done', async () => {
  await here.importFiles(files(1, -1, async () => undefined));
  const [card] = await here.cards();
  const real = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException('no', 'UnknownError');
  };
  expect(await here.removeGuides([card?.id ?? ''])).toEqual({ failed: 'unavailable' });
  IDBDatabase.prototype.transaction = real;
  expect(await here.recordOf(card?.id ?? '')).not.toBeNull();
});
