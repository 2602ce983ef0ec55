/**
 * The panel's eyes: which tab of its window is in front, and what that tab's page says. Everything is asked from the
 * page itself, never from the background, so it works just as well after the browser has ended the worker.
 */

import type { Span } from '../money/money.ts';
import type { Snapshot } from '../reading/snapshot.ts';
import { browser } from './api.ts';
import type { PageState } from './messages.ts';
import { readTab } from './read-tab.ts';
import { readsTheSame } from './same.ts';
import { askPage, hear } from './send.ts';

/**
 * - `unread`: the page is loading; a view with its reading follows.
 * - `reading`: the page is being asked.
 * - `read`: `snapshot` is there.
 * - `restricted`: a page that no extension may read (browser pages, the add-on store).
 * - `pdf`: the tab shows a PDF; the file can be dropped or chosen instead.
 * - `no-permission`: needs the toolbar button, the shortcut, the menu, or a permission for the site.
 * - `updated`: as `no-permission`, because the extension was just updated and lost the page.
 * - `failed`: the page did not answer.
 */
export type TabStatus =
  | 'unread'
  | 'reading'
  | 'read'
  | 'restricted'
  | 'pdf'
  | 'no-permission'
  | 'updated'
  | 'failed';

export interface TabView {
  tabId: number;
  windowId: number;
  /** Address in full; null while there is no permission to know it. */
  url: string | null;
  title: string;
  status: TabStatus;
  snapshot: Snapshot | null;
  /** The page now says something else than `snapshot`; `reread()` fetches it. */
  changed: boolean;
}

export interface Follow {
  stop(): void;
  /** Asks the page in front again. */
  reread(): void;
}

/** Follows the active tab of the window that this document lives in. `onView` is called with every new state. */
export function followTab(onView: (view: TabView) => void): Follow {
  let windowId: number | null = null;
  let view: TabView | null = null;
  let justUpdated = false;
  let turn = 0;
  let stopped = false;

  function show(next: TabView): void {
    if (stopped) return;
    view = next;
    onView(next);
  }

  /** Adopts what a page said; false where it belongs to another tab or has nothing new. */
  function adopt(from: TabView, state: PageState): void {
    if (state.pdf || !state.snapshot) return;
    show({
      ...from,
      url: state.href,
      title: state.snapshot.title || from.title,
      status: 'read',
      snapshot: state.snapshot,
      changed: false,
    });
  }

  async function readFront(tabId?: number): Promise<void> {
    const mine = ++turn;
    const tab = await (tabId === undefined ? activeTab() : browser.tabs.get(tabId)).catch(() => null);
    if (stopped || mine !== turn || !tab || tab.id === undefined || tab.windowId !== windowId) return;
    const same = view?.tabId === tab.id && view.url === (tab.url ?? null);
    const start: TabView = {
      tabId: tab.id,
      windowId: tab.windowId,
      url: tab.url ?? null,
      title: tab.title ?? '',
      status: 'reading',
      snapshot: same ? (view?.snapshot ?? null) : null,
      changed: false,
    };
    show(start);
    const read = await readTab(tab.id);
    if (stopped || mine !== turn) return;
    if (read.status === 'read') {
      justUpdated = false;
      return adopt(start, read.state);
    }
    const status = read.status === 'no-permission' && justUpdated ? 'updated' : read.status;
    show({ ...start, status, snapshot: null });
  }

  async function activeTab() {
    windowId ??= (await browser.windows.getCurrent()).id ?? null;
    const [tab] = await browser.tabs.query({
      active: true,
      windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT,
    });
    return tab ?? null;
  }

  /** A load that began: inside a single-page app the document stays and its content script still answers. */
  async function loading(tabId: number): Promise<void> {
    const alive = await askPage(tabId, 'ping', null).catch(() => false);
    if (!alive && view?.tabId === tabId) {
      turn++;
      show({ ...view, status: 'unread', snapshot: null, changed: false });
    }
  }

  const activated = (info: { tabId: number; windowId: number }): void => {
    if (info.windowId === windowId) void readFront(info.tabId);
  };
  const updated = (tabId: number, change: { status?: string }): void => {
    if (tabId !== view?.tabId) return;
    if (change.status === 'loading') void loading(tabId);
    if (change.status === 'complete' && view.status !== 'read') void readFront(tabId);
  };
  const focused = (id: number): void => {
    if (id === windowId && view && view.status !== 'read') void readFront();
  };
  const granted = (): void => {
    if (view && view.status !== 'read') void readFront();
  };
  const installed = (details: { reason: string }): void => {
    justUpdated ||= details.reason === 'update';
  };

  const stopHearing = [
    hear('page-read', (state, from) => {
      if (!view || from.tabId !== view.tabId) return;
      const known = view.status === 'read' ? view.snapshot : null;
      if (!known || state.href !== view.url) adopt(view, state);
      else if (state.snapshot && readsTheSame(known, state.snapshot)) adopt({ ...view }, state);
      else show({ ...view, changed: true });
    }),
    hear('read-tab', ({ tabId, windowId: there }) => {
      if (there === windowId) void readFront(tabId);
    }),
  ];
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.windows.onFocusChanged.addListener(focused);
  browser.permissions.onAdded.addListener(granted);
  browser.runtime.onInstalled.addListener(installed);
  void readFront();

  return {
    reread: () => void readFront(),
    stop() {
      stopped = true;
      for (const stop of stopHearing) stop();
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      browser.windows.onFocusChanged.removeListener(focused);
      browser.permissions.onAdded.removeListener(granted);
      browser.runtime.onInstalled.removeListener(installed);
    },
  };
}

/** Scrolls to a place in the page and marks it, without changing the page's DOM. False where it is not there. */
export const highlight = (tabId: number, span: Span): Promise<boolean> =>
  askPage(tabId, 'highlight', { span }).catch(() => false);

/** Takes the mark away. */
export const clearHighlight = (tabId: number): Promise<boolean> =>
  askPage(tabId, 'clear-highlight', null).catch(() => false);
