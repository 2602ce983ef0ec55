/** The browser's own context menu and the keyboard shortcut, with a real mouse and keyboard on a display. */
import type { Page } from '@playwright/test';
import type { Chromium } from '../../../scripts/chromium.ts';
import { expect, startBrowser, test, visit } from '../harness/chromium-test.ts';
import type { Display } from '../harness/display.ts';
import { look } from '../harness/look.ts';

const SAMPLE = 'sample-cloudflare-sf-offer';

const headed = (display: Display): Promise<Chromium> =>
  startBrowser({ headless: false, env: display.env, args: ['--window-position=0,0'] });

/** Selects the first occurrence of a text, as dragging over it does, and returns a point on it. */
function select(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`The page does not say ${wanted}`);
  }, text);
}

/** Chromium's menu on a selection ends with the extension's entry and Inspect; so ours is second from the bottom. */
const pickOnSelection = (display: Display): Promise<void> => display.keys('Up', 'Up', 'Return');
/** On a page without a selection "View page source" stands between. */
const pickOnPage = (display: Display): Promise<void> => display.keys('Up', 'Up', 'Up', 'Return');

test('right-click on a selected salary opens the panel on that figure', async ({ display, samples }) => {
  const browser = await headed(display);
  try {
    const tab = await visit(browser, `${samples.origin}/${SAMPLE}`);
    await display.rightClick(tab, await select(tab, '$205,000'));
    await pickOnSelection(display);
    const panel = await browser.attach('sidepanel.html');
    const pick = panel.getByRole('main');
    await expect(pick.getByRole('heading', { name: 'The figure you chose' })).toBeVisible();
    await expect(pick).toContainText('$205,000');
    await expect(pick).toContainText(/base/i);
    await look(panel, 'panel-figure');

    await test.step('half a figure grows to the whole one', async () => {
      await display.rightClick(tab, await select(tab, '$20,0'));
      await pickOnSelection(display);
      await expect(pick.locator('.total')).toHaveText(/\$20,000 sign-on bonus/);
    });

    await test.step('and again with the worker ended', async () => {
      await browser.stopWorkers();
      await display.rightClick(tab, await select(tab, '$240,000'));
      await pickOnSelection(display);
      await expect(pick).toContainText('$240,000');
    });

    await test.step('on a page that is read, the figure under the pointer is enough', async () => {
      const point = await select(tab, '$20,000');
      await tab.evaluate(() => getSelection()?.removeAllRanges());
      await display.rightClick(tab, point);
      await pickOnPage(display);
      await expect(pick).toContainText('$20,000');
    });
  } finally {
    await browser.close();
  }
});

test('the shortcut opens the panel and reads the page', async ({ display, samples }) => {
  const browser = await headed(display);
  try {
    await visit(browser, `${samples.origin}/${SAMPLE}`);
    await display.focus();
    await display.keys('alt+shift+k');
    const panel = await browser.attach('sidepanel.html');
    await expect(panel.locator('.who h1')).toContainText('Cloudflare');
  } finally {
    await browser.close();
  }
});
