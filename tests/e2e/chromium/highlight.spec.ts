/** From a number to its sentence: marked without a change to the page, in view, and taken away again. */
import type { Page } from '@playwright/test';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';
import { openTab } from '../harness/panel.ts';

/** What is marked in the page: the words, whether they are in view, and in which colour. */
const marked = (tab: Page): Promise<{ words: string; inView: boolean; colour: string } | null> =>
  tab.evaluate(() => {
    const range = [...([...CSS.highlights.values()][0] ?? [])][0] as Range | undefined;
    if (!range) return null;
    const box = range.getBoundingClientRect();
    const element = range.commonAncestorContainer.parentElement ?? document.body;
    return {
      words: range.toString().replace(/\s+/g, ' '),
      inView: box.top >= 0 && box.bottom <= innerHeight,
      colour: getComputedStyle(element, `::highlight(${[...CSS.highlights.keys()][0]})`).backgroundColor,
    };
  });
const gone = (tab: Page) => expect.poll(() => marked(tab)).toBeNull();
const dom = (tab: Page): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);
const show = async (panel: Page, label: string) => {
  await openTab(panel, 'Offer');
  await panel.getByRole('button', { name: `Show on the page: ${label}`, exact: true }).click();
};

test('a number leads to its sentence, however far down and however cut up by elements', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/offer-page-spread-figures`);
  const panel = await readByPopup(browserApp, tab);
  await expect(panel.locator('main')).toContainText('$168,500');
  const before = await dom(tab);
  await show(panel, 'Base');
  await expect
    .poll(() => marked(tab))
    .toEqual({ words: '$168,500 per year', inView: true, colour: 'rgb(255, 226, 138)' });
  expect(await dom(tab)).toBe(before);
});

test('one mark at a time; it goes with Escape in panel or page, and with the tab', async ({
  browserApp,
  samples,
}) => {
  const tab = await visit(browserApp, `${samples.origin}/sample-cloudflare-sf-offer`);
  const panel = await readByPopup(browserApp, tab);
  await show(panel, 'Base');
  await expect.poll(async () => (await marked(tab))?.words).toContain('$205,000');
  await show(panel, 'Sign-on');
  await expect.poll(async () => (await marked(tab))?.words).not.toContain('$205,000');
  await panel.keyboard.press('Escape');
  await gone(tab);
  await show(panel, 'Base');
  await expect.poll(() => marked(tab)).not.toBeNull();
  await tab.keyboard.press('Escape');
  await gone(tab);
  expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await show(panel, 'Base');
  await expect.poll(() => marked(tab)).not.toBeNull();
  const other = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  await gone(tab);
  await other.close();
});
