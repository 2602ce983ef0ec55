/** How long panel, popup and settings are held up by a store with as much of everything as may be kept. */

import { fillStore } from '../../harness/blocks/full-store.ts';
import { fileFor } from '../../harness/blocks/given.ts';
import { LETTER, warmPanel, watching } from '../../harness/blocks/watching.ts';
import { expect, test } from '../../harness/chromium-test.ts';

test('panel and settings, by a full store', async ({ browserApp, samples }) => {
  const panel = await warmPanel(browserApp, samples.origin);
  await fillStore(panel);
  const atPanel = watching(panel);
  const letter = await fileFor(panel, 'letter.txt', [[LETTER, 1]]);
  await atPanel.during('a letter beside a full store', async () => {
    await letter.choose();
    await expect(panel.getByRole('button', { name: 'Close letter.txt' })).toBeVisible();
    await panel.waitForTimeout(2000);
  });
  expect(await atPanel.tooLong()).toEqual([]);

  const page = await browserApp.context.newPage();
  const { during, tooLong } = watching(page);
  await during('settings opened', async () => {
    await page.goto(browserApp.address('options.html'));
    await expect(page.locator('#saved li').first()).toBeVisible();
    await expect(page.locator('#kept li').first()).toBeVisible();
    await expect(page.locator('#offers article').first()).toBeVisible();
    await expect(page.locator('#data li').first()).toBeVisible();
    await page.waitForTimeout(2000);
  });
  await during('rates and offers side by side', async () => {
    await page.locator('#offers select').last().selectOption('EUR');
  });
  expect(await tooLong()).toEqual([]);
});

/** A part of a full store: each record goes through the browser again, which takes minutes and shows nothing more. */
const SHARE = 0.2;

test('the settings, by an export of all that is stored and by its import', async ({ browserApp }) => {
  const page = await browserApp.context.newPage();
  await page.goto(browserApp.address('options.html'));
  await fillStore(page, SHARE);
  await page.reload();
  await expect(page.locator('#saved li').first()).toBeVisible();
  const { during, tooLong } = watching(page);
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      (globalThis as { given?: Blob }).given = blob;
      document.body.dataset.given = String(blob.size);
      return create.call(URL, blob);
    };
  });
  await during('everything out', async () => {
    await page.getByRole('button', { name: 'Export to a file' }).click();
    await expect(page.locator('body[data-given]')).toBeAttached({ timeout: 120_000 });
  });
  await during('everything in again', async () => {
    await page.locator('#data input[type=file]').evaluate((input: HTMLInputElement) => {
      const files = new DataTransfer();
      files.items.add(new File([(globalThis as { given?: Blob }).given as Blob], 'all.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page.locator('#data').getByRole('status')).toContainText('imported', { timeout: 240_000 });
  });
  await during('50,000 damaged records', async () => {
    await page.locator('#data input[type=file]').evaluate((input: HTMLInputElement) => {
      const records = Array.from(
        { length: 50_000 },
        (_, n) => `"saved:a${n}":{"version":9,"data":{}}`,
      ).join();
      const files = new DataTransfer();
      files.items.add(
        new File([`{"format":"counterpoint","version":1,"records":{${records}}}`], 'more.json'),
      );
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect(page.locator('#data').getByRole('status')).toContainText('left in the file', {
      timeout: 240_000,
    });
  });
  expect(await tooLong()).toEqual([]);
});
