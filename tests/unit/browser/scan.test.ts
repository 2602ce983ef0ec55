// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../../lib/browser/messages.ts';
import { startScan } from '../../../lib/browser/scan/scan.ts';

const OFFER =
  '<p>We are pleased to offer you the position of Senior Engineer. Your base salary is $188,000.</p>';

type Listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => unknown;

let listeners: Set<Listener>;
let runtime: { id?: string; sendMessage: ReturnType<typeof vi.fn>; onMessage: object };

beforeEach(() => {
  vi.useFakeTimers();
  listeners = new Set();
  runtime = {
    id: 'counterpoint',
    sendMessage: vi.fn(async () => undefined),
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  vi.stubGlobal('chrome', { runtime });
  history.replaceState({}, '', '/start');
});

afterEach(async () => {
  await ask('stop').catch(() => undefined);
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

function ask(type: string, data: unknown = null, id = 'counterpoint'): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const taken = [...listeners].some((listener) => listener({ type, data }, { id }, resolve) === true);
    if (!taken) reject(new Error('nobody answers'));
    void vi.advanceTimersByTimeAsync(200);
  });
}

const news = (): PageState[] =>
  runtime.sendMessage.mock.calls.map(([message]) => (message as { data: PageState }).data);
const rest = (ms = 10_000): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

function fill(selector: string, html: string): void {
  const element = document.querySelector(selector);
  if (element) element.innerHTML = html;
}

async function start(html: string): Promise<void> {
  document.body.innerHTML = html;
  startScan(document);
  await rest();
}

test('a page worth reading is told of once', async () => {
  await start(OFFER);
  expect(news()).toHaveLength(1);
  expect(news()[0]?.snapshot?.text).toContain('$188,000');
  expect(news()[0]?.href).toMatch(/\/start$/);
});

test('a page with nothing to read says nothing, and is read all the same when the person asks', async () => {
  await start('<p>Hello there.</p>');
  expect(news()).toEqual([]);
  expect(await ask('snapshot')).toMatchObject({ pdf: false, snapshot: { text: 'Hello there.' } });
});

test('a second injection finds the first at work', async () => {
  await start(OFFER);
  startScan(document);
  await rest();
  expect(listeners.size).toBe(1);
  expect(news()).toHaveLength(1);
});

test('content that comes late is read when it has come to rest', async () => {
  await start('<main></main>');
  expect(news()).toEqual([]);
  fill('main', OFFER);
  await rest();
  expect(news()).toHaveLength(1);
});

test('a page in motion is looked at rarely, however much it moves', async () => {
  await start(`${OFFER}<p id="clock">0</p>`);
  for (let i = 0; i < 600; i++) {
    fill('#clock', `${i}`);
    await rest(100);
  }
  // A minute of movement: every six seconds at most, after the first few.
  expect(news().length).toBeGreaterThan(3);
  expect(news().length).toBeLessThanOrEqual(14);
});

test('navigation inside a single-page app is read after the new page settled, not before', async () => {
  await start(OFFER);
  history.pushState({}, '', '/next');
  document.body.innerHTML = '<p>Loading</p>';
  setTimeout(() => {
    document.body.innerHTML = OFFER.replace('188', '210');
  }, 300);
  await rest();
  expect(
    news().map(({ href, snapshot }) => [new URL(href).pathname, snapshot?.text.match(/\$\d+/)?.[0]]),
  ).toEqual([
    ['/start', '$188'],
    ['/next', '$210'],
  ]);
});

test('a page that turned into nothing says so once', async () => {
  await start(OFFER);
  history.pushState({}, '', '/inbox');
  document.body.innerHTML = '<p>Nothing here.</p>';
  await rest();
  document.body.innerHTML = '<p>Still nothing here.</p>';
  await rest();
  expect(news().map(({ snapshot }) => snapshot === null)).toEqual([false, true]);
});

test('nothing is looked at while nobody sees the page', async () => {
  await start('<main></main>');
  const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  fill('main', OFFER);
  await rest();
  expect(news()).toEqual([]);
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await rest();
  expect(news()).toHaveLength(1);
});

test('after an update the old copy stops without a word and a new one can start', async () => {
  await start(OFFER);
  delete runtime.id;
  document.body.innerHTML = OFFER.replace('188', '210');
  await rest();
  expect(listeners.size).toBe(0);
  expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
  runtime.id = 'counterpoint';
  startScan(document);
  await rest();
  expect(news()).toHaveLength(2);
});

test('stop is answered, and then nobody is there', async () => {
  await start(OFFER);
  expect(await ask('stop')).toBe(true);
  expect(listeners.size).toBe(0);
  document.body.innerHTML = OFFER.replace('188', '210');
  await rest();
  expect(news()).toHaveLength(1);
});

test('other extensions and unknown questions get no answer', async () => {
  await start(OFFER);
  await expect(ask('snapshot', null, 'another')).rejects.toThrow('nobody answers');
  await expect(ask('toString')).rejects.toThrow('nobody answers');
});

test('the page cannot see that it is being read', async () => {
  const before = new Set(Object.getOwnPropertyNames(window));
  const messages = vi.fn();
  window.addEventListener('message', messages);
  await start(OFFER);
  const html = document.documentElement.outerHTML;
  await ask('snapshot');
  expect(document.documentElement.outerHTML).toBe(html);
  expect(messages).not.toHaveBeenCalled();
  // The mark is set in the content script's own world, which jsdom does not keep apart.
  const added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  expect(added).toEqual(['counterpointScan']);
});
