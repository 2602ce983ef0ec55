/** How long settings, popup and panel are held up by a library with as many guides as it may hold. */
import { fillLibrary } from '../../harness/blocks/full-store.ts';
import { fileFor } from '../../harness/blocks/given.ts';
import { warmPanel, watching } from '../../harness/blocks/watching.ts';
import { expect, test } from '../../harness/chromium-test.ts';

const GUIDE = `### Engineer | Alder Works Global Negotiation Guide

| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
|---|---|---|---|---|
| London | £91K–£117K | £40K–£80K | 10–12% | £110K–£151K |
`;
const OFFER =
  'We are pleased to offer you the position of Engineer at Alder Works in London. Your base salary is £95,000.\n';

test('settings, popup and panel, by a full library', async ({ browserApp, samples }) => {
  const panel = await warmPanel(browserApp, samples.origin);
  const first = await browserApp.context.newPage();
  await first.goto(browserApp.address('options.html'));
  await first
    .locator('#library input[type=file]:not([webkitdirectory])')
    .setInputFiles({ name: 'alder.md', mimeType: 'text/markdown', buffer: Buffer.from(GUIDE) });
  await expect(first.locator('.import-result')).toBeVisible();
  const many = await fillLibrary(first);
  await first.close();

  const settings = await browserApp.context.newPage();
  const atSettings = watching(settings);
  const library = settings.locator('#library');
  await atSettings.during('settings opened', async () => {
    await settings.goto(browserApp.address('options.html'));
    await expect(library.locator('li').first()).toBeVisible({ timeout: 120_000 });
  });
  await expect(library).toContainText(many.toLocaleString('en'));
  await atSettings.during('settings searched', async () => {
    await library.getByRole('searchbox').pressSequentially('engineer 19', { delay: 50 });
    await expect(library.locator('li').first()).toBeVisible();
  });

  const popup = await browserApp.context.newPage();
  const atPopup = watching(popup);
  await atPopup.during('popup opened and searched', async () => {
    await popup.goto(browserApp.address('popup.html'));
    await popup.getByRole('combobox').first().pressSequentially('alder', { delay: 50 });
    await expect(popup.getByRole('option').filter({ hasText: 'Alder Works' }).first()).toBeVisible();
  });
  await atPopup.during('popup, an employer with 200 guides', async () => {
    await popup.getByRole('option').filter({ hasText: 'Alder Works' }).first().click();
    await expect(popup.getByRole('region', { name: /Alder Works/ }).first()).toBeVisible();
    await popup.waitForTimeout(2000);
  });

  const atPanel = watching(panel);
  const letter = await fileFor(panel, 'letter.txt', [[OFFER, 1]]);
  await atPanel.during('panel, a letter of an employer with 200 guides', async () => {
    await letter.choose();
    await expect(panel.getByRole('button', { name: 'Close letter.txt' })).toBeVisible();
    await expect(panel.locator('main')).toContainText('£91K');
    await panel.waitForTimeout(2000);
  });
  const tooLong = [
    ...(await atSettings.tooLong()),
    ...(await atPopup.tooLong()),
    ...(await atPanel.tooLong()),
  ];
  expect(tooLong).toEqual([]);
});
