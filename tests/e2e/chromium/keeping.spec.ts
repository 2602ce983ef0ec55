/** Nothing typed is lost and nothing is called saved that is not: in a real browser, also where its disk is full. */
import type { Page } from '@playwright/test';
import { reportOf } from '../../../scripts/panel.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { letter } from '../harness/letters.ts';
import { look } from '../harness/look.ts';
import { correct, field, openTab } from '../harness/panel.ts';

declare const chrome: {
  storage: {
    local: {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

test.use({ pages: { '/letter': letter() } });

async function open(browserApp: Parameters<typeof visit>[0], origin: string): Promise<Page> {
  const tab = await visit(browserApp, `${origin}/letter`);
  const panel = await readByPopup(browserApp, tab);
  await reportOf(panel);
  await panel.setViewportSize({ width: 360, height: 800 });
  return panel;
}

const put = (page: Page, items: Record<string, unknown>): Promise<void> =>
  page.evaluate((some) => chrome.storage.local.set(some), items);

/** A disk that is full: the browser refuses what the panel writes from now on, or takes it again. */
const full = (page: Page, isFull: boolean): Promise<void> =>
  page.evaluate((refuses) => {
    const { local } = chrome.storage;
    const kept = window as unknown as { real?: typeof local.set };
    kept.real ??= local.set.bind(local);
    const refuse = () => Promise.reject(new Error('IO error: No space left on device'));
    local.set = refuses ? refuse : kept.real;
  }, isFull);

test('a currency is taken as a sign or a word, or refused beside its field while the text stays', async ({
  browserApp,
  samples,
}) => {
  const panel = await open(browserApp, samples.origin);
  const row = field(panel, 'Currency');
  for (const [typed, code] of [
    ['Euro', 'EUR'],
    ['Rs', 'INR'],
    ['$', 'USD'],
  ] as const) {
    await correct(panel, 'Currency', typed);
    await expect(row.locator('.editable')).toHaveText(code);
  }
  await row.locator('.editable').click();
  await row.locator('[name="value"]').fill('quatloos');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByRole('alert')).toContainText('Type a currency');
  await expect(row.locator('[name="value"]')).toHaveValue('quatloos');
  await row.scrollIntoViewIfNeeded();
  await look(panel, 'panel-currency-refused');
});

test('where the store is full the panel says so, and saves once there is room', async ({
  browserApp,
  samples,
}) => {
  const panel = await open(browserApp, samples.origin);
  const footer = panel.locator('footer');
  await full(panel, true);
  await footer.getByRole('button', { name: 'Save this report' }).click();
  await expect(footer).toContainText('Not saved: this browser has no room left');
  await footer.scrollIntoViewIfNeeded();
  await look(panel, 'panel-store-full');
  const keys = await panel.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  expect(keys.filter((key) => key.startsWith('saved:'))).toEqual([]);
  await full(panel, false);
  await footer.getByRole('button', { name: 'Save this report' }).click();
  await expect(footer.getByRole('status')).toHaveText('Saved');
  await correct(panel, 'Base', '220,000');
  await expect(footer.getByRole('status')).toHaveText('Changed since you saved it');
});

test('records of another version are shown, and a setting does not overwrite them', async ({
  browserApp,
  samples,
}) => {
  const panel = await open(browserApp, samples.origin);
  await put(panel, {
    settings: { version: 99, data: { badge: true, more: 1 } },
    rates: { version: 2, data: [{ from: 'GBP', to: 'USD', value: 1.25, date: '2026-99-99' }] },
    'saved:1': { version: 1, data: { half: 'of it' } },
  });
  const options = await browserApp.context.newPage();
  await options.goto(browserApp.address('options.html'));
  const aside = options.locator('section', { has: options.locator('#unreadable-title') }).last();
  await expect(aside.locator('li')).toHaveCount(3);
  const badge = options.getByRole('checkbox', { name: /mark|badge/i });
  await badge.click();
  await expect(aside).toContainText('Put aside on');
  await aside.scrollIntoViewIfNeeded();
  await look(options, 'options-put-aside');
  await expect(aside.locator('li')).toHaveCount(3);
  await aside
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(aside.locator('li')).toHaveCount(2);
});

test('two windows note something on one round at the same time, and both notes stay', async ({
  browserApp,
  samples,
}) => {
  const panel = await open(browserApp, samples.origin);
  await openTab(panel, 'Offer');
  await panel.locator('#keep').getByRole('button', { name: 'Save this offer' }).click();
  await expect(panel.locator('#keep')).toContainText('Saved under');
  const pages = await Promise.all(
    ['mine', 'yours'].map(async (note) => {
      const page = await browserApp.context.newPage();
      await page.goto(browserApp.address('options.html'));
      await page.locator('.round-actions').getByRole('button').first().click();
      await page.locator('.round-edit textarea').fill(note);
      return page;
    }),
  );
  await Promise.all(
    pages.map((page) => page.locator('.round-edit').getByRole('button', { name: 'Save' }).click()),
  );
  for (const page of pages) {
    await expect(page.locator('.round-note')).toContainText('mine');
    await expect(page.locator('.round-note')).toContainText('yours');
  }
});
