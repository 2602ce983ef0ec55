/**
 * A browser that nobody is attached to. With a debugger attached Chromium prerenders otherwise and may keep no page for
 * Back; so this one is started by itself and driven by a keyboard on a display. It loads a copy of the built extension
 * that may enter the loopback site by itself, as a granted site may be entered, and whose panel tells the test's own
 * server what stands in it; the copy's code is the product's.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../../scripts/chromium.ts';
import { ANSWER } from '../../../scripts/patience.ts';
import { expect, test } from '../harness/chromium-test.ts';
import { letter } from '../harness/letters.ts';
import { program } from '../harness/programs.ts';

const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** What a page tells of its own life, and the keys that lead to the other one. */
const life = (name: string): string => `<script>
  const tell = (what) => fetch('/told?' + ${JSON.stringify(name)} + ' ' + what, { method: 'POST', keepalive: true });
  if (document.prerendering) {
    tell('prerenders');
    document.addEventListener('prerenderingchange', () => tell('is activated'));
  } else tell('loads');
  addEventListener('pageshow', (event) => event.persisted && tell('comes back'));
  addEventListener('keydown', ({ key }) => key === 'g' && (location.href = '/next'));
</script>`;

const RULES = `<script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>`;

const NEXT = {
  company: 'Confluent',
  domain: 'confluent.io',
  base: 'Your base salary will be $198,765 per year.',
};

const PAGES: Record<string, string> = {
  '/first': letter().replace('</body>', `${life('first')}${RULES}</body>`),
  '/next': letter(NEXT).replace('</body>', `${life('next')}</body>`),
};

/** Told by the copy's panel whenever another letter stands in it. */
const TELLER = (origin: string): string => `
let last = '';
setInterval(() => {
  const base = ['$205,000', '$198,765'].filter((sum) => document.querySelector('main')?.textContent.includes(sum)).join();
  const title = document.querySelector('.bar-title')?.title ?? '';
  const now = title + ' ' + base;
  if (now !== last) void fetch(${JSON.stringify(origin)} + '/told?panel ' + encodeURIComponent(now), { method: 'POST' });
  last = now;
}, 100);`;

async function serve() {
  const told: string[] = [];
  const server = createServer(({ method, url = '/' }, response) => {
    if (method === 'POST') told.push(decodeURIComponent(url.split('?')[1] ?? ''));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('access-control-allow-origin', '*');
    response.end(PAGES[url] ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { told, origin, close: () => server.close() };
}

/** The copy: the page's script enters loopback pages, and the panel may tell the server. */
function copyFor(origin: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-copy-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = ['http://127.0.0.1/*'];
  manifest.content_scripts = [
    { matches: ['http://127.0.0.1/*'], js: ['content-scripts/scan.js'], run_at: 'document_idle' },
  ];
  manifest.content_security_policy.extension_pages = manifest.content_security_policy.extension_pages.replace(
    "connect-src 'self'",
    `connect-src 'self' ${origin}`,
  );
  writeFileSync(path, JSON.stringify(manifest));
  writeFileSync(join(folder, 'teller.js'), TELLER(origin));
  const panel = join(folder, 'sidepanel.html');
  writeFileSync(
    panel,
    readFileSync(panel, 'utf8').replace('</body>', '<script src="/teller.js"></script></body>'),
  );
  return folder;
}

test('a page that is prerendered, or kept for Back, says nothing in the panel until it is in front', async ({
  display,
}) => {
  const found = await program('chromium');
  test.skip('missing' in found, 'missing' in found ? found.missing : '');
  if ('missing' in found) return;
  const { told, origin, close } = await serve();
  const extension = copyFor(origin);
  const profile = mkdtempSync(join(tmpdir(), 'counterpoint-alone-'));
  const browser = spawn(
    found.path,
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--no-first-run',
      '--no-default-browser-check',
      '--window-position=0,0',
      '--window-size=1280,900',
      `${origin}/first`,
    ],
    { env: { ...process.env, ...display.env }, stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => browser.on('exit', () => resolve()));
  const hears = (what: string, from = 0): Promise<unknown> =>
    until(
      `“${what}” among: ${told.join(' | ')}`,
      async () => told.slice(from).some((each) => each.includes(what)),
      ANSWER,
    ).catch((error: Error) => {
      throw new Error(`${error.message}; told: ${told.join(' | ')}`);
    });
  const panels = (from: number): string[] => told.slice(from).filter((each) => each.startsWith('panel'));
  try {
    await hears('first loads');
    await hears('next prerenders');
    // A key that comes too early is lost; and the extension's welcome page may be in front of the letter.
    await until('the panel to open', async () => {
      await display.focus();
      await display.keys('ctrl+1', 'alt+shift+k');
      await sleep(4000);
      return panels(0).length > 0;
    });
    await hears('$205,000');
    // It has been prerendered all the while, with the page's script in it.
    await sleep(3000);
    expect(panels(0).filter((each) => each.includes('$198,765'))).toEqual([]);
    expect(told.filter((each) => each === 'next is activated')).toEqual([]);

    const activation = told.length;
    // The panel has the keyboard by now: the letter gets it back, at a place where it says nothing.
    await until('the next page', async () => {
      await display.click(40, 700);
      await display.keys('g');
      await sleep(3000);
      return told.slice(activation).includes('next is activated');
    });
    await hears('$198,765', activation);
    expect(panels(activation).at(-1)).toContain('Confluent');

    const back = told.length;
    await until('the page before', async () => {
      await display.keys('alt+Left');
      await sleep(3000);
      return told.slice(back).includes('first comes back');
    });
    await hears('$205,000', back);
    await sleep(2000);
    // The one that waits for Forward by now says nothing more.
    expect(panels(back).at(-1)).toContain('Cloudflare');
    console.log(told.join(' | '));
  } finally {
    browser.kill();
    await ended;
    close();
    for (const folder of [extension, profile])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
