import { beforeEach, expect, test, vi } from 'vitest';
import { comparing } from '../../../lib/browser/same.ts';
import { meaningOf } from '../../../lib/reading/meaning.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import { type Fake, type FakeTab, freshBrowser } from './fake.ts';
import { soon } from './soon.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { followTab } = await import('../../../lib/browser/panel.ts');

const LETTER = (base: string, more = ''): string =>
  `Offer letter\nWe are pleased to offer you the position of Senior Engineer.\nYour base salary is ${base} per year.\n${more}`;

const snapshot = (text: string): Snapshot => ({
  source: 'page',
  adapter: 'generic',
  url: 'https://example.com/a',
  title: 'Letter',
  text,
  hints: [],
  lang: 'en',
  date: null,
  truncated: false,
});

/** A page's content script that answers with what the page says now. */
function pageOf(page: { born: number; href: string; text: string; pdf?: boolean }): FakeTab['script'] {
  return ({ type }) => {
    if (type === 'ping') return page.born;
    if (type !== 'snapshot') return null;
    return stateOf(page);
  };
}
const stateOf = (page: { born: number; href: string; text: string; pdf?: boolean }) => ({
  page: page.born,
  href: page.href,
  pdf: page.pdf ?? false,
  snapshot: page.pdf ? null : snapshot(page.text),
});

let fake: Fake;
let stop: () => void = () => {};
beforeEach(() => {
  stop();
  fake = freshBrowser();
});

const isSame = vi.fn(comparing(async (text) => meaningOf(text)));

function follow() {
  const seen = vi.fn();
  const following = followTab(seen, isSame);
  stop = following.stop;
  const views = () => seen.mock.calls.map(([view]) => view);
  const last = () => views().at(-1);
  const shows = (status: string) => soon(() => expect(last()?.status).toBe(status));
  return { ...following, views, last, shows };
}

const letter = () => ({ born: 1, href: 'https://example.com/a', text: LETTER('$188,000') });

test('the page in front is read, first asked and then shown', async () => {
  fake.addTab({
    id: 1,
    active: true,
    isAllowed: true,
    url: 'https://example.com/a',
    script: pageOf(letter()),
  });
  const panel = follow();
  await panel.shows('read');
  expect(panel.views().map(({ status }) => status)).toEqual(['reading', 'read']);
  expect(panel.last()).toMatchObject({
    tabId: 1,
    windowId: 1,
    url: 'https://example.com/a',
    title: 'Letter',
  });
  expect(panel.last()?.snapshot?.text).toContain('$188,000');
});

test('a page without the script gets it, where that is allowed', async () => {
  fake.inject(() => pageOf(letter()));
  fake.addTab({ id: 1, active: true, isAllowed: true });
  const panel = follow();
  await panel.shows('read');
  expect(fake.browser.scripting.executeScript).toHaveBeenCalledTimes(1);
});

test('without permission the tab’s address stays unknown and nothing is shown of it', async () => {
  fake.addTab({ id: 1, active: true, url: 'https://secret.example/' });
  const panel = follow();
  await panel.shows('no-permission');
  expect(panel.last()).toMatchObject({ url: null, title: '', snapshot: null });
});

test('a tab without permission after an update says that the extension was updated', async () => {
  fake.addTab({ id: 1, active: true });
  const panel = follow();
  await panel.shows('no-permission');
  fake.browser.runtime.onInstalled.fire({ reason: 'update' });
  panel.reread();
  await panel.shows('updated');
});

test('a PDF in the tab is said to be one', async () => {
  fake.addTab({ id: 1, active: true, isAllowed: true, script: pageOf({ ...letter(), pdf: true }) });
  const panel = follow();
  await panel.shows('pdf');
});

test('the panel follows the tab in front of its own window, and of no other', async () => {
  const first = fake.addTab({ id: 1, active: true, isAllowed: true, script: pageOf(letter()) });
  fake.addTab({ id: 9, windowId: 2, active: true, isAllowed: true, script: pageOf(letter()) });
  const second = fake.addTab({
    id: 2,
    isAllowed: true,
    script: pageOf({ born: 2, href: 'https://example.com/b', text: LETTER('$99,000') }),
  });
  const panel = follow();
  await panel.shows('read');
  fake.browser.tabs.onActivated.fire({ tabId: 9, windowId: 2 });
  fake.news(fake.tabs[1] as FakeTab, 'page-read', stateOf({ ...letter(), href: 'https://other.example/' }));
  first.active = false;
  second.active = true;
  fake.browser.tabs.onActivated.fire({ tabId: 2, windowId: 1 });
  await soon(() => expect(panel.last()?.url).toBe('https://example.com/b'));
  expect(new Set(panel.views().map(({ tabId }) => tabId))).toEqual(new Set([1, 2]));
});

test('a slow answer of a tab that was left is not shown', async () => {
  let answer: (state: unknown) => void = () => {};
  const slow = new Promise((resolve) => {
    answer = resolve;
  });
  const first = fake.addTab({ id: 1, active: true, isAllowed: true, script: () => slow });
  const second = fake.addTab({
    id: 2,
    isAllowed: true,
    script: pageOf({ born: 2, href: 'https://example.com/b', text: LETTER('$99,000') }),
  });
  const panel = follow();
  await panel.shows('reading');
  first.active = false;
  second.active = true;
  fake.browser.tabs.onActivated.fire({ tabId: 2, windowId: 1 });
  await panel.shows('read');
  answer(stateOf(letter()));
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(panel.last()?.tabId).toBe(2);
});

async function reading(page = letter()) {
  const tab = fake.addTab({
    id: 1,
    active: true,
    isAllowed: true,
    url: page.href,
    script: pageOf(page),
  });
  const panel = follow();
  await panel.shows('read');
  return { tab, panel, page };
}

test('navigation inside a single-page app is read anew when the page says so', async () => {
  const { tab, panel, page } = await reading();
  Object.assign(page, { href: 'https://example.com/b', text: LETTER('$210,000') });
  fake.browser.tabs.onUpdated.fire(1, { status: 'loading' });
  fake.browser.tabs.onUpdated.fire(1, { status: 'complete' });
  fake.news(tab, 'page-read', stateOf(page));
  await soon(() => expect(panel.last()?.url).toBe('https://example.com/b'));
  expect(panel.last()).toMatchObject({ status: 'read', changed: false });
  expect(panel.views().map(({ status }) => status)).not.toContain('unread');
});

test('another document is unread while it loads and read when it is there', async () => {
  const { tab, panel } = await reading();
  Object.assign(tab, { script: null, status: 'loading', url: 'https://example.com/c' });
  fake.browser.tabs.onUpdated.fire(1, { status: 'loading' });
  await panel.shows('unread');
  expect(panel.last()?.snapshot).toBeNull();
  fake.inject(() => pageOf({ born: 3, href: 'https://example.com/c', text: LETTER('$77,000') }));
  tab.status = 'complete';
  fake.browser.tabs.onUpdated.fire(1, { status: 'complete' });
  await soon(() => expect(panel.last()?.snapshot?.text).toContain('$77,000'));
});

test('a load so quick that its script answers already is still another document', async () => {
  const { tab, panel } = await reading();
  tab.script = pageOf({ born: 3, href: 'https://example.com/a', text: LETTER('$77,000') });
  fake.browser.tabs.onUpdated.fire(1, { status: 'complete' });
  await soon(() => expect(panel.last()?.snapshot?.text).toContain('$77,000'));
});

test('content that says something else is reported, not swapped under the person', async () => {
  const { tab, panel, page } = await reading();
  page.text = LETTER('$210,000');
  fake.news(tab, 'page-read', stateOf(page));
  fake.news(tab, 'page-read', stateOf(page));
  await soon(() => expect(panel.last()?.changed).toBe(true));
  expect(panel.views().filter(({ changed }) => changed)).toHaveLength(1);
  expect(panel.last()?.snapshot?.text).toContain('$188,000');
  panel.reread();
  await soon(() => expect(panel.last()?.snapshot?.text).toContain('$210,000'));
  expect(panel.last()?.changed).toBe(false);
});

test('a clock on the page is no change, and places stay right', async () => {
  const { tab, panel, page } = await reading();
  page.text = `12:01\n${page.text}`;
  fake.news(tab, 'page-read', stateOf(page));
  await soon(() => expect(panel.last()?.snapshot?.text).toMatch(/^12:01/));
  expect(panel.views().some(({ changed }) => changed)).toBe(false);
});

test('a change that is taken back is no change any more', async () => {
  const { tab, panel, page } = await reading();
  const original = page.text;
  fake.news(tab, 'page-read', stateOf({ ...page, text: LETTER('$1,000') }));
  await soon(() => expect(panel.last()?.changed).toBe(true));
  fake.news(tab, 'page-read', stateOf({ ...page, text: original }));
  expect(panel.last()?.changed).toBe(false);
});

test('popup, menu and shortcut make an open panel read the tab they were used on', async () => {
  const tab = fake.addTab({ id: 1, active: true });
  const panel = follow();
  await panel.shows('no-permission');
  Object.assign(tab, { isAllowed: true, script: pageOf(letter()) });
  fake.browser.runtime.onMessage.fire(
    { type: 'read-tab', data: { tabId: 1, windowId: 1 } },
    { id: 'counterpoint' },
  );
  await panel.shows('read');
});

test('a grant is noticed by itself', async () => {
  const tab = fake.addTab({ id: 1, active: true });
  const panel = follow();
  await panel.shows('no-permission');
  Object.assign(tab, { isAllowed: true, script: pageOf(letter()) });
  fake.browser.permissions.onAdded.fire({ origins: ['https://example.com/*'] });
  await panel.shows('read');
});

test('after stop nothing is listened to any more', async () => {
  const { panel } = await reading();
  panel.stop();
  const { tabs, windows, permissions, runtime } = fake.browser;
  const events = [
    tabs.onActivated,
    tabs.onUpdated,
    windows.onFocusChanged,
    permissions.onAdded,
    runtime.onInstalled,
    runtime.onMessage,
  ];
  expect(events.map((event) => event.hasListeners())).toEqual(events.map(() => false));
});
