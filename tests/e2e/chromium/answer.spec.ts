/** The first screen at 360 × 765: verdict, ask or the reason why none, action and date, few stops, four tabs by keyboard. */
import type { Locator, Page } from '@playwright/test';
import { reportOf } from '../../../scripts/panel.ts';
import { SAMPLES } from '../../../scripts/samples/server.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { look } from '../harness/look.ts';

const SIZE = { width: 360, height: 765 };
const MOST_STOPS = 25;

/** No tab is longer than this with its folds closed. */
const MOST_SCREENS = 2;

/** Core Web Vitals call up to 0.1 good; a panel of one column should do with half of it. */
const MOST_SHIFT = 0.05;
const OFFERS = SAMPLES.filter((name) => name.endsWith('-offer'));

/** True where all of it can be seen without scrolling: above the tabs at the lower edge. */
async function isInView(panel: Page, part: Locator): Promise<boolean> {
  const box = await part.boundingBox();
  const bar = await panel.getByRole('tablist').boundingBox();
  return box !== null && bar !== null && box.y >= 0 && box.y + box.height <= bar.y;
}

/** Controls that Tab reaches. */
const stopsIn = (panel: Page): Promise<number> =>
  panel.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary')].filter(
        (element) =>
          element.checkVisibility() && element.tabIndex >= 0 && !(element as HTMLButtonElement).disabled,
      ).length,
  );

const focused = (panel: Page): Promise<string> =>
  panel.evaluate(() =>
    document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? ''),
  );

/** Cumulative layout shift of what a person saw: what moves before the first paint nobody sees. */
const layoutShift = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        if (entry.startTime >= painted) sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => setTimeout(done, 300));
    return sum;
  });

/** Closes the folds that stand open, each of which holds something to check: nothing else may begin open. */
async function closeDoubts(panel: Page): Promise<void> {
  const open = panel.locator('[role="tabpanel"]:not([hidden]) .fold[open]');
  await expect(open.filter({ hasNot: panel.locator('.check') })).toHaveCount(0);
  for (let left = await open.count(); left > 0; left--) await open.last().locator('summary').first().click();
  await expect(open).toHaveCount(0);
}

async function opened(browserApp: Parameters<typeof visit>[0], url: string): Promise<Page> {
  const panel = await readByPopup(browserApp, await visit(browserApp, url));
  await panel.setViewportSize(SIZE);
  await reportOf(panel);
  await expect(panel.locator('main')).not.toContainText('Looking up');
  return panel;
}

test('the samples are offers and a posting', () => {
  expect(OFFERS.length).toBeGreaterThanOrEqual(3);
});

for (const sample of OFFERS) {
  test(`${sample}: the answer stands on one screen`, async ({ browserApp, samples }) => {
    const panel = await opened(browserApp, `${samples.origin}/${sample}`);
    const next = panel.locator('#next');
    const parts = {
      verdict: panel.locator('.verdict-title'),
      sentence: panel.locator('.verdict'),
      date: panel.locator('.due'),
      ask: next.getByRole('heading'),
      action: next.locator('.btn.main'),
    };
    for (const [name, part] of Object.entries(parts))
      await expect.poll(() => isInView(panel, part), { message: name }).toBe(true);
    await expect(parts.verdict).toHaveText(/^(Strong|Fair|Low|Offer above)/);
    await expect(parts.ask).toHaveText(/^Ask for .\d/);
    await expect(parts.date).toHaveText(/Reply by .* · \d+ days?/);
    expect(await stopsIn(panel)).toBeLessThanOrEqual(MOST_STOPS);
    for (const name of ['Counter', 'Why', 'Offer']) {
      await panel.getByRole('tab', { name }).click();
      await closeDoubts(panel);
      const height = await panel.evaluate(() => document.documentElement.scrollHeight);
      expect(height, name).toBeLessThanOrEqual(MOST_SCREENS * SIZE.height);
    }
    await panel.getByRole('tab', { name: 'Answer' }).click();
    await look(panel, `answer-${sample}`);
  });
}

test('a posting says what it pays and what to say', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-cloudflare-posting-zones`);
  for (const part of [panel.locator('.verdict-title'), panel.locator('#next .btn.main')])
    await expect.poll(() => isInView(panel, part)).toBe(true);
  await expect(panel.locator('#next')).toContainText('Say $228,000 to $242,000');
  await expect(panel.locator('.due')).toHaveCount(0);
  expect(await stopsIn(panel)).toBeLessThanOrEqual(MOST_STOPS);
});

test('an opening report pushes nothing about that is seen', async ({ browserApp, samples }) => {
  const panel = await readByPopup(browserApp, await visit(browserApp, `${samples.origin}/${OFFERS[0]}`));
  // The browser grows its panel while it opens; a page that is loaded again has its size from the start.
  await panel.reload();
  await reportOf(panel);
  await expect(panel.locator('main')).not.toContainText('Looking up');
  await expect(panel.locator('footer')).toBeAttached();
  const shift = await layoutShift(panel);
  test.info().annotations.push({ type: 'figure', description: `layout shift ${shift.toFixed(3)}` });
  expect(shift).toBeLessThan(MOST_SHIFT);
});

test('by keyboard: the first stop leads to the action, which opens the mail, the tabs by digits and arrows', async ({
  browserApp,
  samples,
}) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  await panel.locator('body').press('Tab');
  await expect.poll(() => focused(panel)).toBe('Go to what to do next');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Write the email' })).toBeFocused();

  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('tab', { name: 'Counter' })).toHaveAttribute('aria-selected', 'true');
  await expect(panel.locator('#script-counter-mail blockquote')).toBeVisible();
  await expect.poll(() => focused(panel)).toContain('The counter, by mail');

  for (const [key, name] of [
    ['1', 'Answer'],
    ['3', 'Why'],
    ['ArrowRight', 'Offer'],
    ['ArrowRight', 'Answer'],
    ['2', 'Counter'],
  ] as const) {
    await panel.keyboard.press(key);
    await expect(panel.getByRole('tab', { name })).toBeFocused();
    await expect(panel.getByRole('tabpanel')).toHaveCount(1);
    await expect(panel.getByRole('tabpanel')).toHaveAccessibleName(name);
  }
});

test('the tab in which an offer was left is open when it comes back', async ({ browserApp, samples }) => {
  const panel = await opened(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  await panel.keyboard.press('4');
  await expect(panel.locator('#letter')).toBeVisible();
  const tab = browserApp.context.pages()[0] as Page;
  await tab.goto(`${samples.origin}/sample-confluent-london-offer`);
  await expect(panel.locator('.who h1')).toContainText('Confluent');
  await expect(panel.getByRole('tab', { name: 'Answer' })).toHaveAttribute('aria-selected', 'true');
  await tab.goto(`${samples.origin}/sample-cloudflare-sf-offer`);
  await expect(panel.locator('.who h1')).toContainText('Cloudflare');
  await expect(panel.getByRole('tab', { name: 'Offer' })).toHaveAttribute('aria-selected', 'true');
});
