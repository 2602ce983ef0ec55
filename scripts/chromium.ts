/**
 * Drives a real Chromium-family browser with the built extension: loads it unpacked, presses its toolbar button, and
 * hands out its side panel and popup as ordinary Playwright pages. Used by `npm start` and by the end-to-end tests.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Locator,
  type Page,
} from '@playwright/test';
import { ANSWER, inWords } from './patience.ts';

export interface Chromium {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** Session with the browser itself, for what no page can do. */
  cdp: CDPSession;
  /** Address of an extension page, for example `popup.html`. */
  address(file: string): string;
  /**
   * Waits for a page of the extension that the browser opened itself (side panel, popup) and attaches to it.
   * `skip` leaves out targets that are known already: two windows have a panel each at the same address.
   */
  attach(file: string, skip?: Set<string>): Promise<Page>;
  /** Target ids of the open extension pages at this address. */
  targets(file: string): Promise<string[]>;
  /** Presses the extension's toolbar button on a tab, as a person would: the popup opens, `activeTab` is granted. */
  pressAction(tab: Page): Promise<void>;
  /** Stops every service worker, as the browser does when they are idle. */
  stopWorkers(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  args?: string[];
  env?: Record<string, string>;
  /** Keep the page that opens on installation; else it is closed, so that it takes no tab's place later. */
  welcome?: boolean;
}

/** Polls until `look` gives something; the error says what was waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  limit = ANSWER,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ${inWords(limit)} for ${what}`);
    await sleep(50);
  }
}

/** Clicks a button that closes its own page: nobody may be left to say that it was clicked. */
export async function clickAway(button: Locator): Promise<void> {
  await button.click({ noWaitAfter: true }).catch((error: Error) => {
    if (!/has been closed/.test(error.message)) throw error;
  });
}

interface Target {
  id: string;
  type: string;
  url: string;
}

/** The DevTools port that the browser chose; it writes it into its profile. */
const portOf = (profile: string): Promise<number> =>
  until('the browser’s DevTools port', async () => {
    try {
      return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
    } catch {
      return null;
    }
  });

/** A sandbox needs a user that is not root; containers usually have only root. */
const sandbox = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** The welcome page opens a moment after installation. */
async function dismissWelcome(context: BrowserContext, address: string): Promise<void> {
  const welcome = await until('the welcome page', async () =>
    context.pages().find((page) => page.url().startsWith(address)),
  );
  await welcome.close();
}

/** Starts the browser on an empty profile with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'counterpoint-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless ?? true,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...sandbox(),
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--window-size=1280,900',
      ...(options.args ?? []),
    ],
    env: { ...(process.env as Record<string, string>), ...options.env },
  });
  const browser = context.browser();
  if (!browser) throw new Error('The browser has no DevTools connection');
  const cdp = await browser.newBrowserCDPSession();
  const { id } = (await cdp.send('Extensions.loadUnpacked', { path: options.extension })) as { id: string };
  const port = await portOf(profile);
  const connections: Browser[] = [];
  const address = (file: string): string => `chrome-extension://${id}/${file}`;

  if (!options.welcome) await dismissWelcome(context, address('options.html'));

  const list = async (): Promise<Target[]> =>
    (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
  const targets = async (file: string): Promise<string[]> =>
    (await list())
      .filter(({ type, url }) => type === 'page' && url.split(/[?#]/)[0] === address(file))
      .map((target) => target.id);

  /** Only a connection made after the page exists lists it (a panel is not a tab). */
  const attach = async (file: string, skip: Set<string> = new Set()): Promise<Page> => {
    const wanted = await until(`${file} to open`, async () =>
      (await targets(file)).find((target) => !skip.has(target)),
    );
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    connections.push(connection);
    for (const page of connection.contexts().flatMap((each) => each.pages())) {
      if (page.url().split(/[?#]/)[0] !== address(file)) continue;
      if ((await targetOf(page)) === wanted) return page;
    }
    throw new Error(`${file} closed while attaching to it`);
  };

  const pressAction = async (tab: Page): Promise<void> => {
    await tab.bringToFront();
    const page = await targetOf(tab);
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
    const wanted = targetInfos.find(({ targetId }) => targetId === page);
    const tabs = targetInfos.filter(({ type, url }) => type === 'tab' && url === wanted?.url);
    const targetId = tabs[0]?.targetId;
    if (!targetId) throw new Error(`No tab shows ${wanted?.url ?? page}`);
    // Playwright's protocol types do not know this method yet.
    await cdp.send('Extensions.triggerAction' as never, { id, targetId } as never);
  };

  return {
    context,
    id,
    cdp,
    address,
    attach,
    targets,
    pressAction,
    async stopWorkers() {
      const session = await context.newCDPSession(context.pages()[0] as Page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async close() {
      for (const connection of connections) await connection.close().catch(() => {});
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The DevTools target id of a page. */
export async function targetOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}
