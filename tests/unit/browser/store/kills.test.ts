import 'fake-indexeddb/auto';
/**
 * A page or the worker is killed in the middle of a write, at each of its calls, before or after the call took effect. The
 * next page finds what was there before or what was to be there, never a half of it, and can write.
 */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fake, freshBrowser } from '../fake.ts';
import { fill, openPage, type Page, type There, WRITERS } from './writers.ts';

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, key) => held.browser[key as string] }),
}));

/** Locks as a browser gives them: those of a page that is killed are free again. */
let isFree = true;
const queue: (() => void)[] = [];
const release = (): void => {
  isFree = true;
  queue.shift()?.();
};
const locks = {
  async request<T>(_name: string, work: () => Promise<T>): Promise<T> {
    if (!isFree) await new Promise<void>((go) => queue.push(go));
    isFree = false;
    try {
      return await work();
    } finally {
      release();
    }
  },
};

let fake: Fake;
let page: Page;
let there: There;
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks });
  isFree = true;
  queue.length = 0;
  fake = freshBrowser();
  held.browser = fake.browser;
  page ??= await openPage();
  there = await fill(page, fake);
});
afterEach(() => void vi.unstubAllGlobals());

const CALLS = ['get', 'set', 'remove', 'clear'] as const;

/** The nth call to the store never comes back; `done` says whether it took effect. Resolves when it was made, or never was. */
function killAt(nth: number, done: boolean): { killed: Promise<boolean>; restore: () => void } {
  const { local } = fake.browser.storage;
  const real = Object.fromEntries(CALLS.map((call) => [call, local[call]])) as Record<string, never>;
  let n = 0;
  let kill: (was: boolean) => void = () => undefined;
  const killed = new Promise<boolean>((resolve) => {
    kill = resolve;
  });
  for (const call of CALLS) {
    const own = local[call].bind(local) as (...args: unknown[]) => Promise<unknown>;
    const spoilt = async (...args: unknown[]): Promise<unknown> => {
      n += 1;
      if (n < nth) return own(...args);
      if (n === nth && done) await own(...args);
      kill(true);
      return new Promise(() => undefined);
    };
    Object.assign(local, { [call]: spoilt });
  }
  setTimeout(() => kill(false), 40);
  return { killed, restore: () => void Object.assign(local, real) };
}

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;
/** Everything stored, without names and hours that differ from run to run. */
const whole = async (): Promise<string> => {
  const all = Object.entries(await fake.browser.storage.local.get(null));
  return JSON.stringify(
    all.map((one) => JSON.stringify(one).replace(UUID, 'id').replace(INSTANT, 'at')).sort(),
  );
};

/** What the screens list, by where it lies. */
async function listed(): Promise<string[]> {
  const [{ reports }, { negotiations, rates }, { kept }, drafts, bad] = await Promise.all([
    page.savedReports(),
    page.ledger(),
    page.keptPostings(),
    page.drafts(),
    page.unreadable(),
  ]);
  return [
    ...reports.map(({ id }) => `saved:${id}`),
    ...negotiations.map(({ id }) => `negotiation:${id}`),
    ...kept.map(({ id }) => `kept:${id}`),
    ...drafts.map(({ id }) => `draft:${id}`),
    ...bad.map(({ at }) => at),
    ...(rates.length > 0 ? ['rates'] : []),
  ].sort();
}

const cases = Object.keys(WRITERS).flatMap((writer) =>
  [1, 2, 3, 4, 5].flatMap((nth) => [false, true].map((done) => [writer, nth, done] as const)),
);
let kills = 0;

test.each(cases)('%s, killed at call %d (done: %s)', async (writer, nth, done) => {
  const before = await whole();
  const { killed, restore } = killAt(nth, done);
  void WRITERS[writer]?.(page, there)?.catch(() => undefined);
  const wasKilled = await killed;
  restore();
  if (wasKilled) kills += 1;
  const now = await whole();
  const keys = Object.keys(await fake.browser.storage.local.get(null)).filter((key) => key !== 'settings');
  // The dead page's lock is free, and whoever comes next can write.
  if (wasKilled) release();
  expect(await listed()).toEqual(keys.sort());
  expect(await page.saveSettings({ badge: false })).toHaveProperty('stored');
  expect(await page.settings()).toMatchObject({ badge: false });
  if (now === before) return;
  // What was to be there, as another browser has it where nobody was killed.
  fake = freshBrowser();
  held.browser = fake.browser;
  there = await fill(page, fake);
  await WRITERS[writer]?.(page, there);
  expect(now).toBe(await whole());
});

test('there are a hundred kills and more', () => expect(kills).toBeGreaterThan(100));
