/** The real popup, by keyboard alone, and the pages that open in a tab. */
import type { Locator, Page } from '@playwright/test';
import { clickAway } from '../../../scripts/chromium.ts';
import { reportOf } from '../../../scripts/panel.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { look } from '../harness/look.ts';
import { openTab } from '../harness/panel.ts';

test('a company is looked up, its band seen and opened in the side panel by keyboard alone', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  await browserApp.pressAction(tab);
  const popup = await browserApp.attach('popup.html');
  const field = popup.getByRole('combobox');
  await expect(field).toBeFocused();
  await look(popup, 'popup');
  await popup.keyboard.type('cloudf ml');
  await expect(popup.getByRole('option').first()).toContainText('Cloudflare');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowUp');
  await popup.keyboard.press('Enter');
  const band = popup.getByRole('region', { name: /Cloudflare/ });
  await expect(band).toContainText('$225K');
  await expect(band).toContainText('$315K');
  await look(popup, 'popup-band');
  const open = popup.getByRole('button', { name: 'Open in side panel' });
  for (let step = 0; step < 12 && !(await isFocused(open)); step++) await popup.keyboard.press('Tab');
  await expect(open).toBeFocused();
  // The popup closes under the key, so nobody is left to confirm that it was pressed.
  await popup.keyboard.press('Enter').catch(() => {});
  const panel = await browserApp.attach('sidepanel.html');
  await expect(panel.locator('main')).toContainText('Cloudflare');
  await expect(panel.locator('main')).toContainText('$225K');
  await look(panel, 'panel-lookup');
});

test('an employer without a guide is looked up by role and place, and opened in the side panel', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  await browserApp.pressAction(tab);
  const popup = await browserApp.attach('popup.html');
  await popup.getByRole('combobox').first().fill('databriks');
  const option = popup.getByRole('option').filter({ hasText: /^Databricks/ });
  await expect(option).toContainText(/\d+ (?:posting|filing)s?/);
  // Its pay, for the role that it posts or files most, and who says so.
  await expect(option).toContainText(/\$[\d.]+K.*base, (?:posted|filed)/);
  await option.click();
  const employer = popup.getByRole('region', { name: 'Databricks' });
  await expect(employer.getByLabel('Role')).not.toHaveValue('');
  await expect(employer.getByRole('table')).toBeVisible();
  await employer.getByLabel('Role').fill('Senior Software Engineer');
  await employer.getByLabel('Place').fill('San Francisco');
  await expect(employer).toContainText(
    /half of all software developers in San Francisco-Oakland-Fremont, CA/,
  );
  await look(popup, 'popup-employer');
  await clickAway(employer.getByRole('button', { name: 'Open in side panel' }));
  const panel = await browserApp.attach('sidepanel.html');
  await expect(panel.locator('.who')).toContainText('Senior Software Engineer');
  await expect(panel.locator('main')).toContainText(
    /half of all software developers in San Francisco-Oakland-Fremont, CA/,
  );
  await look(panel, 'panel-lookup-employer');
});

const isFocused = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => node === document.activeElement);

test('a misspelt company is found, and an unknown one is said to be unknown', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  await browserApp.pressAction(tab);
  const popup = await browserApp.attach('popup.html');
  await popup.getByRole('combobox').fill('confleunt');
  await expect(popup.getByRole('option').first()).toContainText('Confluent');
  await popup.getByRole('combobox').fill('zzqx');
  await expect(popup.getByRole('option')).toHaveCount(0);
  await expect(popup.getByRole('status')).toHaveText('Nothing found');
});

test('the whole panel can be walked by keyboard, and focus is always seen', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, tab);
  await reportOf(panel);
  await openTab(panel, 'Offer');
  await expect(panel.locator('.letter-group').first()).toBeVisible();
  for (const tab of ['Answer', 'Counter', 'Why', 'Offer'] as const) {
    await openTab(panel, tab);
    await walk(panel);
  }
});

/** Goes round once by Tab: every control is reached, and each shows that it has the focus. */
async function walk(panel: Page): Promise<void> {
  const reachable = await panel.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          !element.closest('[inert]') &&
          element.tabIndex >= 0 &&
          !(element as HTMLButtonElement).disabled,
      ).length,
  );
  const seen = new Set<string>();
  const unseen: string[] = [];
  for (let step = 0; step < reachable + 5; step++) {
    await panel.keyboard.press('Tab');
    const stop = await panel.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return null;
      const all = [...document.querySelectorAll('*')];
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return { id: String(all.indexOf(element)), marked, text: element.outerHTML.slice(0, 120) };
    });
    if (!stop) continue;
    seen.add(stop.id);
    if (!stop.marked) unseen.push(stop.text);
  }
  expect(unseen, 'focused without a visible mark').toEqual([]);
  expect(seen.size).toBeGreaterThanOrEqual(reachable);
}

test('settings and welcome', async ({ browserApp }) => {
  const page = await browserApp.context.newPage();
  await page.setViewportSize({ width: 900, height: 800 });
  await page.goto(browserApp.address('options.html#welcome'));
  await expect(page.getByRole('heading', { name: 'Welcome to Counterpoint' })).toBeVisible();
  await look(page, 'welcome');
  await page.goto(browserApp.address('options.html'));
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await look(page, 'options');
});

test('at 400% zoom the popup is narrower than it likes to be, and flows into what there is', async ({
  browserApp,
}) => {
  // The browser's largest popup is 800 pixels wide: 200 of the page's own at this zoom.
  const popup = await browserApp.context.newPage();
  await popup.setViewportSize({ width: 200, height: 150 });
  await popup.goto(browserApp.address('popup.html'));
  await popup.getByRole('combobox').fill('cloudflare');
  await popup.getByRole('option').first().click();
  await expect(popup.getByRole('button', { name: 'Open in side panel' })).toBeAttached();
  const [needed, given] = await popup.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(given).toBe(200);
  expect(needed).toBe(given);
});
