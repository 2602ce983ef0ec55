/**
 * `npm start`: the product on the sample inbox. With a display a browser opens and stays open; without one the same
 * happens headless, pictures are left in `.artifacts/start`, and what the panel says is printed.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { ensure } from './browsers.ts';
import { type Chromium, clickAway, launchChromium } from './chromium.ts';
import { reportOf, see } from './panel.ts';
import { inWords, SILENCE } from './patience.ts';
import { ROOT, run, tool } from './run.ts';
import { SAMPLES, serveSamples } from './samples/server.ts';

const EXTENSION = join(ROOT, '.output/chrome-mv3');
const PICTURES = join(ROOT, '.artifacts/start');
const FIRST = SAMPLES[0];

const hasDisplay = (): boolean =>
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function build(): Promise<void> {
  console.log('Building the extension');
  const { code, output } = await tool('wxt', ['build', '-b', 'chrome'], { silence: SILENCE });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
}

const TABS = ['Answer', 'Counter', 'Why', 'Offer'];

/** The panel as most people have it. */
const PANEL = { width: 360, height: 765 };

/** One surface in light and in dark. */
async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: null });
}

/** The toolbar button, then "Read this page" in the popup: the way a person opens the panel. */
async function openPanel(
  browser: Chromium,
  tab: Page,
  inPopup?: (popup: Page) => Promise<void>,
): Promise<Page> {
  await browser.pressAction(tab);
  const popup = await browser.attach('popup.html');
  await inPopup?.(popup);
  await clickAway(popup.getByRole('button', { name: 'Read this page' }));
  const panel = await browser.attach('sidepanel.html');
  await reportOf(panel);
  return panel;
}

/** Each tab of the panel; the answer is left open. */
async function pictureTabs(panel: Page): Promise<void> {
  await panel.setViewportSize(PANEL);
  for (const name of TABS) {
    await panel.getByRole('tab', { name }).click();
    await picture(panel, `panel-${name.toLowerCase()}`);
  }
  await panel.getByRole('tab', { name: 'Answer' }).click();
}

async function print(panel: Page): Promise<void> {
  const { notes, answer, ...seen } = await see(panel);
  console.log('\nThe Answer tab says\n');
  for (const line of answer) console.log(`  ${line}`);
  const rows: [string, string][] = [
    ['Company', seen.company],
    ['Role', seen.role],
    ['Level', seen.level],
    ['Place', seen.place],
    ['Yearly total', seen.total],
    ['Band', seen.band],
    ['Opening ask', seen.ask],
    ['Target', seen.target],
    ['Walk-away', seen.walkAway || 'yours to set'],
    ['To know', String(notes.length)],
  ];
  console.log('\nBehind it\n');
  for (const [name, value] of rows) console.log(`  ${name.padEnd(13)} ${value}`);
  for (const note of notes) console.log(`  - ${note}`);
}

async function printCommand(): Promise<void> {
  const file = `tests/pages/${FIRST}/source.html`;
  const { output } = await run(process.execPath, ['cli/counter.ts', file], { silence: SILENCE });
  console.log(`\nThe same from the command line (npm run counter -- ${file})\n`);
  for (const line of output.trimEnd().split('\n')) console.log(`  ${line}`);
}

async function headless(browser: Chromium, inbox: Page, letter: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await picture(inbox, 'inbox');
  await picture(letter, 'page');
  const panel = await openPanel(browser, letter, (popup) => picture(popup, 'popup'));
  await pictureTabs(panel);
  const options = await browser.context.newPage();
  await options.goto(browser.address('options.html'));
  await options.getByRole('heading').first().waitFor();
  await picture(options, 'options');
  await options.close();
  await print(panel);
  await printCommand();
  console.log(`\nPictures: ${relative(process.cwd(), PICTURES) || '.'}`);
}

async function main(): Promise<void> {
  const shown = hasDisplay() && !process.argv.includes('--headless');
  const { chromium } = await ensure(['chromium'], (line) => console.log(line));
  if (!chromium.path) throw new Error(`No browser to start: ${chromium.missing}`);
  console.log(`Browser: ${chromium.path}`);
  await build();
  const samples = await serveSamples({ today: new Date().toISOString().slice(0, 10) });
  console.log(`Sample inbox: ${samples.origin}`);
  const browser = await launchChromium({
    executable: chromium.path,
    extension: EXTENSION,
    headless: !shown,
  });
  try {
    const inbox = browser.context.pages()[0] as Page;
    await inbox.goto(samples.origin);
    const letter = await browser.context.newPage();
    await letter.goto(`${samples.origin}/${FIRST}`);
    if (shown) {
      await openPanel(browser, letter);
      console.log('The panel is open beside the first sample. Close the window to end.');
      await browser.context.waitForEvent('close', { timeout: 0 });
    } else {
      // Everything is done well before this; then something is stuck, and waiting longer would not help.
      const stuck = setTimeout(() => {
        console.error(`Not done after ${inWords(SILENCE)}`);
        process.exit(1);
      }, SILENCE);
      await headless(browser, inbox, letter);
      clearTimeout(stuck);
    }
  } finally {
    await browser.close();
    await samples.close();
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
