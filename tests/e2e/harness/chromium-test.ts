/** `test` for Chromium: every test gets its own browser with the extension and a server with the sample pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { type Chromium, clickAway, type LaunchOptions, launchChromium } from '../../../scripts/chromium.ts';
import { type SampleServer, serveSamples } from '../../../scripts/samples/server.ts';
import { type Display, openDisplay } from './display.ts';
import { program } from './programs.ts';

const ROOT = join(import.meta.dirname, '../../..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');
/** Pictures for a person to look at; the folder is not part of the repository. */
export const PICTURES = join(ROOT, '.artifacts/pictures');

interface Fixtures {
  /** Extra pages by path, for a test that needs a page of its own: `test.use({ pages: { '/letter': html } })`. */
  pages: Record<string, string>;
  /** Move the samples' dates to this week, as `npm start` does, so that no reply-by date is past. */
  moveDates: boolean;
  launch: Partial<LaunchOptions>;
  samples: SampleServer;
  browserApp: Chromium;
  /** A display with mouse and keyboard; the browser of such a test is headed. */
  display: Display;
}

export const test = base.extend<Fixtures>({
  pages: [{}, { option: true }],
  moveDates: [true, { option: true }],
  launch: [{}, { option: true }],
  samples: async ({ pages, moveDates }, use) => {
    const today = new Date().toISOString().slice(0, 10);
    const server = await serveSamples({ extra: pages, ...(moveDates ? { today } : {}) });
    await use(server);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
  display: async ({}, use) => {
    const xvfb = await program('xvfb');
    const xdotool = await program('xdotool');
    const missing = [xvfb, xdotool].flatMap((each) => ('missing' in each ? [each.missing] : []));
    test.skip(missing.length > 0, missing.join('; '));
    if ('missing' in xvfb || 'missing' in xdotool) return;
    const display = await openDisplay(xvfb.path, xdotool.path);
    await use(display);
    await display.close();
  },
  browserApp: async ({ launch }, use) => {
    const browser = await startBrowser(launch);
    await use(browser);
    await browser.close();
  },
});

export { expect };

/** A browser with the extension; the test is skipped, with the reason, where there is no browser. */
export async function startBrowser(options: Partial<LaunchOptions> = {}): Promise<Chromium> {
  const found = await program('chromium');
  test.skip('missing' in found, 'missing' in found ? found.missing : '');
  if ('missing' in found) throw new Error(found.missing);
  if (!existsSync(EXTENSION)) throw new Error('Build the extension first: npm run build');
  return launchChromium({ executable: found.path, extension: EXTENSION, ...options });
}

/** Opens an address in the first tab. */
export async function visit(browser: Chromium, url: string): Promise<Page> {
  const page = browser.context.pages()[0] as Page;
  await page.goto(url);
  return page;
}

/** Presses the toolbar button and, in the popup, "Read this page": the panel opens by that gesture. */
export async function readByPopup(browser: Chromium, tab: Page): Promise<Page> {
  const known = new Set(await browser.targets('sidepanel.html'));
  await browser.pressAction(tab);
  const popup = await browser.attach('popup.html');
  await clickAway(popup.getByRole('button', { name: 'Read this page' }));
  return browser.attach('sidepanel.html', known);
}
