/**
 * The one door to `browser.*`: webextension-polyfill as WXT's module provides it, with the polyfill's own types. Chrome
 * 148+ and Firefox bring the same promise-based object, so the polyfill does nothing there. Chrome's side panel is not
 * among its types and is added here.
 */
import type { Browser } from 'webextension-polyfill';
import { browser as api } from 'wxt/browser';

type Api = Omit<Browser, 'sidebarAction'> & {
  /** Chrome and Edge. */
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  /** Firefox. */
  sidebarAction?: Browser['sidebarAction'];
};

export const browser = api as unknown as Api;
