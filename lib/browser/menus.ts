/** The context menu: one entry for a selection, one for the place under the pointer (both on a selected link). */
import { browser } from './api.ts';
import { injectScan } from './inject.ts';
import type { PageFigure } from './messages.ts';
import { openPanel } from './open.ts';
import { leavePick, MAX_PICK } from './pick.ts';
import { askPage } from './send.ts';

const SELECTION = 'compare-selection';
const POINTER = 'compare-pointer';
/** Pages a person reads; not the browser's own, nor ours. */
const PAGES = ['https://*/*', 'http://*/*', 'file:///*'];

export interface MenuClick {
  menuItemId: string | number;
  selectionText?: string | undefined;
  frameId?: number | undefined;
}
export interface MenuTab {
  id?: number | undefined;
  windowId?: number | undefined;
}

let last: Promise<unknown> = Promise.resolve();

/** Creates the entries anew. Safe to call more than once, also at the same time. */
export function createMenus(): Promise<void> {
  const mine = last.then(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: SELECTION,
      contexts: ['selection'],
      documentUrlPatterns: PAGES,
      title: browser.i18n.getMessage('menu_compare_selection'),
    });
    browser.contextMenus.create({
      id: POINTER,
      contexts: ['page', 'link'],
      documentUrlPatterns: PAGES,
      title: browser.i18n.getMessage('menu_compare_pointer'),
    });
  });
  last = mine.catch(() => undefined);
  return mine;
}

/** A click on one of the entries: the panel opens on that figure. The panel call comes first, for the gesture. */
export async function menuClicked(click: MenuClick, tab: MenuTab | undefined): Promise<void> {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  const opened = openPanel(tab.windowId).catch(() => undefined);
  const figure = await pickedFigure(click, tab.id);
  await leavePick({
    text: figure?.text.slice(0, MAX_PICK) ?? '',
    tabId: tab.id,
    windowId: tab.windowId,
    span: figure?.span ?? null,
    problem: figure ? null : 'select-the-figure',
  });
  await opened;
}

/** The figure that was meant; null where the page is not being read or has none at that place. */
async function pickedFigure(click: MenuClick, tabId: number): Promise<PageFigure | null> {
  const inTopFrame = (click.frameId ?? 0) === 0;
  if (click.menuItemId === SELECTION) {
    const text = click.selectionText?.trim() ?? '';
    const plain = text === '' ? null : { text, span: null };
    if (!plain || !inTopFrame) return plain;
    // The click lets us read this tab: with the script in place the selection's position is known as well.
    await injectScan(tabId);
    const placed = await askPage(tabId, 'figure-selected', null).catch(() => null);
    return { text, span: placed?.span ?? null };
  }
  if (!inTopFrame) return null;
  return askPage(tabId, 'figure-at-pointer', null).catch(() => null);
}
