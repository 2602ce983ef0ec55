/**
 * A small browser for tests: the parts of `browser.*` that `lib/browser` uses, with their real rules where a rule
 * matters (one id registers once, a tab without permission hides its address, nobody listening rejects).
 */
import { vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
  };
}

function area() {
  const data = new Map<string, unknown>();
  const onChanged = event();
  const change = (changes: Record<string, { newValue?: unknown }>): void => void onChanged.fire(changes);
  return {
    onChanged,
    async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
      const wanted = keys === null ? [...data.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((k) => data.has(k)).map((k) => [k, data.get(k)])),
      );
    },
    async set(items: Record<string, unknown>): Promise<void> {
      for (const [key, value] of Object.entries(items)) data.set(key, structuredClone(value));
      change(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    },
    async remove(keys: string | string[]): Promise<void> {
      const gone = [keys].flat().filter((key) => data.delete(key));
      if (gone.length > 0) change(Object.fromEntries(gone.map((key) => [key, {}])));
    },
    async clear(): Promise<void> {
      const gone = [...data.keys()];
      data.clear();
      if (gone.length > 0) change(Object.fromEntries(gone.map((key) => [key, {}])));
    },
  };
}

export interface FakeTab {
  id: number;
  windowId: number;
  active: boolean;
  /** Where the tab is; told only where `isAllowed`. */
  url: string;
  title: string;
  status: 'loading' | 'complete';
  /** `activeTab` or a granted host. */
  isAllowed: boolean;
  /** The content script in the page; null where there is none. */
  script: ((message: { type: string; data: unknown }) => unknown) | null;
}

interface Script {
  id: string;
  js: string[];
  matches: string[];
  persistAcrossSessions?: boolean;
}

/** Match patterns of the product are all `https://host/*` or `https://*.host/*`. */
export function patternMatches(pattern: string, url: string): boolean {
  const host = pattern.replace(/^https:\/\/|\/\*$/g, '');
  const own = URL.canParse(url) ? new URL(url).hostname : '';
  return host.startsWith('*.') ? own === host.slice(2) || own.endsWith(host.slice(1)) : own === host;
}

function makeFake() {
  const tabs: FakeTab[] = [];
  const origins = new Set<string>();
  const scripts = new Map<string, Script>();
  const badges = new Map<number, string>();
  /** Names of the calls in order, for what must come first. */
  const calls: string[] = [];
  /** What an injection puts into a page. */
  let pageScript: (tab: FakeTab) => FakeTab['script'] = () => () => null;
  const told = (tab: FakeTab) => ({
    id: tab.id,
    windowId: tab.windowId,
    active: tab.active,
    status: tab.status,
    ...(tab.isAllowed ? { url: tab.url, title: tab.title } : {}),
  });
  const find = (id: number): FakeTab => {
    const tab = tabs.find((each) => each.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const windowIs = { id: 1, incognito: false };

  const browser = {
    runtime: {
      id: 'counterpoint',
      getURL: (path: string) => `chrome-extension://counterpoint${path}`,
      onInstalled: event(),
      onStartup: event(),
      onMessage: event(),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      }),
    },
    i18n: { getMessage: (key: keyof typeof messages) => messages[key].message },
    extension: { inIncognitoContext: false },
    storage: { local: area(), session: area() },
    permissions: {
      onAdded: event(),
      onRemoved: event(),
      getAll: async () => ({ permissions: [], origins: [...origins] }),
      request: vi.fn(async ({ origins: asked }: { origins: string[] }) => {
        for (const origin of asked) origins.add(origin);
        return true;
      }),
      remove: vi.fn(async ({ origins: asked }: { origins: string[] }) => {
        for (const origin of asked) origins.delete(origin);
        return true;
      }),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()].map((script) => ({ ...script })),
      registerContentScripts: vi.fn(async (added: Script[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          // Browsers give the patterns back in an order of their own.
          scripts.set(script.id, { ...script, matches: [...script.matches].reverse() });
        }
      }),
      updateContentScripts: vi.fn(async (changed: Script[]) => {
        for (const script of changed) scripts.set(script.id, { persistAcrossSessions: false, ...script });
      }),
      unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
      }),
      executeScript: vi.fn(async ({ target }: { target: { tabId: number } }) => {
        const tab = find(target.tabId);
        if (!tab.isAllowed) throw new Error('Cannot access contents of the page.');
        tab.script ??= pageScript(tab);
        return [{ frameId: 0 }];
      }),
    },
    tabs: {
      onActivated: event(),
      onUpdated: event(),
      onRemoved: event(),
      get: async (id: number) => told(find(id)),
      query: async (wanted: { active?: boolean; windowId?: number; url?: string[] }) =>
        tabs
          .filter((tab) => wanted.active === undefined || tab.active === wanted.active)
          .filter((tab) => wanted.windowId === undefined || tab.windowId === wanted.windowId)
          .filter((tab) => !wanted.url || wanted.url.some((pattern) => patternMatches(pattern, tab.url)))
          .map(told),
      sendMessage: vi.fn(async (id: number, message: { type: string; data: unknown }) => {
        const { script } = find(id);
        if (!script) throw new Error('Could not establish connection. Receiving end does not exist.');
        return script(message);
      }),
      create: vi.fn(async (_tab: { url: string }) => ({})),
    },
    windows: {
      WINDOW_ID_CURRENT: -2,
      onFocusChanged: event(),
      getCurrent: async () => ({ ...windowIs }),
    },
    sidePanel: {
      open: vi.fn(async (_options: { windowId: number }) => void calls.push('sidePanel.open')),
    },
    contextMenus: {
      onClicked: event(),
      removeAll: vi.fn(async () => undefined),
      create: vi.fn((_item: { id: string; title: string; contexts: string[] }) => undefined),
    },
    commands: { onCommand: event() },
    action: {
      setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }) => {
        find(tabId);
        badges.set(tabId, text);
      }),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: vi.fn(async (_title: { tabId: number; title: string }) => undefined),
    },
  };

  return {
    browser,
    tabs,
    origins,
    scripts,
    badges,
    calls,
    window: windowIs,
    /** What `scripting.executeScript` puts into pages from now on. */
    inject(script: (tab: FakeTab) => FakeTab['script']) {
      pageScript = script;
    },
    addTab(tab: Partial<FakeTab> & { id: number }): FakeTab {
      const whole: FakeTab = {
        windowId: 1,
        active: false,
        url: 'https://example.com/',
        title: 'Example',
        status: 'complete',
        isAllowed: false,
        script: null,
        ...tab,
      };
      tabs.push(whole);
      return whole;
    },
    /** News as a page's content script sends it. */
    news(tab: FakeTab, type: string, data: unknown, id = 'counterpoint') {
      browser.runtime.onMessage.fire({ type, data }, { id, tab: { id: tab.id, windowId: tab.windowId } });
    },
  };
}

export type Fake = ReturnType<typeof makeFake>;

let current = makeFake();

/** A fresh browser; call before each test. */
export function freshBrowser(): Fake {
  current = makeFake();
  return current;
}

/** What `lib/browser` imports: always the browser of the running test. */
export const browser = new Proxy({} as Fake['browser'], {
  get: (_target, key) => current.browser[key as keyof Fake['browser']],
});
