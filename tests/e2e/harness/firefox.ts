/** The extension in a real Firefox: its real sidebar, the real context menu, the real shortcut. */
import { until } from '../../../scripts/chromium.ts';
import { type Bidi, startFirefox } from './bidi.ts';
import { type Evaluate, type ExtensionPage, extensionPage, keyScript } from './firefox-page.ts';

export interface Firefox {
  /** The web page in the first tab. */
  open(url: string): Promise<void>;
  page<T>(expression: string): Promise<T>;
  /** Evaluates in the browser's own window. */
  chrome: Evaluate;
  /** Selects the first occurrence of a text in the page, as dragging over it does. */
  select(text: string): Promise<void>;
  /** Opens the context menu on the selection and returns the labels of its items. */
  contextMenu(): Promise<string[]>;
  /** Picks an item of the open context menu. */
  pick(label: RegExp): Promise<void>;
  /** Presses a key with modifiers in the browser's window, where shortcuts are taken. */
  press(...keys: string[]): Promise<void>;
  sidebarOpen(): Promise<boolean>;
  closeSidebar(): Promise<void>;
  sidebar: ExtensionPage;
  /** Presses the extension's toolbar button and waits for its popup. */
  openPopup(): Promise<ExtensionPage>;
  /** The options page, in a tab of its own. */
  openOptions(): Promise<ExtensionPage>;
  /** Ends the extension's background page, as Firefox does when it is idle. */
  endBackground(): Promise<void>;
  /** PNG of the whole browser window. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

interface Tree {
  contexts: { context: string; url: string }[];
}

const firstOf = async (bidi: Bidi, scope?: 'chrome'): Promise<string> => {
  const tree = await bidi.send<Tree>('browsingContext.getTree', scope ? { 'moz:scope': scope } : {});
  const first = tree.contexts[0]?.context;
  if (!first) throw new Error(`Firefox has no ${scope ?? 'content'} context`);
  return first;
};

const quoted = (value: string): string => JSON.stringify(value);

/** The `<browser>` elements that hold the extension's pages, inside the browser's own window. */
const SIDEBAR = `document.getElementById('sidebar').contentDocument?.querySelector('browser')`;
const POPUP = `document.querySelector('browser[webextension-view-type="popup"]')`;

/** Id of the extension's toolbar button: its own id with everything but letters and digits replaced. */
const widgetOf = (id: string): string => `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

const MENU = `document.getElementById('contentAreaContextMenu')`;
/** Starts Firefox with the extension installed from its built folder and the sidebar closed. */
export async function launchFirefox(executable: string, extension: string): Promise<Firefox> {
  const bidi = await startFirefox({ executable, headless: true });
  try {
    return await installed(bidi, extension);
  } catch (error) {
    await bidi.close();
    throw error;
  }
}

async function installed(bidi: Bidi, extension: string): Promise<Firefox> {
  const window = await firstOf(bidi, 'chrome');
  const chrome = <T>(expression: string): Promise<T> => bidi.evaluate<T>(window, expression);
  const { extension: id } = await bidi.send<{ extension: string }>('webExtension.install', {
    extensionData: { type: 'path', path: extension },
  });
  const tab = await firstOf(bidi);
  const page = <T>(expression: string): Promise<T> => bidi.evaluate<T>(tab, expression);
  const sidebarOpen = (): Promise<boolean> =>
    chrome(`SidebarController.isOpen && /sidebar-action$/.test(SidebarController.currentID)`);
  const closeSidebar = async (): Promise<void> => {
    await chrome('SidebarController.hide()');
    await until('the sidebar to close', async () => !(await sidebarOpen()));
  };
  // The welcome page opens in front a moment after installation; the tests work in the tab behind it.
  const WELCOME = `[...gBrowser.tabs].find((tab) => tab.linkedBrowser.currentURI.spec.includes('/options.html'))`;
  await until('the welcome page', () => chrome(`Boolean(${WELCOME})`));
  await chrome(`gBrowser.removeTab(${WELCOME})`);

  return {
    page,
    chrome,
    sidebarOpen,
    closeSidebar,
    sidebar: extensionPage(chrome, SIDEBAR),
    press: (...keys) => chrome(keyScript(keys)),
    async openPopup() {
      await chrome(`(() => {
        const id = ${quoted(widgetOf(id))};
        CustomizableUI.addWidgetToArea(id, 'nav-bar');
        document.getElementById(id).querySelector('.unified-extensions-item-action-button').click();
      })()`);
      await until('the popup', () => chrome(`${POPUP}?.closest('panel')?.state === 'open'`));
      return extensionPage(chrome, POPUP);
    },
    async openOptions() {
      const address = `WebExtensionPolicy.getByID(${quoted(id)}).getURL('options.html')`;
      await chrome(`void (gBrowser.selectedTab = gBrowser.addTrustedTab(${address}))`);
      const options = extensionPage(chrome, `(${WELCOME})?.linkedBrowser`);
      await options.shows(/./);
      return options;
    },
    async open(url) {
      await bidi.send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    },
    async select(text) {
      const found = await page<boolean>(`(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf(${quoted(text)});
          if (at < 0) continue;
          node.parentElement.scrollIntoView({ block: 'center' });
          getSelection().setBaseAndExtent(node, at, node, at + ${text.length});
          return true;
        }
        return false;
      })()`);
      if (!found) throw new Error(`The page does not say ${text}`);
    },
    async contextMenu() {
      const place = JSON.parse(
        await page<string>(`(() => {
          const box = getSelection().getRangeAt(0).getBoundingClientRect();
          return JSON.stringify({ x: Math.round(box.x + 4), y: Math.round(box.y + box.height / 2) });
        })()`),
      ) as { x: number; y: number };
      const actions = [
        { type: 'pointerMove', ...place },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      const pointer = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await bidi.send('input.performActions', { context: tab, actions: [pointer] });
      await until('the context menu', () => chrome(`${MENU}.state === 'open'`));
      return chrome<string>(
        `JSON.stringify([...${MENU}.children].filter((item) => !item.hidden && item.label).map((item) => item.label))`,
      ).then((labels) => JSON.parse(labels) as string[]);
    },
    async pick(label) {
      await chrome(`(() => {
        const item = [...${MENU}.children].find((item) => !item.hidden && ${label}.test(item.label ?? ''));
        if (!item) throw new Error('no such item');
        ${MENU}.activateItem(item);
      })()`);
    },
    async endBackground() {
      const extension = `WebExtensionPolicy.getByID(${quoted(id)}).extension`;
      await chrome(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
      await until('the background to end', () => chrome(`${extension}.backgroundState === 'stopped'`));
    },
    async screenshot() {
      const address = await chrome<string>(`(async () => {
        const box = new DOMRect(0, 0, innerWidth, innerHeight);
        const picture = await window.browsingContext.currentWindowGlobal.drawSnapshot(box, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.getContext('2d').drawImage(picture, 0, 0);
        return canvas.toDataURL();
      })()`);
      return Buffer.from(address.split(',')[1] ?? '', 'base64');
    },
    close: () => bidi.close(),
  };
}
