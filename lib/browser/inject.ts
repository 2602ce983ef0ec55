/** Putting the content script into a page, and understanding why a browser refuses. */
import { browser } from './api.ts';

/** The content script's file in every build. */
export const SCAN_FILE = 'content-scripts/scan.js';

export type Refusal = 'restricted' | 'pdf' | 'no-permission' | 'failed';

/** What a browser lets us know of a tab: nothing but its id, unless we may read it. */
interface TabFacts {
  url?: string | undefined;
  title?: string | undefined;
}

/** What Chrome says of pages that no extension may read, also where it does not tell their address. */
const CLOSED_ERROR = /cannot access a [a-z-]{1,30}: ?\/{0,2} ?url|extensions gallery|cannot be scripted/i;
const PERMISSION_ERROR = /permission|cannot access contents/i;
const PDF_NAME = /\.pdf$/i;

/** Puts the content script into the tab's top frame (it notices when it is there already). null: done. */
export async function injectScan(tabId: number): Promise<Refusal | null> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId }, files: [`/${SCAN_FILE}`] });
    // Firefox reports its own pages as done, without a frame that the script ran in.
    return results[0] ? null : 'restricted';
  } catch (error) {
    const tab: TabFacts = await browser.tabs.get(tabId).catch(() => ({}));
    return refusal(error instanceof Error ? error.message : String(error), tab);
  }
}

/**
 * Why an injection failed, from the browser's words and what it tells of the tab. A tab whose address we are told is
 * one that we have the permission for: there the browser itself keeps the page closed.
 */
export function refusal(message: string, tab: TabFacts): Refusal {
  const path = tab.url?.replace(/[?#].*$/s, '') ?? '';
  if (PDF_NAME.test(path) || PDF_NAME.test(tab.title ?? '')) return 'pdf';
  if (CLOSED_ERROR.test(message)) return 'restricted';
  if (!PERMISSION_ERROR.test(message)) return 'failed';
  return tab.url === undefined ? 'no-permission' : 'restricted';
}
