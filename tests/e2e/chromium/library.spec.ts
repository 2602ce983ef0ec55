/** The library in a real browser: hundreds of guides from a zip, searched, opened, removed; and files that are none. */
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { clickAway } from '../../../scripts/chromium.ts';
import { syntheticGuide } from '../../unit/guides-import/synthetic/guide.ts';
import { expect, test, visit } from '../harness/chromium-test.ts';
import { look } from '../harness/look.ts';

const COUNT = 500;

const zipOf = (count: number): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Array.from({ length: count }, (_, number) => {
          const { name, text } = syntheticGuide(number);
          return [`guides/${name}`, strToU8(text)];
        }),
      ),
    ),
  );

/** Chooses files by the field behind "Choose files". */
const choose = (page: Page, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> =>
  page.locator('#library input[type=file]:not([webkitdirectory])').setInputFiles(files);

test('a zip of guides is imported, searched, opened, exported and removed; again it changes nothing', async ({
  browserApp,
}) => {
  const page = await browserApp.context.newPage();
  await page.goto(browserApp.address('options.html'));
  const library = page.locator('#library');
  const zip = { name: 'guides.zip', mimeType: 'application/zip', buffer: zipOf(COUNT) };
  await choose(page, [zip]);
  await expect(library.locator('.import-result')).toContainText(`${COUNT} guides are new.`);
  await expect(library.getByText(`${COUNT} guides.`, { exact: true })).toBeVisible();

  await choose(page, [zip]);
  await expect(library.locator('.import-result')).toContainText(
    `${COUNT} were there already and are the same.`,
  );

  const { company, role } = syntheticGuide(3);
  await library.getByRole('searchbox').fill(`${role.slice(0, 5)} ${company}`);
  const found = library.getByRole('button', { name: `${role}, ${company}`, exact: true });
  await expect(found).toBeVisible();
  await found.click();
  await expect(library.locator('.guide-details table')).toBeVisible();
  await look(page, 'library');

  const saving = page.waitForEvent('download');
  await library.getByRole('button', { name: 'Export the library as a zip' }).click();
  expect((await saving).suggestedFilename()).toMatch(/^counterpoint-library-.*\.zip$/);

  await library.getByRole('button', { name: `Remove ${role}, ${company}`, exact: true }).click();
  await expect(found).toBeHidden();
  await library.getByRole('searchbox').fill('');
  await expect(library.getByText(`${COUNT - 1} guides.`, { exact: true })).toBeVisible();
  await library.getByRole('button', { name: 'Remove all guides' }).click();
  await library.getByRole('button', { name: 'Yes, remove' }).click();
  await expect(library.getByRole('searchbox')).toBeHidden();
});

test('an imported guide answers in the popup and in the panel', async ({ browserApp, samples }) => {
  const page = await browserApp.context.newPage();
  await page.goto(browserApp.address('options.html'));
  const guide = `### Backend Engineer | Alder Works Global Negotiation Guide

| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
|---|---|---|---|---|
| London | £91K–£117K | £40K–£80K | 10–12% | £110K–£151K |

#### Global Levers
1. **Rare Mix of Skills:** "I have run this kind of service before."
`;
  await choose(page, [{ name: 'alder.md', mimeType: 'text/markdown', buffer: Buffer.from(guide) }]);
  await expect(page.locator('.import-result')).toContainText('One guide is new.');
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  await tab.bringToFront();
  await browserApp.pressAction(tab);
  const popup = await browserApp.attach('popup.html');
  await popup.getByRole('combobox').first().fill('alder works backend engineer');
  await popup
    .getByRole('option', { name: /Alder Works/ })
    .first()
    .click();
  const region = popup.getByRole('region', { name: /Alder Works/ });
  await region.getByLabel('Role').fill('Backend Engineer');
  await region.getByLabel('Place').fill('London');
  await clickAway(region.getByRole('button', { name: 'Open in side panel' }));
  const panel = await browserApp.attach('sidepanel.html');
  await expect(panel.locator('main')).toContainText('£117');
  await expect(panel.locator('main')).toContainText('Rare Mix of Skills');
  await look(panel, 'panel-imported-guide');
});

test('files that are no guides are named with the reason, and the library stays as it was', async ({
  browserApp,
}) => {
  const page = await browserApp.context.newPage();
  await page.goto(browserApp.address('options.html'));
  const library = page.locator('#library');
  const text = (name: string, content: string | Buffer) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  });
  const { name, text: guide } = syntheticGuide(1);
  await choose(page, [
    text(name, guide),
    text('letter.md', 'Dear Sam,\n\nWelcome aboard.'),
    text('huge.md', '| x '.repeat(400_000)),
    text('page.txt', '<!doctype html><html><body>x</body></html>'),
    text('bytes.md', Buffer.alloc(4000, 7)),
  ]);
  const result = library.locator('.import-result');
  await expect(result).toContainText('One guide is new. 4 files gave no guide.');
  await expect(result).toContainText('huge.md');
  await expect(result).toContainText('The file is larger than 1 MB.');
  await expect(result).toContainText('The file is not a text.');
  await look(page, 'library-refused');
  await page.reload();
  await expect(library.getByText('One guide.', { exact: true })).toBeVisible();
});

test('a long import stops when asked to, and keeps what it had', async ({ browserApp }) => {
  const page = await browserApp.context.newPage();
  await page.goto(browserApp.address('options.html'));
  const library = page.locator('#library');
  await choose(page, [{ name: 'guides.zip', mimeType: 'application/zip', buffer: zipOf(2000) }]);
  await expect(library.getByText(/of 2,000 files read/)).toBeVisible();
  await library.getByRole('button', { name: 'Stop' }).click();
  await expect(library.locator('.import-result')).toContainText('You stopped the import.');
  await page.reload();
  await expect(library.getByText(/^[\d,]+ guides\.$/)).toBeVisible();
});
