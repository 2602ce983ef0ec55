/** The mark on the toolbar button when a watched page turns out to be an offer or a posting. */
import type { Kind } from '../reading/reading.ts';
import { browser } from './api.ts';

const COLOUR = '#0b5d5b';

/** Shows or clears the mark of one tab. Browsers clear it themselves when the tab moves to another document. */
export async function showBadge(tabId: number, kind: Kind): Promise<void> {
  const known = kind !== 'other';
  const title = browser.i18n.getMessage(known ? `badge_${kind}` : 'extension_name');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: known ? '•' : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
