/** Finding and installing browsers, with a PATH that holds only what each test puts there. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensure, find } from '../../../scripts/browsers.ts';

let folder = '';

/** A program that prints this and ends well or badly. */
function program(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpoint-path-'));
  vi.stubEnv('PATH', folder);
  for (const name of ['CHROME_PATH', 'FIREFOX_PATH', 'XVFB_PATH', 'XDOTOOL_PATH']) vi.stubEnv(name, '');
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder);
  vi.stubEnv('PLAYWRIGHT_DOWNLOAD_HOST', 'http://127.0.0.1:9');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

// Elsewhere browsers are found outside PATH, where a test cannot hide them.
const linux = test.skipIf(process.platform !== 'linux');
const debianRoot = test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0);

linux('the first browser that starts and is new enough wins', async () => {
  program('google-chrome', 'echo "Google Chrome 120.0.1"');
  program('chromium', 'exit 1');
  program('microsoft-edge', 'echo "Microsoft Edge 150.0.2"');
  expect((await find('chromium')).path).toBe(join(folder, 'microsoft-edge'));
});

linux('an old or broken browser is not used, and the reason says so', async () => {
  program('google-chrome', 'echo "Google Chrome 120.0.1"');
  program('chromium-browser', 'echo "please install the snap"; exit 1');
  const { path, missing } = await find('chromium');
  expect(path).toBeNull();
  expect(missing).toContain('version 120');
  expect(missing).toContain('chromium-browser does not start');
});

test('a named browser that is not there is not replaced by another', async () => {
  vi.stubEnv('FIREFOX_PATH', join(folder, 'nowhere'));
  program('firefox', 'echo "Mozilla Firefox 153.0"');
  expect(await find('firefox')).toEqual({ path: null, missing: 'FIREFOX_PATH names no file' });
});

debianRoot(
  'what is missing is installed with one call of apt-get, after its lists were fetched',
  async () => {
    program(
      'apt-get',
      `echo "$@" >> ${folder}/calls
     [ "$1" = install ] || exit 0
     printf '#!/bin/sh\\necho "Chromium 156.0.1"\\n' > ${folder}/chromium
     printf '#!/bin/sh\\necho "Mozilla Firefox 153.0"\\n' > ${folder}/firefox-esr
     /bin/chmod +x ${folder}/chromium ${folder}/firefox-esr`,
    );
    const said: string[] = [];
    const found = await ensure(['chromium', 'firefox'], (line) => said.push(line));
    expect(found.chromium.path).toBe(join(folder, 'chromium'));
    expect(found.firefox.path).toBe(join(folder, 'firefox-esr'));
    expect(said.join('\n')).toContain('installing with apt-get: chromium firefox-esr');
  },
);

debianRoot('where nothing can be had, every way that was tried is named', async () => {
  program('apt-get', 'echo "E: Unable to locate package chromium"; exit 100');
  const said: string[] = [];
  const found = await ensure(['chromium'], (line) => said.push(line));
  expect(found.chromium.path).toBeNull();
  for (const words of ['Playwright’s download', 'apt-get did not succeed', 'CHROME_PATH']) {
    expect(found.chromium.missing).toContain(words);
  }
  expect(said.join('\n')).toContain('Unable to locate package');
});
