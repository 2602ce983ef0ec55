/**
 * What the background does: answers the browser's events. It holds no state, because the browser ends it whenever it
 * likes; every listener is registered synchronously, so that the event which wakes it is not missed.
 */
import type { Kind } from '../reading/reading.ts';
import type { Snapshot } from '../reading/snapshot.ts';
import { browser } from './api.ts';
import { showBadge } from './badge.ts';
import { tidyDrafts } from './drafts/age.ts';
import { createMenus, menuClicked } from './menus.ts';
import { openAndRead, openOptions } from './open.ts';
import { reconcile, withdraw } from './reconcile.ts';
import { hear } from './send.ts';
import { settings } from './settings.ts';

/** Registers every listener. `kindOf` is the reading room's judgement of a tab's page; it may fail, and lets go of the text when told so. */
export function startBackground(
  kindOf: (snapshot: Snapshot, tabId: number, signal: AbortSignal) => Promise<Kind>,
): void {
  browser.runtime.onInstalled.addListener((details) => {
    void createMenus();
    void reconcile();
    if (details.reason === 'install') void openOptions('welcome');
  });
  browser.runtime.onStartup.addListener(() => {
    void createMenus();
    void reconcile();
    void tidyDrafts();
  });
  browser.permissions.onAdded.addListener(() => void reconcile());
  browser.permissions.onRemoved.addListener(() => void withdraw());
  browser.contextMenus.onClicked.addListener((click, tab) => void menuClicked(click, tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'read-page' || tab?.id === undefined || tab.windowId === undefined) return;
    void openAndRead({ tabId: tab.id, windowId: tab.windowId });
  });
  /** The newest news of each tab that is being judged: an older judgement that comes late marks nothing. */
  const newest = new Map<number, AbortController>();
  hear('page-read', (state, from) => {
    const { tabId } = from;
    if (tabId === null) return;
    const mine = new AbortController();
    newest.get(tabId)?.abort();
    newest.set(tabId, mine);
    const judged = state.snapshot
      ? kindOf(state.snapshot, tabId, mine.signal)
      : Promise.resolve<Kind>('other');
    const mark = (kind: Kind): void => {
      if (newest.get(tabId) !== mine) return;
      newest.delete(tabId);
      void markTab(tabId, kind);
    };
    // A page that could not be judged has no mark.
    void judged.then(mark, () => mark('other'));
  });
  // Its text waits for nobody any more.
  browser.tabs.onRemoved.addListener((tabId) => {
    newest.get(tabId)?.abort();
    newest.delete(tabId);
  });
}

async function markTab(tabId: number, kind: Kind): Promise<void> {
  const { badge } = await settings();
  // The tab may be gone by now; then there is nothing to mark.
  await showBadge(tabId, badge ? kind : 'other').catch(() => undefined);
}
