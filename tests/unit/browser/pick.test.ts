import { beforeEach, expect, test, vi } from 'vitest';
import { type Fake, type FakeTab, freshBrowser } from './fake.ts';
import { soon } from './soon.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { createMenus, menuClicked } = await import('../../../lib/browser/menus.ts');
const { leavePick, onPick, takePick } = await import('../../../lib/browser/pick.ts');

const SELECTION = { menuItemId: 'compare-selection', selectionText: ' $188,000 ', frameId: 0 };
const POINTER = { menuItemId: 'compare-pointer', frameId: 0 };
const span = { start: 40, end: 48 };
const figure = { text: '$188,000', span };

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});

const answering =
  (answers: Record<string, unknown>): FakeTab['script'] =>
  ({ type }) =>
    answers[type] ?? null;

test('the panel is opened before anything is waited for, or the gesture would be lost', () => {
  fake.addTab({ id: 7, isAllowed: true });
  void menuClicked(SELECTION, { id: 7, windowId: 3 });
  expect(fake.browser.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
});

test('a selected figure arrives with its place in the page', async () => {
  fake.addTab({ id: 7, isAllowed: true });
  fake.inject(() => answering({ 'figure-selected': figure }));
  await menuClicked(SELECTION, { id: 7, windowId: 3 });
  expect(await takePick(3)).toEqual({ text: '$188,000', tabId: 7, windowId: 3, span, problem: null });
});

test('a selection on a page that may not be read still arrives as words', async () => {
  fake.addTab({ id: 7 });
  await menuClicked(SELECTION, { id: 7, windowId: 3 });
  expect(await takePick(3)).toMatchObject({ text: '$188,000', span: null, problem: null });
});

test('a selection in a frame keeps its words and claims no place', async () => {
  fake.addTab({ id: 7, isAllowed: true, script: answering({ 'figure-selected': figure }) });
  await menuClicked({ ...SELECTION, frameId: 5 }, { id: 7, windowId: 3 });
  expect(await takePick(3)).toMatchObject({ text: '$188,000', span: null });
});

test('the figure under the pointer is found where the page is being read', async () => {
  fake.addTab({ id: 7, isAllowed: true, script: answering({ 'figure-at-pointer': figure }) });
  await menuClicked(POINTER, { id: 7, windowId: 3 });
  expect(await takePick(3)).toMatchObject({ text: '$188,000', span, problem: null });
});

test.each([
  ['the page is not being read', null],
  ['there is no figure', answering({})],
])('the pointer asks for a selection where %s', async (_why, script) => {
  fake.addTab({ id: 7, isAllowed: true, script });
  await menuClicked(POINTER, { id: 7, windowId: 3 });
  expect(await takePick(3)).toEqual({
    text: '',
    tabId: 7,
    windowId: 3,
    span: null,
    problem: 'select-the-figure',
  });
});

test('a very long selection is cut', async () => {
  fake.addTab({ id: 7 });
  await menuClicked({ ...SELECTION, selectionText: 'x'.repeat(5000) }, { id: 7, windowId: 3 });
  expect((await takePick(3))?.text).toHaveLength(300);
});

test('a pick still arrives when the panel cannot be opened', async () => {
  fake.browser.sidePanel.open.mockRejectedValueOnce(new Error('gesture'));
  fake.addTab({ id: 7 });
  await menuClicked(SELECTION, { id: 7, windowId: 3 });
  expect(await takePick(3)).not.toBeNull();
});

const pick = (windowId: number, text = '$1') => ({ text, tabId: 1, windowId, span: null, problem: null });

test('a pick is taken once and leaves nothing behind', async () => {
  await leavePick(pick(3));
  const [first, second] = await Promise.all([takePick(3), takePick(3)]);
  expect([first?.text, second]).toEqual(['$1', null]);
  expect(await fake.browser.storage.session.get(null)).toEqual({});
});

test('windows do not mix', async () => {
  await leavePick(pick(3));
  expect(await takePick(4)).toBeNull();
  expect(await takePick(3)).not.toBeNull();
});

test('an open panel hears of every pick for its window, and of no other', async () => {
  const heard = vi.fn();
  const stop = onPick(3, heard);
  await leavePick(pick(4));
  await leavePick(pick(3, '$2'));
  await soon(() => expect(heard).toHaveBeenCalledTimes(1));
  expect(heard).toHaveBeenCalledWith(pick(3, '$2'));
  stop();
  await leavePick(pick(3, '$3'));
  expect(await takePick(3)).toMatchObject({ text: '$3' });
  expect(heard).toHaveBeenCalledTimes(1);
});

test('the menu carries the selection, and its entries share no context', async () => {
  await Promise.all([createMenus(), createMenus()]);
  const items = fake.browser.contextMenus.create.mock.calls.map(([item]) => item).slice(-2);
  expect(items.map(({ title }) => title)).toEqual([
    'Compare “%s” with the band',
    'Compare the figure here with the band',
  ]);
  const contexts = items.flatMap((item) => item.contexts);
  expect(new Set(contexts).size).toBe(contexts.length);
  expect(fake.browser.contextMenus.removeAll).toHaveBeenCalledTimes(2);
});

test('a lookup chosen in the popup travels the same way, and only in its own shape', async () => {
  const lookup = { company: 'Cloudflare', role: 'Senior ML/AI Engineer', place: 'London', currency: 'GBP' };
  await leavePick({ ...pick(3, ''), lookup });
  expect((await takePick(3))?.lookup).toEqual(lookup);
  await fake.browser.storage.session.set({ 'pick:3': { ...pick(3), lookup: 'Cloudflare' } });
  expect(await takePick(3)).toBeNull();
});
