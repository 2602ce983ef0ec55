import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { type KeptPosting, keptId } from '../../../lib/evidence/kept.ts';
import { say } from '../../../lib/words/words.ts';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { keepPosting, keptPostings, MAX_KEPT, onKeptChange, removeKept } = await import(
  '../../../lib/browser/kept.ts'
);
const { eraseAll, removeReport } = await import('../../../lib/browser/storage.ts');
const { exportAll, importAll } = await import('./_files.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});

function posting(more: Partial<KeptPosting> = {}): KeptPosting {
  const all = {
    employer: 'cloudflare',
    company: 'Cloudflare',
    title: 'Senior Engineer',
    place: 'Austin, TX',
    url: 'https://jobs.example/1',
    on: '2026-03-01',
    ranges: [{ low: 150_000, high: 200_000, currency: 'USD', period: 'year' as const, zone: null }],
    ...more,
  };
  return { id: keptId(all), ...all };
}

const all = async (): Promise<KeptPosting[]> => (await keptPostings()).kept;
const stored = (): Promise<Record<string, unknown>> => fake.browser.storage.local.get(null);

test('kept once, kept anew when read again, removed, and the pages that show it are told', async () => {
  const told = vi.fn();
  const stop = onKeptChange(told);
  expect(await keepPosting(posting())).toHaveProperty('stored');
  const later = posting({
    on: '2026-04-01',
    ranges: posting().ranges.map((range) => ({ ...range, high: 210_000 })),
  });
  expect(await keepPosting(later)).toHaveProperty('stored');
  await keepPosting(posting({ title: 'Engineer', on: '2026-03-15' }));
  expect((await all()).map(({ on }) => on)).toEqual(['2026-04-01', '2026-03-15']);
  expect((await all())[0]).toEqual(later);
  expect(told).toHaveBeenCalledTimes(3);
  await removeReport('of another kind');
  expect(told).toHaveBeenCalledTimes(3);
  await removeKept((await all()).map(({ id }) => id));
  expect([await all(), await stored()]).toEqual([[], {}]);
  stop();
});

test('nothing is kept in a private window, beyond the limit, or in another shape', async () => {
  expect(await keepPosting(posting({ ranges: [] }))).toEqual({ refused: 'wrong-shape' });
  expect(await keepPosting(posting({ url: 'javascript:1' }))).toEqual({ refused: 'wrong-shape' });
  // The surfaces name its host.
  expect(await keepPosting(posting({ url: 'https://' }))).toEqual({ refused: 'wrong-shape' });
  for (let n = 0; n < MAX_KEPT; n++) {
    const one = posting({ url: `https://jobs.example/${n}` });
    await fake.browser.storage.local.set({ [`kept:${one.id}`]: { version: 1, data: one } });
  }
  expect(await keepPosting(posting({ url: 'https://jobs.example/more' }))).toEqual({ refused: 'too-many' });
  expect(await keepPosting(posting({ url: 'https://jobs.example/1', on: '2026-05-05' }))).toHaveProperty(
    'stored',
  );
  fake.window.incognito = true;
  expect(await keepPosting(posting())).toEqual({ refused: 'private-window' });
});

test('it goes out, comes back, joins what is here, and is erased with everything', async () => {
  await keepPosting(posting());
  await keepPosting(posting({ title: 'Engineer' }));
  const text = await exportAll();
  await removeKept([posting({ title: 'Engineer' }).id]);
  await keepPosting(posting({ on: '2026-06-01' }));
  expect(await importAll(text)).toEqual({ taken: 2, problems: [] });
  // Of two readings of the same posting the later one stays.
  expect((await all()).map(({ title, on }) => [title, on])).toEqual([
    ['Senior Engineer', '2026-06-01'],
    ['Engineer', '2026-03-01'],
  ]);
  await eraseAll();
  expect(await stored()).toEqual({});
});

test('a record that is damaged or too new is left alone and said', async () => {
  await fake.browser.storage.local.set({
    'kept:a': { version: 1, data: { ...posting(), ranges: 'none' } },
    'kept:b': { version: 9, data: posting() },
  });
  const { kept, problems } = await keptPostings();
  expect(kept).toEqual([]);
  expect(problems.map(({ textKey, params }) => say(textKey, params))).toEqual([
    'A kept range is damaged and left out.',
    'A kept range was written by a newer version of Counterpoint. It is put aside.',
  ]);
  expect(Object.keys(await stored())).toHaveLength(2);
});
