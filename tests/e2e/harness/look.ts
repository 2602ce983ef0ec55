/** Looking at a surface: accessibility rules and pictures, in light and in dark. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { PICTURES } from './chromium-test.ts';

/** What axe objects to, one line a finding: rule, element, what is wrong. */
async function violations(page: Page): Promise<string[]> {
  // Legacy mode stays in this page; the other opens a page of its own, which an extension's panel has no place for.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${help}. ${failureSummary ?? ''}`),
  );
}

/** Nothing is cut off or needs sideways scrolling at this width. */
const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Waits until nothing more is being added: parts of a report that take longer to load come later. */
async function settled(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await page.locator('body').innerText();
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [300] },
    )
    .toBe(true);
}

/** Checks a surface, each of its tabs, in both colour schemes and leaves a picture of each under `name`. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await settled(page);
  const tabs = await page.getByRole('tab').all();
  if (tabs.length === 0) return lookAt(page, name);
  const before = page.getByRole('tab', { selected: true });
  const chosen = await before.innerText();
  for (const tab of tabs) {
    await tab.click();
    await lookAt(page, `${name}-${(await tab.innerText()).toLowerCase()}`);
  }
  await page.getByRole('tab', { name: chosen }).click();
}

async function lookAt(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`), fullPage: true });
    expect(await violations(page), `${name} in ${colorScheme}`).toEqual([]);
    expect(await overflows(page), `${name} scrolls sideways`).toBe(false);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
