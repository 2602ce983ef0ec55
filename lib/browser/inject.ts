/** Putting the content script into a page, and understanding why a browser refuses. */
import { browser } from './api.ts';

/** The content script's file in every build. */
export const SCAN_FILE = 'content-scripts/scan.js';

export type Refusal = 'restricted' | 'pdf' | 'no-permission' | 'failed';

/** Pages that no extension may read, by their address (known only where there is a permission for the tab). */
const CLOSED =
  /^(?:chrome|edge|about|devtools|view-source|chrome-extension|moz-extension|resource|chrome-search):/i;
/** What browsers say of pages that no extension may read. */
const CLOSED_ERROR =
  /cannot access a (?:chrome|edge|devtools|view-source):|extensions gallery|cannot be scripted|chrome-extension:\/\/ url|showing error page/i;
const PERMISSION_ERROR = /permission|cannot access contents|must request/i;
const PDF_ADDRESS = /^[^?#]{1,4000}\.pdf(?:[?#]|$)/i;

/** Puts the content script into the tab's top frame (it notices when it is there already). null: done. */
export async function injectScan(tabId: number): Promise<Refusal | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${SCAN_FILE}`] });
    return null;
  } catch (error) {
    const url = await browser.tabs.get(tabId).then(
      (tab) => tab.url ?? null,
      () => null,
    );
    return refusal(error instanceof Error ? error.message : String(error), url);
  }
}

/** Why an injection failed, from the browser's words and the tab's address (null where it may not be known). */
export function refusal(message: string, url: string | null): Refusal {
  if (url && PDF_ADDRESS.test(url)) return 'pdf';
  if ((url && CLOSED.test(url)) || CLOSED_ERROR.test(message)) return 'restricted';
  return PERMISSION_ERROR.test(message) ? 'no-permission' : 'failed';
}
