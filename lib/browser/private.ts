/** Private windows: what is looked at there leaves nothing behind. */
import { browser } from './api.ts';

/** True in a private window, where nothing may be saved. */
export async function isPrivate(): Promise<boolean> {
  return browser.extension.inIncognitoContext || (await browser.windows.getCurrent()).incognito;
}
