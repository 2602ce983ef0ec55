/** Letters as PDF and Word files, chosen in the real panel: pdf.js with its worker, under the extension's own policy. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asDocx } from '../../unit/documents/letters/docx.ts';
import { LETTERS } from '../../unit/documents/letters/letters.ts';
import { asPdf, pdfOf } from '../../unit/documents/letters/pdf.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'counterpoint-letters-'));

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** What of each letter must be seen in the panel. */
const SEEN = [/£82,000/, /\$231,500/, /€71,400/, /£97,250/];

test('PDF and Word letters are read in the panel', async ({ browserApp, samples }) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  const errors: string[] = [];
  panel.on('pageerror', (error) => errors.push(error.message));
  panel.on('console', (message) => {
    if (message.type() === 'error' && /Content Security|worker|import/i.test(message.text()))
      errors.push(message.text());
  });
  for (const [i, letter] of LETTERS.entries()) {
    for (const [ending, bytes] of [
      ['pdf', asPdf(letter)],
      ['docx', asDocx(letter)],
    ] as const) {
      await test.step(`${letter.name}, ${ending}`, async () => {
        await panel.locator('input[type="file"]').setInputFiles(file(`letter-${i}.${ending}`, bytes));
        await expect(panel.locator('main')).toContainText(SEEN[i] as RegExp);
        await panel.getByRole('button', { name: /^Close letter-/ }).click();
        await expect(panel.getByText('Nothing to compare')).toBeVisible();
      });
    }
  }
  expect(errors).toEqual([]);
});

test('a file that cannot be read says why', async ({ browserApp, samples }) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  const choose = async (name: string, bytes: Uint8Array, words: RegExp): Promise<void> => {
    await panel.locator('input[type="file"]').setInputFiles(file(name, bytes));
    await expect(panel.getByRole('alert')).toContainText(words);
  };
  await choose('locked.pdf', pdfOf([[]], { encrypt: true }), /password/);
  await choose('scan.pdf', pdfOf([[]]), /pictures of pages/);
  await choose('broken.pdf', new TextEncoder().encode('%PDF-1.7 nothing'), /damaged/);
  await choose('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), /old format/);
});

test.describe('a job board in a frame', () => {
  const FRAME = 'https://boards.greenhouse.io/embed/job_app?for=acmeworks&token=4423394008';
  test.use({
    pages: {
      '/careers': `<!doctype html><html lang="en"><title>Careers</title><h1>Work with us</h1><p>We build kites.</p><iframe src="${FRAME.replace('&', '&amp;')}" title="Job"></iframe></html>`,
    },
  });

  test('the panel offers the job’s own page', async ({ browserApp, samples }) => {
    const tab = await visit(browserApp, `${samples.origin}/careers`);
    const panel = await readByPopup(browserApp, tab);
    await expect(panel.getByText('The job on this page stands in a frame')).toBeVisible();
    const link = panel.getByRole('link', { name: 'Open the job’s own page on boards.greenhouse.io' });
    await expect(link).toHaveAttribute('href', 'https://boards.greenhouse.io/acmeworks/jobs/4423394008');
  });
});
