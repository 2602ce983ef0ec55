import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { anyOffer } from '../ledger/_terms.ts';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { dropRounds, keepRate, keepRound, ledger, MAX_NEGOTIATIONS } = await import(
  '../../../lib/browser/ledger.ts'
);
const { MAX_ROUNDS } = await import('../../../lib/browser/stored/ledger.ts');
const { keep, kept, RATE, ROUND } = await import('./_ledger.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});

test('a round starts a negotiation, a revision joins it, and both go as they came', async () => {
  const first = await keep();
  await keepRound({ id: first.negotiationId }, { ...ROUND, kind: 'revised', date: '2026-03-08' });
  await keepRound({ id: first.negotiationId }, { ...ROUND, kind: 'countered', date: '2026-03-04' });
  const [one] = await kept();
  expect(one?.rounds.map(({ kind }) => kind)).toEqual(['received', 'countered', 'revised']);
  for (const { id } of one?.rounds ?? []) await dropRounds(first.negotiationId, [id]);
  expect(await fake.browser.storage.local.get(null)).toEqual({});
});

test('a round kept again under its id replaces itself', async () => {
  const { negotiationId, roundId } = await keep();
  await keepRound({ id: negotiationId }, { ...ROUND, id: roundId, kind: 'final', note: 'n'.repeat(2000) });
  const [one] = await kept();
  expect(one?.rounds).toHaveLength(1);
  expect(one?.rounds[0]).toMatchObject({ kind: 'final', note: 'n'.repeat(1000) });
});

test('quotes are kept short, and nothing at all from a private window', async () => {
  await keep('Cloudflare', { quotes: { base: 'q'.repeat(900) } });
  expect((await kept())[0]?.rounds[0]?.quotes.base).toHaveLength(200);
  fake.window.incognito = true;
  expect(await keepRound({ employer: 'Other' }, ROUND)).toEqual({ refused: 'private-window' });
  expect(await keepRate(RATE)).toEqual({ refused: 'private-window' });
  expect(await kept()).toHaveLength(1);
});

test('a removed negotiation takes no more rounds', async () => {
  const { negotiationId, roundId } = await keep();
  await dropRounds(negotiationId, [roundId]);
  expect(await keepRound({ id: negotiationId }, ROUND)).toEqual({ refused: 'gone' });
  expect(await dropRounds(negotiationId, ['x'])).toEqual({ stored: { records: {} } });
  expect(await kept()).toEqual([]);
});

test('a full ledger says so, and forgets nothing by itself', async () => {
  const { negotiationId } = await keep();
  for (let n = 1; n < MAX_ROUNDS; n++) await keepRound({ id: negotiationId }, ROUND);
  expect(await keepRound({ id: negotiationId }, ROUND)).toEqual({ refused: 'too-many' });
  expect((await kept())[0]?.rounds).toHaveLength(MAX_ROUNDS);
  for (let n = 1; n < MAX_NEGOTIATIONS; n++) await keep(`Employer ${n}`);
  expect(await keepRound({ employer: 'One more' }, ROUND)).toEqual({ refused: 'too-many' });
  expect(await kept()).toHaveLength(MAX_NEGOTIATIONS);
});

test('any offer that a person can confirm is kept as it is', async () => {
  await fc.assert(
    fc.asyncProperty(anyOffer, async (any) => {
      fake = freshBrowser();
      await keep('Any', { offer: any });
      expect((await kept())[0]?.rounds[0]?.offer).toEqual(any);
    }),
    { numRuns: 60 },
  );
});

test('a rate takes the place of the one between the same currencies', async () => {
  expect(await keepRate(RATE)).toMatchObject({ stored: [RATE] });
  await keepRate({ from: 'USD', to: 'GBP', value: 0.79, date: '2026-04-01' });
  await keepRate({ ...RATE, from: 'EUR' });
  expect((await ledger()).rates.map(({ from, to }) => `${from} ${to}`)).toEqual(['USD GBP', 'EUR USD']);
});

test.each([
  { value: 0 },
  { value: -1 },
  { value: Number.POSITIVE_INFINITY },
  { from: 'pounds' },
  { date: 'yesterday' },
])('%o is no rate', async (wrong) => {
  expect(await keepRate({ ...RATE, ...wrong })).toEqual({ refused: 'wrong-shape' });
  expect((await ledger()).rates).toEqual([]);
});

test('a damaged record is named and left alone', async () => {
  await keep();
  await fake.browser.storage.local.set({ 'negotiation:x': { version: 1, data: 7 } });
  const { negotiations, problems } = await ledger();
  expect(negotiations).toHaveLength(1);
  expect(problems).toEqual([{ textKey: 'browser.recordDamaged', params: { record: 'negotiation' } }]);
});
