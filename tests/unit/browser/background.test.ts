import { beforeEach, expect, test, vi } from 'vitest';
import type { Kind } from '../../../lib/reading/reading.ts';
import { type Fake, freshBrowser } from './fake.ts';
import { soon } from './soon.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { startBackground } = await import('../../../lib/browser/background.ts');
const { saveSettings } = await import('../../../lib/browser/settings.ts');

let fake: Fake;
const kindOf = vi.fn(async (): Promise<Kind> => 'offer');
beforeEach(() => {
  fake = freshBrowser();
  kindOf.mockReset().mockResolvedValue('offer');
  startBackground(kindOf);
});

const state = {
  page: 1,
  href: 'https://example.com/',
  pdf: false,
  snapshot: {
    source: 'page',
    adapter: 'generic',
    url: 'https://example.com/',
    title: 'A letter',
    text: 'An offer',
    hints: [],
    lang: null,
    date: null,
    truncated: false,
  },
};

test('every event that can wake the worker is listened to at once', () => {
  const { runtime, permissions, contextMenus, commands } = fake.browser;
  const events = [
    runtime.onInstalled,
    runtime.onStartup,
    runtime.onMessage,
    permissions.onAdded,
    permissions.onRemoved,
    contextMenus.onClicked,
    commands.onCommand,
  ];
  expect(events.map((event) => event.hasListeners())).toEqual(events.map(() => true));
});

test('the welcome opens on installation and not on an update', async () => {
  fake.browser.runtime.onInstalled.fire({ reason: 'update' });
  expect(fake.browser.tabs.create).not.toHaveBeenCalled();
  fake.browser.runtime.onInstalled.fire({ reason: 'install' });
  expect(fake.browser.tabs.create).toHaveBeenCalledWith({
    url: 'chrome-extension://counterpoint/options.html#welcome',
  });
});

test('the shortcut opens the panel first and then has it read the tab', async () => {
  fake.browser.commands.onCommand.fire('read-page', { id: 4, windowId: 2 });
  expect(fake.browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 2 });
  await soon(() =>
    expect(fake.browser.runtime.sendMessage).toHaveBeenCalledWith({
      type: 'read-tab',
      data: { tabId: 4, windowId: 2 },
    }),
  );
});

test('another command does nothing', () => {
  fake.browser.commands.onCommand.fire('_execute_action', { id: 4, windowId: 2 });
  expect(fake.browser.sidePanel.open).not.toHaveBeenCalled();
});

test.each([
  ['offer', '•', 'Counterpoint: this looks like an offer'],
  ['posting', '•', 'Counterpoint: this looks like a job posting'],
  ['other', '', 'Counterpoint'],
] as const)('a page that is %s', async (kind, text, title) => {
  kindOf.mockResolvedValue(kind);
  const tab = fake.addTab({ id: 4 });
  fake.news(tab, 'page-read', state);
  await soon(() => expect(fake.badges.get(4)).toBe(text));
  expect(fake.browser.action.setTitle).toHaveBeenCalledWith({ tabId: 4, title });
});

test('a page that turned into something else loses its badge without being read', async () => {
  const tab = fake.addTab({ id: 4 });
  fake.badges.set(4, '•');
  fake.news(tab, 'page-read', { ...state, snapshot: null });
  await soon(() => expect(fake.badges.get(4)).toBe(''));
  expect(kindOf).not.toHaveBeenCalled();
});

test('a judgement that comes late does not mark what the page has become', async () => {
  let judge: (kind: Kind) => void = () => {};
  kindOf.mockReturnValueOnce(
    new Promise((resolve) => {
      judge = resolve;
    }),
  );
  const tab = fake.addTab({ id: 4 });
  fake.news(tab, 'page-read', state);
  fake.news(tab, 'page-read', { ...state, snapshot: null });
  await soon(() => expect(fake.badges.get(4)).toBe(''));
  judge('offer');
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(fake.badges.get(4)).toBe('');
});

test('a page that could not be judged has no badge', async () => {
  kindOf.mockRejectedValue(new Error('let go'));
  const tab = fake.addTab({ id: 4 });
  fake.badges.set(4, '•');
  fake.news(tab, 'page-read', state);
  await soon(() => expect(fake.badges.get(4)).toBe(''));
});

test('a page that claims to be read and sends something else changes nothing', () => {
  const tab = fake.addTab({ id: 4 });
  for (const odd of [
    { ...state, snapshot: 'text' },
    { ...state, snapshot: { ...state.snapshot, text: 'x'.repeat(400_001) } },
    null,
  ]) {
    fake.news(tab, 'page-read', odd);
  }
  expect(kindOf).not.toHaveBeenCalled();
  expect(fake.badges.size).toBe(0);
});

test('who does not want a badge gets none', async () => {
  await saveSettings({ badge: false });
  const tab = fake.addTab({ id: 4 });
  fake.news(tab, 'page-read', state);
  await soon(() => expect(fake.badges.get(4)).toBe(''));
});
