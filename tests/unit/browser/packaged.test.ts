import { afterEach, expect, test, vi } from 'vitest';

const getURL = vi.fn((path: string) => `extension://id/${path}`);
vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL } } }));
const { packagedEmployers, readPackaged } = await import('../../../lib/browser/packaged.ts');

afterEach(() => vi.unstubAllGlobals());

test('a packaged file is fetched from the extension itself, and only once', async () => {
  const fetched = vi.fn(async () => Response.json({ month: '2025-05', rows: [] }));
  vi.stubGlobal('fetch', fetched);
  const [first, second] = await Promise.all([
    readPackaged('market/oews.json'),
    readPackaged('market/oews.json'),
  ]);
  expect(first).toBe(second);
  expect(fetched.mock.calls).toEqual([['extension://id/data/market/oews.json']]);
});

test('a file that is not there is an error, and is asked for again the next time', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(readPackaged('posted/ff.json')).rejects.toThrow('posted/ff.json is not in the package');
  vi.stubGlobal('fetch', async () => Response.json({}));
  await expect(readPackaged('posted/ff.json')).resolves.toEqual({});
});

test('the employers come with their counts', async () => {
  const index = { keys: {}, names: ['Cloudflare'], also: [''], posted: [103], filed: [28] };
  vi.stubGlobal('fetch', async () => Response.json(index));
  expect(await packagedEmployers()).toEqual(index);
});
