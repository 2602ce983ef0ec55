/**
 * Long texts in the real panel: reading them takes seconds, and the panel answers all the while. Nothing here is measured
 * by a clock alone: the longest block is held against the time that the reading took on the same machine.
 */
import type { Page } from '@playwright/test';
import { blockWhile, fileFor, type Pieces, pasteText, readPasted } from '../harness/blocks/given.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';

const LETTER =
  'We are pleased to offer you the position of Analyst at Quill Inc. Your base salary is $120,000.\n';

/** Texts up to the cap, of what costs most: short lines, amounts, offers, shares, all parts of an offer. */
const LONG: Record<string, Pieces> = {
  lines: [
    [LETTER, 1],
    ['a b c d e\n', 40_000],
  ],
  amounts: [
    [LETTER, 1],
    ['$1,234\n', 40_000],
  ],
  letters: [[`${LETTER}Start 2026-01-05. Sincerely, Bob\n`, 3000]],
  parts: [
    [LETTER, 1],
    ['Your bonus is 10%. You get 1,000 RSUs over 4 years worth $50,000.\n', 6000],
  ],
};

/** The longest block may be this share of the reading: it was nearly the whole of it when the panel read by itself. */
const SHARE = 1 / 4;

async function giveFile(panel: Page, name: string, pieces: Pieces): Promise<void> {
  const { choose } = await fileFor(panel, name, pieces);
  await choose();
}

/** A panel with nothing to show, and everything loaded that it needs to show a letter. */
async function warmPanel(browserApp: Parameters<typeof visit>[0], origin: string): Promise<Page> {
  const tab = await visit(browserApp, `${origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  await expect(tab).toHaveTitle(/./);
  await giveFile(panel, 'warm.txt', [[LETTER, 1]]);
  await closing(panel, 'warm.txt');
  return panel;
}

/** Waits until a document is shown, and closes it. */
async function closing(panel: Page, name: string): Promise<void> {
  const close = panel.getByRole('button', { name: `Close ${name}` });
  await expect(close).toBeVisible();
  await expect(panel.locator('main')).toContainText('$120,000');
  await close.click();
  await expect(close).toBeHidden();
}

test('no text that is chosen or pasted holds the panel up while it is read', async ({
  browserApp,
  samples,
}) => {
  const panel = await warmPanel(browserApp, samples.origin);
  const held: string[] = [];
  for (const [name, pieces] of Object.entries(LONG)) {
    for (const [how, title] of [
      ['chosen', `${name}.txt`],
      ['pasted', 'Pasted text'],
    ] as const) {
      await test.step(`${name}, ${how}`, async () => {
        const file = await fileFor(panel, title, pieces);
        if (how === 'pasted') await pasteText(panel, pieces);
        const give = how === 'chosen' ? file.choose : () => readPasted(panel);
        const { longest, whole } = await blockWhile(panel, async () => {
          await give();
          await expect(panel.getByRole('button', { name: `Close ${title}` })).toBeVisible();
        });
        console.log(name, how, Math.round(longest), Math.round(whole));
        if (longest > whole * SHARE)
          held.push(`${name}, ${how}: ${Math.round(longest)} of ${Math.round(whole)} ms`);
        await closing(panel, title);
      });
    }
  }
  expect(held).toEqual([]);
});

test('a newer text is read at once: the reading of the older one is ended, and never shown', async ({
  browserApp,
  samples,
}) => {
  const panel = await warmPanel(browserApp, samples.origin);
  const titles: string[] = [];
  await panel.exposeFunction('shows', (title: string) => titles.push(title));
  await panel.evaluate(() => {
    const bar = document.querySelector('.bar-title') as HTMLElement;
    const { shows } = globalThis as unknown as { shows(title: string): void };
    new MutationObserver(() => shows(bar.title)).observe(bar, { attributes: true });
  });
  const { parts = [] } = LONG;
  const alone = await blockWhile(panel, async () => {
    await giveFile(panel, 'older.txt', parts);
    await expect(panel.getByRole('button', { name: 'Close older.txt' })).toBeVisible();
  });
  await closing(panel, 'older.txt');
  titles.length = 0;
  const both = await blockWhile(panel, async () => {
    await giveFile(panel, 'older.txt', parts);
    // The file is parsed, and its text is being read.
    await panel.waitForTimeout(alone.whole / 4);
    await giveFile(panel, 'newer.txt', [[LETTER, 1]]);
    await expect(panel.getByRole('button', { name: 'Close newer.txt' })).toBeVisible();
  });
  expect(both.whole).toBeLessThan(alone.whole);
  await panel.waitForTimeout(alone.whole);
  await expect(panel.getByRole('button', { name: 'Close newer.txt' })).toBeVisible();
  expect(titles).toEqual(['newer.txt']);
});

test('where a page can have no worker it reads by itself', async ({ browserApp }) => {
  for (const refuse of [
    () => Reflect.deleteProperty(globalThis, 'Worker'),
    () => {
      globalThis.Worker = class {
        constructor() {
          throw new TypeError('refused');
        }
      } as unknown as typeof Worker;
    },
    () => {
      // One that can be made and never runs.
      globalThis.Worker = class extends EventTarget {
        onerror: ((event: Event) => void) | null = null;
        constructor() {
          super();
          setTimeout(() => this.onerror?.(new Event('error')), 10);
        }
        postMessage(): void {}
        terminate(): void {}
      } as unknown as typeof Worker;
    },
  ]) {
    const panel = await browserApp.context.newPage();
    await panel.addInitScript(refuse);
    await panel.goto(browserApp.address('sidepanel.html'));
    await pasteText(panel, [[LETTER, 1]]);
    await readPasted(panel);
    await closing(panel, 'Pasted text');
    await panel.close();
  }
});

/** What of a page of five megabytes is read is cut at the cap; the script in it and the panel meet all of it. */
const PAGE = `<!doctype html><html lang="en"><title>A very long offer</title><h1>Offer</h1><p>${LETTER}</p>${'<p>Your bonus is 10%. You get 1,000 RSUs over 4 years worth $50,000.</p>\n'.repeat(70_000)}</html>`;

test.describe('a page of five megabytes', () => {
  test.use({ pages: { '/long': PAGE } });

  test('is read while the panel paints and answers', async ({ browserApp, samples }) => {
    expect(PAGE.length).toBeGreaterThan(5_000_000);
    const tab = await visit(browserApp, `${samples.origin}/long`);
    const panel = await readByPopup(browserApp, tab);
    await expect(panel.getByText('Reading the page…')).toBeVisible();
    await expect(panel.locator('main')).toContainText('Only the beginning was read');
    const found = await panel.evaluate(
      () =>
        new Promise<{ longest: number; painted: number; read: number }>((resolve) => {
          const longest: number[] = [0];
          new PerformanceObserver((list) => {
            longest.push(...list.getEntries().map(({ duration }) => duration));
          }).observe({ type: 'longtask', buffered: true });
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          setTimeout(
            () =>
              resolve({
                longest: Math.max(...longest),
                painted: paint?.startTime ?? Number.POSITIVE_INFINITY,
                read: performance.now(),
              }),
            300,
          );
        }),
    );
    console.log(found);
    expect(found.longest).toBeLessThan(found.read * SHARE);
    expect(found.painted).toBeLessThan(found.read * SHARE);
    // The page says something else: the panel weighs both states, and answers meanwhile.
    const { longest, whole } = await blockWhile(panel, async () => {
      await tab.evaluate(() => {
        const more = document.createElement('p');
        more.textContent = 'The base salary is $130,000.';
        document.querySelector('h1')?.after(more);
      });
      await expect(panel.locator('main')).toContainText('The page has changed');
    });
    console.log(longest, whole);
    expect(longest).toBeLessThan(whole * SHARE);
  });
});
