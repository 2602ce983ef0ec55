/**
 * Watching a site: asked for in the settings, granted or refused in the browser's own question, withdrawn again. The
 * registered script and the badge follow the grant.
 */
import type { Page } from '@playwright/test';
import { serveSamples } from '../../../scripts/samples/server.ts';
import { expect, startBrowser, test } from '../harness/chromium-test.ts';
import { selfSigned } from '../harness/tls.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

const HOST = 'careers.example';

/** What the browser itself says about grants, scripts and badges. */
const state = (options: Page): Promise<{ origins: string[]; scripts: string[][]; badges: string[] }> =>
  options.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return {
      origins: (await chrome.permissions.getAll()).origins,
      scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ matches }) => matches),
      badges: await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))),
    };
  });

test('a site is watched when it is allowed, and no longer when it is withdrawn', async ({ display }) => {
  const samples = await serveSamples({ tls: selfSigned(HOST) });
  const browser = await startBrowser({
    headless: false,
    env: display.env,
    args: [
      '--window-position=0,0',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${new URL(samples.origin).port}`,
    ],
  });
  try {
    const page = browser.context.pages()[0] as Page;
    await page.goto(`https://${HOST}/sample-cloudflare-sf-offer`);
    const options = await browser.context.newPage();
    await options.goto(browser.address('options.html'));
    const nothing = { origins: [], scripts: [], badges: ['', ''] };
    expect(await state(options)).toEqual(nothing);
    const ask = async (...answer: string[]): Promise<void> => {
      await options.getByRole('textbox', { name: 'Address' }).fill(HOST);
      await options.getByRole('button', { name: 'Allow this site' }).click();
      await options.waitForTimeout(1000);
      await display.keys(...answer);
    };

    await test.step('refused: nothing has changed, and the page says so', async () => {
      await ask('Escape');
      await expect(options.getByText('It was not allowed. Nothing has changed.')).toBeVisible();
      expect(await state(options)).toEqual(nothing);
    });

    await test.step('allowed: the open page is read and marked', async () => {
      await ask('Tab', 'Return');
      await expect
        .poll(() => state(options))
        .toEqual({
          origins: [`https://${HOST}/*`],
          scripts: [[`https://${HOST}/*`]],
          badges: ['•', ''],
        });
    });

    await test.step('only what is an offer or a posting is marked', async () => {
      await page.goto(`https://${HOST}/sample-newsletter`);
      await page.waitForTimeout(1500);
      expect((await state(options)).badges).toEqual(['', '']);
      await page.goto(`https://${HOST}/sample-cloudflare-posting-zones`);
      await expect.poll(async () => (await state(options)).badges).toEqual(['•', '']);
    });

    await test.step('withdrawn: script and mark are gone', async () => {
      await options.getByRole('button', { name: new RegExp(`^Withdraw ${HOST}`) }).click();
      await expect.poll(() => state(options)).toEqual(nothing);
      await page.reload();
      await page.waitForTimeout(1500);
      expect((await state(options)).badges).toEqual(['', '']);
    });
  } finally {
    await browser.close();
    await samples.close();
  }
});
