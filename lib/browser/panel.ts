/**
 * The panel's eyes: which tab of its window is in front, and what that tab's page says. Everything is asked from the
 * page itself, never from the background, so it works just as well after the browser has ended the worker.
 */
import type { Span } from '../money/money.ts';
import type { Snapshot } from '../reading/snapshot.ts';
import { browser } from './api.ts';
import type { PageState } from './messages.ts';
import { readTab } from './read-tab.ts';
import type { IsSame } from './same.ts';
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
 * - `too-slow`, `broken`: it answered, and its text took too long to read, or the reading broke off.
 */
export type TabStatus =
  | 'unread'
  | 'reading'
  | 'read'
  | 'restricted'
  | 'pdf'
  | 'no-permission'
  | 'updated'
  | 'failed'
  | 'too-slow'
  | 'broken';

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

/**
 * Follows the active tab of the window that this document lives in. `onView` is called with every new state; `isSame`
 * tells whether a page that changed says something else.
 */
export function followTab(onView: (view: TabView) => void, isSame: IsSame): Follow {
  let windowId: number | null = null;
  let view: TabView | null = null;
  /** The document that `view` shows. */
  let page: number | null = null;
  let justUpdated = false;
  /** Every new question makes the answers to older ones stale. */
  let turn = 0;
  /** Counts the news of the page: only the newest are weighed. */
  let latest = 0;
  /** Ends the weighing of news about a page that is no longer shown so. */
  let weighing = new AbortController();
  let stopped = false;

  function show(next: TabView): void {
    if (stopped) return;
    if (next.snapshot !== view?.snapshot) {
      weighing.abort();
      weighing = new AbortController();
    }
    view = next;
    onView(next);
  }

  function adopt(from: TabView, state: PageState, snapshot: Snapshot): void {
    turn++;
    page = state.page;
    justUpdated = false;
    const title = snapshot.title || from.title;
    show({ ...from, url: state.href, title, status: 'read', snapshot, changed: false });
  }

  /** Reads the tab in front. `quiet` shows nothing until there is an answer. */
  async function readFront(quiet = false): Promise<void> {
    const mine = ++turn;
    const isStale = (): boolean => stopped || mine !== turn;
    const tab = await frontTab().catch(() => null);
    if (isStale() || tab?.id === undefined || tab.windowId === undefined) return;
    const start: TabView = {
      tabId: tab.id,
      windowId: tab.windowId,
      url: tab.url ?? null,
      title: tab.title ?? '',
      status: 'reading',
      snapshot: null,
      changed: false,
    };
    if (!quiet || view?.tabId !== tab.id) show(start);
    const read = await readTab(tab.id);
    if (isStale()) return;
    if (read.status === 'read') return adopt(start, read.state, read.snapshot);
    page = null;
    show({ ...start, status: read.status === 'no-permission' && justUpdated ? 'updated' : read.status });
  }

  async function frontTab() {
    windowId ??= (await browser.windows.getCurrent()).id ?? null;
    if (windowId === null) return null;
    return (await browser.tabs.query({ active: true, windowId }))[0] ?? null;
  }

  /**
   * A load began or ended. Inside a single-page app the document stays, and its script tells by itself when the page
   * has settled; another document must be asked.
   */
  async function loaded(tabId: number, isComplete: boolean): Promise<void> {
    const now = await askPage(tabId, 'ping', null).catch(() => null);
    if (stopped || view?.tabId !== tabId || (now !== null && now === page)) return;
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (stopped || view?.tabId !== tabId) return;
    if (isComplete || tab?.status === 'complete') return readFront(true);
    turn++;
    page = null;
    show({
      ...view,
      url: tab?.url ?? null,
      title: tab?.title ?? '',
      status: 'unread',
      snapshot: null,
      changed: false,
    });
  }

  /** News from a page: another address or another document is read anew, other content is only reported. */
  function heard(state: PageState, tabId: number | null): void {
    if (!view || tabId !== view.tabId) return;
    latest++;
    const known =
      view.status === 'read' && state.page === page && state.href === view.url ? view.snapshot : null;
    if (!state.snapshot) {
      if (!known) void readFront(true);
    } else if (known?.text === state.snapshot.text) {
      if (view.changed) show({ ...view, changed: false });
    } else if (known) void weigh(known, state, state.snapshot);
    else adopt(view, state, state.snapshot);
  }

  /** Whether other content says something else. */
  async function weigh(known: Snapshot, state: PageState, snapshot: Snapshot): Promise<void> {
    const mine = latest;
    const same = await isSame(known, snapshot, weighing.signal);
    if (stopped || mine !== latest || view?.snapshot !== known) return;
    if (same) adopt(view, state, snapshot);
    else if (!view.changed) show({ ...view, changed: true });
  }

  const activated = (info: { windowId: number }): void => {
    if (info.windowId === windowId) void readFront();
  };
  const updated = (tabId: number, change: { status?: string | undefined }): void => {
    if (tabId !== view?.tabId || change.status === undefined) return;
    void loaded(tabId, change.status === 'complete');
  };
  const retry = (): void => {
    if (view && view.status !== 'read' && view.status !== 'reading') void readFront(true);
  };
  const focused = (id: number): void => {
    if (id === windowId) retry();
  };
  const installed = (details: { reason: string }): void => {
    justUpdated ||= details.reason === 'update';
  };

  const stopHearing = [
    hear('page-read', (state, from) => heard(state, from.tabId)),
    hear('read-tab', (tab) => {
      if (tab.windowId === windowId) void readFront();
    }),
  ];
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.windows.onFocusChanged.addListener(focused);
  browser.permissions.onAdded.addListener(retry);
  browser.runtime.onInstalled.addListener(installed);
  void readFront();

  return {
    reread: () => void readFront(true),
    stop() {
      stopped = true;
      weighing.abort();
      for (const stop of stopHearing) stop();
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      browser.windows.onFocusChanged.removeListener(focused);
      browser.permissions.onAdded.removeListener(retry);
      browser.runtime.onInstalled.removeListener(installed);
    },
  };
}

/** Calls back when a tab is gone, in any window. */
export function onTabClosed(closed: (tabId: number) => void): () => void {
  const listener = (tabId: number): void => closed(tabId);
  browser.tabs.onRemoved.addListener(listener);
  return () => browser.tabs.onRemoved.removeListener(listener);
}

/** Scrolls to a place in the page and marks it, without changing the page's DOM. False where it is not there. */
export const highlight = async (tabId: number, span: Span): Promise<boolean> =>
  (await askPage(tabId, 'highlight', { span }).catch(() => null)) ?? false;

/** Takes the mark away. */
export const clearHighlight = async (tabId: number): Promise<boolean> =>
  (await askPage(tabId, 'clear-highlight', null).catch(() => null)) ?? false;
