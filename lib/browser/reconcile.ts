/**
 * Keeps the registered content script equal to what the person granted: no more, no less. Run on install, on start-up
 * and whenever a grant changes; running it twice changes nothing.
 */
import { browser } from './api.ts';
import { showBadge } from './badge.ts';
import { injectScan, SCAN_FILE } from './inject.ts';
import { askPage } from './send.ts';
import { grantedOrigins } from './sites.ts';

const SCRIPT_ID = 'scan';

/** Install and start-up may come together: one after the other, or both would register. */
let last: Promise<unknown> = Promise.resolve();

/** Registers the content script on exactly the granted sites and puts it into their open tabs. */
export function reconcile(): Promise<void> {
  const mine = last.then(async () => {
    const matches = await grantedOrigins();
    await register(matches);
    if (matches.length > 0) await readOpenTabs(matches);
  });
  last = mine.catch(() => undefined);
  return mine;
}

async function register(matches: string[]): Promise<void> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (script) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const wanted = {
    id: SCRIPT_ID,
    js: [SCAN_FILE],
    matches,
    runAt: 'document_idle' as const,
    allFrames: false,
    // Named in updates as well: Chrome falls back to false where it is left out.
    persistAcrossSessions: true,
  };
  if (!script) await browser.scripting.registerContentScripts([wanted]);
  else if (!isSame(script, wanted)) await browser.scripting.updateContentScripts([wanted]);
}

/** Browsers give matches back in their own order, and files with or without a leading slash. */
function isSame(
  a: { js?: string[]; matches?: string[] },
  b: { js: readonly string[]; matches: string[] },
): boolean {
  const plain = (list: readonly string[] = []): string =>
    list
      .map((entry) => entry.replace(/^\//, ''))
      .sort()
      .join('\n');
  return plain(a.js) === plain(b.js) && plain(a.matches) === plain(b.matches);
}

/** Tabs that were open before the grant are read too; one that refuses (an error page) stops nothing. */
async function readOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : injectScan(tab.id))));
}

/** After a grant was withdrawn: every page stops watching and loses its badge; those still granted start again. */
export async function withdraw(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : release(tab.id))));
  await reconcile();
}

async function release(tabId: number): Promise<void> {
  const wasRead = await askPage(tabId, 'stop', null).catch(() => false);
  if (wasRead) await showBadge(tabId, 'other').catch(() => undefined);
}
