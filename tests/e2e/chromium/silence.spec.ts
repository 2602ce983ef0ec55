/** Nothing leaves the browser: the whole of it stands behind a proxy that writes down every request. */
import { reportOf } from '../../../scripts/panel.ts';
import type { SampleServer } from '../../../scripts/samples/server.ts';
import { expect, readByPopup, startBrowser, test, visit } from '../harness/chromium-test.ts';
import { openProxy } from '../harness/proxy.ts';

const PAGES = ['sample-cloudflare-sf-offer', 'sample-confluent-london-offer', 'sample-newsletter'];
const QUIET = 3000;

/** Requests that the visited pages themselves make. */
const expected = ({ origin }: SampleServer): Set<string> =>
  new Set([...PAGES, 'samples.css', 'favicon.ico', 'canary'].map((path) => `GET ${origin}/${path}`));

test('no request comes from the extension', async ({ samples }) => {
  const proxy = await openProxy();
  const browser = await startBrowser({ args: proxy.args });
  try {
    const tab = await visit(browser, `${samples.origin}/${PAGES[0]}`);
    const panel = await readByPopup(browser, tab);
    await reportOf(panel);
    for (const path of PAGES) {
      await tab.goto(`${samples.origin}/${path}`);
      await panel.waitForTimeout(500);
    }
    const options = await browser.context.newPage();
    await options.goto(browser.address('options.html'));
    await browser.stopWorkers();
    await options.waitForTimeout(QUIET);
    // The proxy sees what is sent: a request from a page stands in its log.
    await tab.bringToFront();
    await tab.evaluate(() => fetch('/canary').catch(() => null));
    await tab.evaluate(() => fetch('http://counterpoint-canary.invalid/').catch(() => null));
    expect(proxy.log).toContain(`GET ${samples.origin}/canary`);
    expect(proxy.log).toContain('GET http://counterpoint-canary.invalid/');
    const known = expected(samples).add('GET http://counterpoint-canary.invalid/');
    expect(proxy.log.filter((line) => !known.has(line))).toEqual([]);
  } finally {
    await browser.close();
    await proxy.close();
  }
});
