/** The command line and the loaded extension read every fixture alike: same code, live page against file. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readPath } from '../../../cli/read.ts';
import { toLabels } from '../../../cli/read-labels.ts';
import { read } from '../../../lib/reading/read.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import { expect, readByPopup, test, visit } from '../harness/chromium-test.ts';

const PAGES = join(import.meta.dirname, '../../pages');
const slugs = readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'source.html')));

/** Asks the content script in the tab in front, as the panel does. */
const snapshotOf = (panel: Page): Promise<Snapshot | null> =>
  panel.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const state = (await tabs.sendMessage(tab?.id as number, { type: 'snapshot', data: null })) as {
      snapshot: Snapshot | null;
    };
    return state.snapshot;
  });

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

test.use({ moveDates: false });

test('twenty fixtures and more give the same JSON', async ({ browserApp, samples }) => {
  test.setTimeout(120_000);
  expect(slugs.length).toBeGreaterThanOrEqual(20);
  const tab = await visit(browserApp, `${samples.origin}/${slugs[0]}`);
  const panel = await readByPopup(browserApp, tab);
  const differing: string[] = [];
  for (const slug of slugs) {
    await tab.goto(`${samples.origin}/${slug}`);
    const snapshot = await expect
      .poll(() => snapshotOf(panel).catch(() => null), { message: slug })
      .not.toBeNull()
      .then(() => snapshotOf(panel));
    const inBrowser = JSON.stringify(toLabels(read(snapshot as Snapshot)));
    const inNode = JSON.stringify(toLabels(await readPath(join(PAGES, slug, 'source.html'))));
    if (inBrowser !== inNode) differing.push(`${slug}\n  extension ${inBrowser}\n  command   ${inNode}`);
  }
  expect(differing).toEqual([]);
});
