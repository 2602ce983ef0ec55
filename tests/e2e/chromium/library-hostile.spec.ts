/** Hostile files in the real browser: a clear reason each, the page stays alive, no script runs, the library is intact. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HOSTILE, SCRIPT } from '../../unit/guides-import/hostile.ts';
import { syntheticGuide } from '../../unit/guides-import/synthetic/guide.ts';
import { expect, test } from '../harness/chromium-test.ts';
import { look } from '../harness/look.ts';

const SAYS: Record<string, string> = {
  'too-large': 'The file is larger than 1 MB.',
  binary: 'The file is not a text.',
  'zip-in-zip': 'An archive inside the zip; it was not opened',
};

/** Everything in the library's database, as text. */
const whole = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const stores: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name as string);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store).getAll();
        stores.push(
          await new Promise((resolve) => {
            all.onsuccess = () => resolve([store, all.result]);
          }),
        );
      }
      db.close();
    }
    return JSON.stringify(stores);
  });

test('huge, binary, recursive, bombs and a table of 50 MB in one line end in a reason; the library is intact', async ({
  browserApp,
}, info) => {
  const page = await browserApp.context.newPage();
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(String(error)));
  page.on('crash', () => broken.push('the page crashed'));
  await page.goto(browserApp.address('options.html'));
  const library = page.locator('#library');
  const field = library.locator('input[type=file]:not([webkitdirectory])');
  const result = library.locator('.import-result');
  const { name, text } = syntheticGuide(1);
  await field.setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
  await expect(result).toContainText('One guide is new.');
  const before = await whole(page);

  for (const { name: file, what, make, refused } of HOSTILE)
    await test.step(what, async () => {
      const path = info.outputPath(file);
      writeFileSync(path, make());
      await field.setInputFiles(path);
      for (const [where, code] of Object.entries(refused)) {
        const line = result.getByRole('listitem').filter({ hasText: where });
        await expect(line, where).toContainText(SAYS[code] ?? code);
      }
      expect(await whole(page), what).toBe(before);
    });

  await look(page, 'library-hostile');
  await page.reload();
  await expect(library.getByText('One guide.', { exact: true })).toBeVisible();
  expect(await whole(page)).toBe(before);
  expect(broken).toEqual([]);
});

test('script in Markdown runs nowhere and is shown as text', async ({ browserApp }) => {
  const page = await browserApp.context.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(browserApp.address('options.html'));
  const library = page.locator('#library');
  await library
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles({ name: 'script.md', mimeType: 'text/markdown', buffer: Buffer.from(SCRIPT) });
  await expect(library.locator('.import-result')).toContainText('One guide is new.');
  await library.getByRole('button', { name: 'Engineer, Alder Works', exact: true }).click();
  const details = library.locator('.guide-details');
  await expect(details).toContainText('Berlin');
  // What was left out is quoted as it stood, as text.
  for (const group of await details.locator('summary').all()) await group.click();
  await expect(details).toContainText('<script>alert(1)</script>');
  await expect(details.locator('script, img, iframe, svg[onload], a[href^="javascript"]')).toHaveCount(0);
  await look(page, 'library-script');
  expect(dialogs).toEqual([]);
});
