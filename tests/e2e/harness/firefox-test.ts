/** `test` for Firefox: every test gets its own browser with the extension and a server with the sample pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { type SampleServer, serveSamples } from '../../../scripts/samples/server.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { program } from './programs.ts';

const EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');

export const test = base.extend<{ samples: SampleServer; firefox: Firefox }>({
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

export { expect } from '@playwright/test';
