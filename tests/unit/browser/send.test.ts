import { beforeEach, expect, test, vi } from 'vitest';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { askPage, hear, NoReceiver, tell } = await import('../../../lib/browser/send.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});

const state = { page: 1, href: 'https://example.com/', snapshot: null, pdf: false };

test('a question carries its type and data, and only the top frame is asked', async () => {
  fake.addTab({ id: 1, script: () => true });
  const asked = { span: { start: 1, end: 2 } };
  expect(await askPage(1, 'highlight', asked)).toBe(true);
  expect(fake.browser.tabs.sendMessage).toHaveBeenCalledWith(
    1,
    { type: 'highlight', data: asked },
    { frameId: 0 },
  );
});

test('"nothing" and nobody are told apart', async () => {
  fake.addTab({ id: 1, script: () => null });
  fake.addTab({ id: 2 });
  fake.addTab({ id: 3, script: () => undefined });
  expect(await askPage(1, 'figure-at-pointer', null)).toBeNull();
  await expect(askPage(2, 'figure-at-pointer', null)).rejects.toThrow(NoReceiver);
  await expect(askPage(3, 'figure-at-pointer', null)).rejects.toThrow(NoReceiver);
});

test.each([
  ['snapshot', { page: 1, href: 'https://example.com/', snapshot: { text: '<b>' }, pdf: false }],
  ['snapshot', 'all of it'],
  ['ping', 'soon'],
  ['highlight', {}],
  ['figure-at-pointer', { text: 7, span: null }],
  ['figure-at-pointer', { text: '$1', span: { start: -1, end: 5 } }],
  ['figure-selected', { text: 'x'.repeat(400_001), span: null }],
] as const)('an answer to %s that makes no sense is nothing', async (type, answer) => {
  fake.addTab({ id: 1, script: () => answer });
  expect(await askPage(1, type, null as never)).toBeNull();
});

test('news reach those who listen for them, with the tab they come from', () => {
  const heard = vi.fn();
  const stop = hear('page-read', heard);
  const tab = fake.addTab({ id: 5, windowId: 2 });
  fake.news(tab, 'page-read', state);
  fake.news(tab, 'read-tab', { tabId: 5, windowId: 2 });
  expect(heard.mock.calls).toEqual([[state, { tabId: 5, windowId: 2 }]]);
  stop();
  fake.news(tab, 'page-read', state);
  expect(heard).toHaveBeenCalledTimes(1);
});

test.each([
  ['rendered ahead', { frameId: 7, documentLifecycle: 'prerender' }],
  ['rendered ahead as the top frame', { frameId: 0, documentLifecycle: 'prerender' }],
  ['kept for going back', { frameId: 0, documentLifecycle: 'cached' }],
  ['about to go', { frameId: 0, documentLifecycle: 'pending_deletion' }],
  ['in a frame', { frameId: 3, documentLifecycle: 'active' }],
])('news of a page that is %s are not heard, those of the page in front are', (_, document) => {
  const heard = vi.fn();
  hear('page-read', heard);
  const { id, windowId } = fake.addTab({ id: 5, windowId: 2 });
  const say = (from: object) =>
    fake.browser.runtime.onMessage.fire(
      { type: 'page-read', data: state },
      { id: 'counterpoint', tab: { id, windowId }, ...from },
    );
  say(document);
  expect(heard).not.toHaveBeenCalled();
  say({ frameId: 0, documentLifecycle: 'active' });
  // Firefox says nothing of a document's life.
  say({ frameId: 0 });
  expect(heard).toHaveBeenCalledTimes(2);
});

test('messages of other extensions and foreign shapes are not heard', () => {
  const heard = vi.fn();
  hear('page-read', heard);
  const tab = fake.addTab({ id: 5 });
  fake.news(tab, 'page-read', state, 'another-extension');
  for (const odd of [null, 'page-read', 7, [], { type: 3 }]) {
    fake.browser.runtime.onMessage.fire(odd, { id: 'counterpoint' });
  }
  expect(heard).not.toHaveBeenCalled();
});

test('news with nobody listening are no error', async () => {
  await expect(tell('read-tab', { tabId: 1, windowId: 1 })).resolves.toBeUndefined();
});
