/** The extension in a real Firefox: sidebar, context menu, shortcut, toolbar popup. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type SampleServer, serveSamples } from '../../../scripts/samples/server.ts';
import { type Firefox, launchFirefox } from '../harness/firefox.ts';
import { program } from '../harness/programs.ts';

const ROOT = join(import.meta.dirname, '../../..');
const EXTENSION = join(ROOT, '.output/firefox-mv3');
const PICTURES = join(ROOT, '.artifacts/pictures');

const test = base.extend<{ samples: SampleServer; firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
  samples: async ({}, use) => {
    const server = await serveSamples({ today: new Date().toISOString().slice(0, 10) });
    await use(server);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
  firefox: async ({}, use) => {
    const found = await program('firefox');
    test.skip('missing' in found, 'missing' in found ? found.missing : '');
    if ('missing' in found) return;
    if (!existsSync(EXTENSION)) throw new Error('Build the extension first: npm run build:firefox');
    const firefox = await launchFirefox(found.path, EXTENSION);
    await use(firefox);
    await firefox.close();
  },
});

test('right-click on a selected salary opens the sidebar on that figure', async ({ firefox, samples }) => {
  await firefox.open(`${samples.origin}/sample-cloudflare-sf-offer`);
  await firefox.select('$205,000');
  const items = await firefox.contextMenu();
  expect(items).toContain('Compare “$205,000” with the band');
  await firefox.pick(/^Compare “/);
  await firefox.sidebar.shows(/\$205,000/);
});

test('the shortcut opens the sidebar, and the sample gives the worked example', async ({
  firefox,
  samples,
}) => {
  await firefox.open(`${samples.origin}/sample-cloudflare-sf-offer`);
  await firefox.press('Alt', 'Shift', 'K');
  const text = await firefox.sidebar.shows(/\$313,200/);
  for (const part of ['Cloudflare', 'San Francisco', '$285,500', '$299,000']) expect(text).toContain(part);
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, 'firefox-sidebar.png'), await firefox.screenshot());
});
