/** What is kept: nothing by itself, and of what is saved only short quotes; it goes out, comes back and is erased. */
import type { Page } from '@playwright/test';
import { clickAway } from '../../../scripts/chromium.ts';
import { reportOf } from '../../../scripts/panel.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { exported } from '../harness/exported.ts';
import { look } from '../harness/look.ts';
import { correct } from '../harness/panel.ts';

declare const chrome: {
  storage: Record<'local' | 'session' | 'sync', { get(key: null): Promise<Record<string, unknown>> }>;
};

const TITLE = 'Your offer from Cloudflare';

/** Everything in every store of the extension. */
const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => ({
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    web: { ...localStorage, ...sessionStorage },
    databases: await indexedDB.databases(),
  }));

test('reading stores nothing; saving, export, import and erasing do what they say', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-confluent-london-offer`);
  const panel = await readByPopup(browserApp, tab);
  await reportOf(panel);
  await tab.goto(`${samples.origin}/sample-cloudflare-sf-offer`);
  await expect(panel.locator('.total')).toContainText('$285,500');
  const empty = { local: {}, session: {}, sync: {}, web: {}, databases: [] };
  expect(await stored(panel)).toEqual(empty);

  await correct(panel, 'Base', '220,000');
  await panel.locator('footer').getByRole('button', { name: 'Save this report' }).click();
  await expect(panel.locator('footer')).toContainText('Saved');
  const options = await browserApp.context.newPage();
  await options.goto(browserApp.address('options.html'));
  await expect(options.locator('#saved')).toContainText(TITLE);
  await look(options, 'options-saved');

  const text = await test.step('the file that goes out holds quotes, not the letter', async () => {
    const written = await exported(options);
    expect(written).toContain(TITLE);
    expect(written).not.toContain('Everyone who met you');
    const quotes = [...written.matchAll(/"quote": ?"((?:[^"\\]|\\.)*)"/g)].map(
      ([, quote]) => quote as string,
    );
    expect(quotes.length).toBeGreaterThan(5);
    expect(Math.max(...quotes.map((quote) => quote.length))).toBeLessThanOrEqual(200);
    return written;
  });

  await test.step('erased, nothing is left', async () => {
    await options.getByRole('button', { name: 'Erase everything', exact: true }).click();
    await options.getByRole('button', { name: 'Yes, erase everything' }).click();
    await expect(options.locator('#saved')).toContainText('Nothing is saved.');
    expect(await stored(options)).toEqual(empty);
  });

  await test.step('brought back, it opens as it was left', async () => {
    await options
      .getByLabel('Import a file')
      .setInputFiles({ name: 'counterpoint.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(options.getByText('One item was imported.')).toBeVisible();
    await clickAway(options.getByRole('button', { name: `Open ${TITLE}` }));
    await expect(panel.locator('.total')).toContainText('$302,000');
  });

  await test.step('a file that is something else is refused in words', async () => {
    await options.getByLabel('Import a file').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('<script>1</script>'),
    });
    await expect(options.locator('#data [role="status"]')).toContainText('Nothing was imported.');
    await expect(options.locator('#saved')).toContainText(TITLE);
  });
});
