/** A browser without `navigator.locks`: the writers of one page wait for one another, and a failed one holds nobody up. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { round } from '../../ledger/_terms.ts';
import { freshBrowser } from '../fake.ts';
import { failing, interleaved } from '../faults.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake.ts')).browser }));
const { keepRound, ledger } = await import('../../../../lib/browser/ledger.ts');

const { id: _, ...ROUND } = round();

beforeEach(() => {
  vi.stubGlobal('navigator', {});
});
afterEach(() => void vi.unstubAllGlobals());

test('of forty offers kept at once none is lost, also where some of them cannot be stored', async () => {
  const fake = freshBrowser();
  let seed = 7;
  interleaved(fake, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  });
  const first = await keepRound({ employer: 'Acme' }, ROUND);
  if (!('stored' in first)) throw new Error('not stored');
  const id = first.stored.negotiationId;
  const { stop } = failing(fake, 'set', 'rejected', 5);
  const outcomes = await Promise.all(
    Array.from({ length: 39 }, (_x, n) => keepRound({ id }, { ...ROUND, note: `note ${n}` })),
  );
  stop();
  const failed = outcomes.filter((outcome) => 'failed' in outcome).length;
  expect(failed).toBe(5);
  const [kept] = (await ledger()).negotiations;
  expect(kept?.rounds).toHaveLength(40 - failed);
});
