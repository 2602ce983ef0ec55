/** Nothing leaves the browser: the whole of it stands behind a proxy that writes down every request. */
import { chromium } from '@playwright/test';
import { reportOf } from '../../../scripts/panel.ts';
import { expect, readByPopup, startBrowser, test, visit } from '../harness/chromium-test.ts';
import { program } from '../harness/programs.ts';
import { openProxy } from '../harness/proxy.ts';

const PAGES = ['sample-cloudflare-sf-offer', 'sample-confluent-london-offer', 'sample-newsletter'];
/** Time in which something that waits for a quiet moment would speak up. */
const QUIET = 4000;

/** Asked by the browser itself within its first minute, with or without extensions. */
const BROWSERS_OWN = ['update.googleapis.com', 'accounts.google.com'];

/** `CONNECT host:443` and `GET http://host/…` to the host. */
const hostOf = (line: string): string => {
  const [method, address = ''] = line.split(' ');
  return method === 'CONNECT' ? (address.split(':')[0] as string) : new URL(address).host;
};

/** Hosts that the same browser asks on the same pages without the extension. */
async function hostsWithout(origin: string): Promise<string[]> {
  const found = await program('chromium');
  if ('missing' in found) throw new Error(found.missing);
  const proxy = await openProxy();
  const context = await chromium.launchPersistentContext('', {
    executablePath: found.path,
    args: [...proxy.args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await context.newPage();
  for (const path of PAGES) await page.goto(`${origin}/${path}`);
  await page.waitForTimeout(QUIET);
  await context.close();
  await proxy.close();
  return proxy.log.map(hostOf);
}

test('no request comes from the extension', async ({ samples }) => {
  const proxy = await openProxy();
  const browser = await startBrowser({ args: proxy.args });
  try {
    const tab = await visit(browser, `${samples.origin}/${PAGES[0]}`);
    const panel = await readByPopup(browser, tab);
    await reportOf(panel);
    for (const path of PAGES.slice(1)) {
      await tab.goto(`${samples.origin}/${path}`);
      await panel.waitForTimeout(500);
    }
    const options = await browser.context.newPage();
    await options.goto(browser.address('options.html'));
    await options.waitForTimeout(QUIET);
    await options.close();

    const own = new Set([...BROWSERS_OWN, ...(await hostsWithout(samples.origin))]);
    const asked = proxy.log.filter((line) => !own.has(hostOf(line)));
    expect(asked, 'hosts that only the extension can have asked').toEqual([]);
    const pages = proxy.log.filter((line) => line.includes(samples.origin)).sort();
    const visited = [...PAGES, 'samples.css', 'favicon.ico'].map((path) => `GET ${samples.origin}/${path}`);
    expect([...new Set(pages)], 'the pages themselves, each as it was visited').toEqual(visited.sort());

    // What this test stands on: what a page asks for does appear in the log.
    await tab.evaluate(() => fetch('http://page-canary.invalid/', { mode: 'no-cors' }).catch(() => null));
    expect(proxy.log.map(hostOf)).toContain('page-canary.invalid');
    // And the policy of the extension's own pages holds: they may not even ask.
    const refused = await panel.evaluate(() =>
      fetch('http://panel-canary.invalid/').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    expect(proxy.log.map(hostOf)).not.toContain('panel-canary.invalid');
  } finally {
    await browser.close();
    await proxy.close();
  }
});
