/**
 * The command line and the loaded extension read every fixture alike. What the extension understood is taken from what
 * it saves: the reading, as the panel's own code made it from the live page or from the chosen file.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from '@playwright/test';
import { readPath } from '../../../cli/read.ts';
import { type Labels, toLabels } from '../../../cli/read-labels.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { ANSWER } from '../../../scripts/patience.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';

declare const chrome: {
  storage: { local: { get(key: null): Promise<Record<string, unknown>>; clear(): Promise<void> } };
};

const PAGES = join(import.meta.dirname, '../../pages');

/** Path of a fixture's source; null for what is no fixture. */
const sourceOf = (slug: string): string | null => {
  const folder = join(PAGES, slug);
  if (!existsSync(join(folder, 'meta.json'))) return null;
  const name = readdirSync(folder).find((file) => file.startsWith('source.'));
  return name ? join(folder, name) : null;
};

const fixtures = readdirSync(PAGES).flatMap((slug) => {
  const path = sourceOf(slug);
  return path ? [{ slug, path }] : [];
});

/** Presses Save and takes the reading out of the extension's storage. */
async function saved(panel: Page): Promise<Labels> {
  await panel.locator('footer').getByRole('button', { name: 'Save this report' }).click({ timeout: ANSWER });
  await expect(panel.locator('footer')).toContainText('Saved');
  const records = await panel.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    await chrome.storage.local.clear();
    return Object.entries(all)
      .filter(([key]) => key.startsWith('saved:'))
      .map(([, record]) => record);
  });
  expect(records).toHaveLength(1);
  return toLabels((records[0] as { data: { reading: Reading } }).data.reading);
}

/** What is saved leaves out the account, whose quotes together would be most of the letter. */
const withoutAccount = ({ account: _, ...labels }: Labels): string => JSON.stringify(labels);

/** The panel has nothing to say about what is neither an offer nor a posting, and nothing to save; a frame it names. */
const nothing = (panel: Page) =>
  expect(
    panel.getByText(/Nothing to compare|This looks a little like|The job on this page stands in a frame/),
  ).toBeVisible();

async function compare(panel: Page, path: string): Promise<string | null> {
  const command = toLabels(await readPath(path));
  if (command.kind === 'other') {
    await nothing(panel);
    return null;
  }
  const extension = await saved(panel);
  const [one, other] = [withoutAccount(extension), withoutAccount(command)];
  // The store writes the parts of a record in an order of its own.
  return isDeepStrictEqual(JSON.parse(one), JSON.parse(other))
    ? null
    : `${path}\n  extension ${one}\n  command   ${other}`;
}

test.use({ moveDates: false });

test('pages read in their tab give the same JSON as the command', async ({ browserApp, samples }) => {
  test.slow();
  const pages = fixtures.filter(({ path }) => path.endsWith('.html'));
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  const differing: (string | null)[] = [];
  for (const { slug, path } of pages) {
    await test.step(slug, async () => {
      await tab.goto(`${samples.origin}/${slug}`);
      const title = await tab.title();
      await expect(panel.locator('.bar-title')).toHaveText(title);
      await expect(panel.getByRole('status').filter({ hasText: /Reading|loading/ })).toHaveCount(0);
      differing.push(await compare(panel, path));
    });
  }
  expect(differing.filter(Boolean)).toEqual([]);
  expect(pages.length).toBeGreaterThanOrEqual(12);
});

test('files chosen in the panel give the same JSON as the command', async ({ browserApp, samples }) => {
  test.slow();
  const tab = await visit(browserApp, `${samples.origin}/sample-newsletter`);
  const panel = await readByPopup(browserApp, tab);
  await nothing(panel);
  const differing: (string | null)[] = [];
  for (const { slug, path } of fixtures) {
    await test.step(slug, async () => {
      await panel.locator('input[type="file"]').setInputFiles(path);
      const close = panel.getByRole('button', { name: /^Close source\./ });
      await expect(close).toBeVisible();
      differing.push(await compare(panel, path));
      await close.click();
      await nothing(panel);
    });
  }
  expect(differing.filter(Boolean)).toEqual([]);
  expect(fixtures.length).toBeGreaterThanOrEqual(20);
});
