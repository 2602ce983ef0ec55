/** Files made to stop a page, given to the real panel: the page answers all the while, and says what it was. */

import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';

const LETTER = '<p>We are pleased to offer you the position of Analyst. Your base salary is $120,000.</p>';
const text = (value: string): Buffer => Buffer.from(value);
const docx = (body: string, parts: Record<string, string> = {}): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
          ...parts,
        }).map(([name, xml]) => [name, text(xml)]),
      ),
    ),
  );
const run = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

/** A file as pieces and how often each is repeated: put together in the page, because sending megabytes there blocks it. */
type Pieces = [piece: string, times: number][];

const HTML: Record<string, Pieces> = {
  'reopened.html': [
    [LETTER, 1],
    ['<b><i><u><font>', 450],
    ['<p>x', 20_000],
  ],
  'attributes.html': [
    [LETTER, 1],
    [`<p ${Array.from({ length: 60_000 }, (_, i) => `a${i}`).join(' ')}>x`, 1],
  ],
  'nested.html': [
    [LETTER, 1],
    ['<div>', 100_000],
  ],
  'tables.html': [
    [LETTER, 1],
    ['<table><tr><td>', 20_000],
  ],
  'fields.html': [[`<form><input name="nextSibling"><input name="parentNode">${LETTER}</form>`, 1]],
  'elements.html': [
    [LETTER, 1],
    ['<i></i>', 900_000],
  ],
};

const WORD: Record<string, Buffer> = {
  'headers.docx': docx(run('Your base salary is $120,000.'), {
    ...Object.fromEntries(
      Array.from({ length: 24 }, (_, i) => [
        `word/header${i}.xml`,
        `<w:hdr xmlns:w="w">${run('line').repeat(40_000)}</w:hdr>`,
      ]),
    ),
  }),
  'nested.docx': docx(
    '<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000) + run('Your base salary is $120,000.'),
  ),
};

const giveHtml = (panel: Page, name: string, pieces: Pieces): Promise<void> =>
  panel.locator('input[type="file"]').evaluate(
    (input: HTMLInputElement, given) => {
      const files = new DataTransfer();
      files.items.add(
        new File(
          given.pieces.map(([piece, times]) => piece.repeat(times)),
          given.name,
        ),
      );
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, pieces },
  );

/** The longest task of the page, as the browser counts them, while something happens; in milliseconds. */
async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const world = globalThis as typeof globalThis & { longest?: number; watched?: boolean };
    world.longest = 0;
    if (world.watched) return;
    world.watched = true;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) world.longest = Math.max(world.longest ?? 0, duration);
    }).observe({ type: 'longtask' });
  });
  await act();
  await page.waitForTimeout(200);
  return page.evaluate(() => (globalThis as typeof globalThis & { longest?: number }).longest ?? 0);
}

test('no file stops the panel', async ({ browserApp, samples }) => {
  test.setTimeout(400_000);
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  const blocks: string[] = [];
  const gifts: [string, () => Promise<void>][] = [
    ...Object.entries(HTML).map(([name, pieces]): [string, () => Promise<void>] => [
      name,
      () => giveHtml(panel, name, pieces),
    ]),
    ...Object.entries(WORD).map(([name, buffer]): [string, () => Promise<void>] => [
      name,
      () => panel.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer }),
    ]),
  ];
  for (const [name, give] of gifts) {
    const block = await longestTask(panel, async () => {
      await give();
      const close = panel.getByRole('button', { name: `Close ${name}` });
      await expect(close.or(panel.getByRole('alert'))).toBeVisible({ timeout: 60_000 });
      if (await close.isVisible()) await close.click();
    });
    console.log(name, Math.round(block));
    // A busy machine is slow, a stopped page is stopped: the same files held the page for seconds to minutes.
    if (block > 3000) blocks.push(`${name}: ${Math.round(block)} ms`);
  }
  expect(blocks).toEqual([]);
});
