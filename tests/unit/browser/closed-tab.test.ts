/** The text of a closed tab leaves the background within a minute, whatever it was waiting for. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Kind } from '../../../lib/reading/reading.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import { textSnapshot } from '../../../lib/reading/snapshot.ts';
import { makeReader } from '../../../lib/workers/reader.ts';
import { FakeWorker } from '../workers/_fake-worker.ts';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { startBackground } = await import('../../../lib/browser/background.ts');

let fake: Fake;
let workers: FakeWorker[];
/** How each tab's judgement ended: what still waits holds its text. */
let ends: Map<number, string>;

beforeEach(() => {
  vi.useFakeTimers();
  fake = freshBrowser();
  workers = [];
  ends = new Map();
  const reader = makeReader({
    start: () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    here: async () => 'other',
  });
  startBackground((snapshot: Snapshot, tabId: number, signal: AbortSignal): Promise<Kind> => {
    const judged = reader.ask('kindOf', { snapshot }, { newestOf: `${tabId}`, signal });
    judged.then(
      () => ends.set(tabId, 'judged'),
      (error) => ends.set(tabId, error.code),
    );
    return judged;
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const visit = (id: number) => {
  const tab = fake.addTab({ id, isAllowed: true });
  const snapshot = textSnapshot(`An offer in tab ${id}`, { source: 'page', url: tab.url });
  fake.news(tab, 'page-read', { page: id, href: tab.url, pdf: false, snapshot });
};

test('of ten tabs closed while the first is being judged, none is held any more', async () => {
  for (let id = 1; id <= 10; id++) visit(id);
  await vi.advanceTimersByTimeAsync(0);
  expect(workers[0]?.asked).toHaveLength(1);
  for (let id = 1; id <= 10; id++) fake.browser.tabs.onRemoved.fire(id);
  await vi.advanceTimersByTimeAsync(0);
  expect([...ends.values()]).toEqual(Array(10).fill('let-go'));
  // The worker that held the running one is ended with it, and the idle one after it.
  await vi.advanceTimersByTimeAsync(60_000);
  expect(workers.filter(({ ended }) => !ended)).toEqual([]);
});

test('of a tab that was judged nothing is held a minute later', async () => {
  visit(1);
  await vi.advanceTimersByTimeAsync(0);
  workers[0]?.answer('offer');
  await vi.advanceTimersByTimeAsync(0);
  expect(ends.get(1)).toBe('judged');
  fake.browser.tabs.onRemoved.fire(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(workers.map(({ ended }) => ended)).toEqual([true]);
});
