/** Letters and sample pages printed to PDF by a real browser read like the pages themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFileDeps } from '../../../cli/dom.ts';
import { fromFile } from '../../../lib/documents/file.ts';
import { read } from '../../../lib/reading/read.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { find } from '../../../scripts/browsers.ts';
import { asHtml } from './letters/letter.ts';
import { LETTERS } from './letters/letters.ts';
import { values } from './letters/values.ts';

const { path: executablePath, missing } = await find('chromium');
if (missing) console.warn(`Printing letters is not tested: ${missing}`);

const samples = readdirSync(join(import.meta.dirname, '../../pages'))
  .filter((name) => /^sample-.*-offer$/.test(name))
  .map((name) => ({
    name,
    html: readFileSync(join(import.meta.dirname, '../../pages', name, 'source.html'), 'utf8'),
  }));
const pages = [...LETTERS.map((letter) => ({ name: letter.name, html: asHtml(letter) })), ...samples];

describe.skipIf(missing !== null)('printed by the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  test.each(pages)('$name', async ({ html }) => {
    const page = await browser.newPage();
    await page.setContent(html);
    const pdf = await page.pdf({ format: 'A4', displayHeaderFooter: false });
    await page.close();
    const deps = await loadFileDeps();
    const [printed, original] = [
      await fromFile('letter.pdf', pdf, deps),
      await fromFile('letter.html', new TextEncoder().encode(html), deps),
    ];
    // Below a printed list the signer's name runs into the line before it: people are compared in `formats.test.ts`.
    const unsigned = (reading: Reading) => values({ ...reading, signer: null, recipient: null });
    expect(unsigned(read(printed))).toEqual(unsigned(read(original)));
  });
});
