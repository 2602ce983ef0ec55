/** Files made to stop a page, given to the real panel: the page answers all the while, and says what it was. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const FILES: Record<string, Buffer> = {
  'reopened.html': text(`${LETTER}${'<b><i><u><font>'.repeat(450)}${'<p>x'.repeat(20_000)}`),
  'attributes.html': text(`${LETTER}<p ${Array.from({ length: 60_000 }, (_, i) => `a${i}`).join(' ')}>x`),
  'nested.html': text(`${LETTER}${'<div>'.repeat(100_000)}`),
  'tables.html': text(`${LETTER}${'<table><tr><td>'.repeat(20_000)}`),
  'fields.html': text(`<form><input name="nextSibling"><input name="parentNode">${LETTER}</form>`),
  'elements.html': text(`${LETTER}${'<i></i>'.repeat(900_000)}`),
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

/** Longest wait between two turns of the page's event loop while something happens. */
async function longestBlock(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const world = globalThis as typeof globalThis & { longest?: number };
    let last = performance.now();
    world.longest = 0;
    setInterval(() => {
      const now = performance.now();
      world.longest = Math.max(world.longest ?? 0, now - last);
      last = now;
    }, 5);
  });
  await act();
  return page.evaluate(() => (globalThis as typeof globalThis & { longest?: number }).longest ?? 0);
}

test('no file stops the panel', async ({ browserApp, samples }) => {
  test.setTimeout(400_000);
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  const blocks: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-hostile-'));
  for (const [name, bytes] of Object.entries(FILES)) {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const block = await longestBlock(panel, async () => {
      await panel.locator('input[type="file"]').setInputFiles(path);
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
