/** What the page's side promises, whatever its worker does: one answer or one reason for each question, and never a stale one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textSnapshot } from '../../../lib/reading/snapshot.ts';
import { makeReader, type Surroundings } from '../../../lib/workers/reader.ts';
import { FakeWorker } from './_fake-worker.ts';

let workers: FakeWorker[] = [];
const last = (): FakeWorker => workers.at(-1) as FakeWorker;

function reading(more: Partial<Surroundings> = {}) {
  const here = vi.fn(async (): Promise<unknown> => 'here');
  const start = vi.fn(() => {
    workers.push(new FakeWorker());
    return last();
  });
  const { ask } = makeReader({ start, here, budget: 1000, idle: 5000, ...more });
  /** Asks for the amounts of a text, and tells what came of it. */
  const count = (text: string, options: Parameters<typeof ask>[2] = {}) =>
    ask('countAmounts', { text }, options).catch((error: { code: string }) => error.code);
  return { ask, count, here, start };
}
const texts = ({ asked }: FakeWorker): string[] => asked.map(({ input }) => (input as { text: string }).text);

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('one worker does one task after the other, in the order in which they are asked', async () => {
  const { count } = reading();
  const [first, second] = [count('a'), count('b')];
  expect(texts(last())).toEqual(['a']);
  last().answer(1);
  expect(await first).toBe(1);
  expect(texts(last())).toEqual(['a', 'b']);
  last().answer(2);
  expect(await second).toBe(2);
  expect(workers).toHaveLength(1);
});

test('a task that is not wanted any more is ended with its worker, and the next gets another', async () => {
  const { count } = reading();
  const ending = new AbortController();
  const older = count('older', { signal: ending.signal });
  const newer = count('newer');
  last().say('here');
  ending.abort();
  expect(await older).toBe('let-go');
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(texts(last())).toEqual(['newer']);
  last().answer(7);
  expect(await newer).toBe(7);
});

test('what an ended worker still says is not heard', async () => {
  const { count } = reading();
  const ending = new AbortController();
  const older = count('older', { signal: ending.signal });
  const [ended] = workers as [FakeWorker];
  ending.abort();
  await older;
  const newer = count('newer');
  ended.answer('stale', last().asked[0]?.id);
  ended.die();
  expect(last().ended).toBe(false);
  last().answer('fresh');
  expect(await newer).toBe('fresh');
});

test('an answer to another question is no answer to this one', async () => {
  const { count } = reading();
  const asked = count('a');
  last().answer('other', 99);
  last().answer('right');
  last().answer('again');
  expect(await asked).toBe('right');
});

test('a task that waits and is not wanted any more is never asked, and ends no worker', async () => {
  const { count } = reading();
  const ending = new AbortController();
  const first = count('a');
  const second = count('b', { signal: ending.signal });
  ending.abort();
  expect(await second).toBe('let-go');
  last().answer(1);
  expect(await first).toBe(1);
  expect(texts(last())).toEqual(['a']);
  expect(workers).toHaveLength(1);
});

test('what is not wanted from the start is not asked', async () => {
  const { count } = reading();
  expect(await count('a', { signal: AbortSignal.abort() })).toBe('let-go');
  expect(workers).toEqual([]);
});

test('an abort after the answer changes nothing', async () => {
  const { count } = reading();
  const ending = new AbortController();
  const asked = count('a', { signal: ending.signal });
  last().answer(1);
  expect(await asked).toBe(1);
  ending.abort();
  expect(last().ended).toBe(false);
});

test('of tasks with one key that wait only the newest is done; the one that runs is left to run', async () => {
  const { count } = reading();
  const states = ['1', '2', '3', '4'].map((text) => count(text, { newestOf: 'page' }));
  const other = count('other', { newestOf: 'another page' });
  for (let n = 0; n < 3; n++) {
    last().answer(n);
    await Promise.resolve();
  }
  expect(await Promise.all(states)).toEqual([0, 'let-go', 'let-go', 1]);
  expect(await other).toBe(2);
  expect(texts(last())).toEqual(['1', '4', 'other']);
});

test('a task that takes too long is ended, and says so; the next gets another worker', async () => {
  const { count } = reading();
  const slow = count('slow');
  const next = count('next');
  last().say('here');
  vi.advanceTimersByTime(999);
  expect(workers).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(await slow).toBe('too-slow');
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  last().answer(1);
  expect(await next).toBe(1);
});

test('the time of a task begins when it is its turn', async () => {
  const { count } = reading();
  const first = count('first');
  const second = count('second');
  vi.advanceTimersByTime(900);
  last().answer(1);
  await first;
  vi.advanceTimersByTime(900);
  last().answer(2);
  expect(await second).toBe(2);
});

test('a worker that dies takes the task with it, which is not tried in the page, and no other', async () => {
  const { count, here } = reading();
  const deadly = count('deadly');
  const next = count('next');
  last().say('here');
  last().die();
  expect(await deadly).toBe('failed');
  last().say('here');
  last().answer(1);
  expect(await next).toBe(1);
  expect(workers).toHaveLength(2);
  expect(here).not.toHaveBeenCalled();
});

test('a task that breaks off leaves the worker to the next', async () => {
  const { count } = reading();
  const broken = count('broken');
  const next = count('next');
  last().say({ id: last().asked[0]?.id ?? 0, failed: true });
  expect(await broken).toBe('failed');
  last().answer(1);
  expect(await next).toBe(1);
  expect(workers).toHaveLength(1);
});

test('what cannot be copied cannot be asked, and holds nobody up', async () => {
  const { ask, count } = reading();
  const snapshot = { ...textSnapshot('a'), odd: () => 1 };
  const odd = ask('kindOf', { snapshot }).catch((error: { code: string }) => error.code);
  const next = count('next');
  expect(await odd).toBe('failed');
  last().answer(1);
  expect(await next).toBe(1);
});

test.each([
  ['there are none', () => null],
  [
    'a policy refuses them',
    () => {
      throw new TypeError('refused');
    },
  ],
])('where %s the page reads by itself', async (_, start) => {
  const { count, here } = reading({ start });
  expect(await Promise.all([count('a'), count('b')])).toEqual(['here', 'here']);
  expect(here.mock.calls).toEqual([
    ['countAmounts', { text: 'a' }],
    ['countAmounts', { text: 'b' }],
  ]);
});

test('where a worker can be made and not loaded the page reads by itself, and asks for no second one', async () => {
  const { count, here, start } = reading();
  const first = count('a');
  last().die();
  expect(await first).toBe('here');
  expect(await count('b')).toBe('here');
  expect(here).toHaveBeenCalledTimes(2);
  expect(start).toHaveBeenCalledTimes(1);
});

test('what breaks off in the page says so, and what is not wanted there is not answered', async () => {
  const here = vi.fn().mockRejectedValueOnce(new Error('broken')).mockResolvedValue('done');
  const { count } = reading({ start: () => null, here });
  expect(await count('broken')).toBe('failed');
  const ending = new AbortController();
  const older = count('older', { signal: ending.signal });
  const newer = count('newer');
  ending.abort();
  expect(await older).toBe('let-go');
  expect(await newer).toBe('done');
});

test('an idle worker is ended, and the last text with it; the next task gets another', async () => {
  const { count } = reading();
  const first = count('a');
  last().answer(1);
  await first;
  vi.advanceTimersByTime(4999);
  expect(last().ended).toBe(false);
  const second = count('b');
  last().answer(2);
  await second;
  vi.advanceTimersByTime(4999);
  expect(last().ended).toBe(false);
  vi.advanceTimersByTime(1);
  expect(last().ended).toBe(true);
  void count('c');
  expect(workers).toHaveLength(2);
});
