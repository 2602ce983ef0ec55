/**
 * What the background does: answers the browser's events. It holds no state, because the browser ends it whenever it
 * likes; every listener is registered synchronously, so that the event which wakes it is not missed.
 */
import type { Kind } from '../reading/reading.ts';
import type { Snapshot } from '../reading/snapshot.ts';
import { browser } from './api.ts';
import { showBadge } from './badge.ts';
import { createMenus, menuClicked } from './menus.ts';
import { openAndRead, openOptions } from './open.ts';
import { reconcile, withdraw } from './reconcile.ts';
import { hear } from './send.ts';
import { settings } from './settings.ts';

/** Registers every listener. `kindOf` is the reading room's judgement of a page. */
export function startBackground(kindOf: (snapshot: Snapshot) => Kind): void {
  browser.runtime.onInstalled.addListener((details) => {
    void createMenus();
    void reconcile();
    if (details.reason === 'install') void openOptions('welcome');
  });
  browser.runtime.onStartup.addListener(() => {
    void createMenus();
    void reconcile();
  });
  browser.permissions.onAdded.addListener(() => void reconcile());
  browser.permissions.onRemoved.addListener(() => void withdraw());
  browser.contextMenus.onClicked.addListener((click, tab) => void menuClicked(click, tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== 'read-page' || tab?.id === undefined || tab.windowId === undefined) return;
    void openAndRead({ tabId: tab.id, windowId: tab.windowId });
  });
  hear('page-read', (state, from) => {
    if (from.tabId !== null) void markTab(from.tabId, state.snapshot ? kindOf(state.snapshot) : 'other');
  });
}

async function markTab(tabId: number, kind: Kind): Promise<void> {
  const { badge } = await settings();
  // The tab may be gone by now; then there is nothing to mark.
  await showBadge(tabId, badge ? kind : 'other').catch(() => undefined);
}
