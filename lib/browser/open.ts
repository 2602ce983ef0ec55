/**
 * Opening the panel. Both browsers allow it only inside the person's own gesture, and an `await` before the call loses
 * the gesture, so these functions call the browser first and wait afterwards.
 */
import { browser } from './api.ts';
import { tell } from './send.ts';

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox) of a window. Call it first in a click's handler. */
export function openPanel(windowId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ windowId });
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return Promise.reject(new Error('This browser has no side panel'));
}

/**
 * Opens the panel and has it read a tab: for popup, menu and shortcut, which bring the permission for that tab with
 * them. A panel that is open already hears of it; one that is only opening reads the tab in front by itself.
 */
export async function openAndRead(tab: { tabId: number; windowId: number }): Promise<void> {
  // The news leave at once: a popup may be closed by the browser as soon as the panel has the focus.
  await Promise.all([openPanel(tab.windowId), tell('read-tab', tab)]);
}

export interface Here {
  windowId: number;
  /** The tab in front, null where there is none. */
  tabId: number | null;
  /** A private window: nothing may be saved from here. */
  private: boolean;
}

/** The window that this document lives in. Ask on load, so that a click can open the panel without waiting. */
export async function here(): Promise<Here> {
  const window = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({ active: true, windowId: window.id });
  return { windowId: window.id as number, tabId: tab?.id ?? null, private: window.incognito };
}

/** Opens the options page in a tab, at one of its sections (`sites`, `offers`, `library`, `data`, `about`, `welcome`). */
export async function openOptions(section = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${section && `#${section}`}`) });
}
