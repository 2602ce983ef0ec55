/** What the pages' policy keeps out, asked of the real pages: text that becomes markup or code. */
import { expect, test } from '../harness/chromium-test.ts';

const PAGES = ['sidepanel.html', 'popup.html', 'options.html'];

test('no page of the extension takes a text for markup, a script or a worker', async ({ browserApp }) => {
  for (const name of PAGES) {
    const page = await browserApp.context.newPage();
    await page.goto(browserApp.address(name));
    const refused = await page.evaluate(() => {
      const tries: Record<string, () => unknown> = {
        markup: () => {
          document.body.innerHTML = '<b>x</b>';
        },
        parsed: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        script: () => {
          document.createElement('script').src = '/chunks/x.js';
        },
        worker: () => new Worker('/chunks/x.js'),
        policy: () =>
          (
            window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy('another', {}),
      };
      return Object.entries(tries).filter(([, run]) => {
        try {
          run();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      }).length;
    });
    expect(refused, name).toBe(5);
    await page.close();
  }
});
