import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Negotiation } from '../../../lib/ledger/ledger.ts';
import { say } from '../../../lib/words/words.ts';
import { anyOffer, equity, offer, round } from '../ledger/_terms.ts';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { dropNegotiation, dropRound, keepRate, keepRound, ledger, MAX_NEGOTIATIONS } = await import(
  '../../../lib/browser/ledger.ts'
);
const { exportAll, importAll } = await import('../../../lib/browser/exchange.ts');
const { eraseAll } = await import('../../../lib/browser/storage.ts');
const { MAX_ROUNDS } = await import('../../../lib/browser/stored/ledger.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});

const { id: _, ...ROUND } = round({ quotes: { base: 'base salary of $200,000' } });
const RATE = { from: 'GBP', to: 'USD', value: 1.25, date: '2026-03-01' };

const keep = async (employer = 'Cloudflare', more = {}) => {
  const result = await keepRound({ employer }, { ...ROUND, ...more });
  if ('refused' in result) throw new Error(result.refused);
  return result.kept;
};
const kept = async (): Promise<Negotiation[]> => (await ledger()).negotiations;

test('a round starts a negotiation, a revision joins it, and both go as they came', async () => {
  const first = await keep();
  await keepRound({ id: first.negotiationId }, { ...ROUND, kind: 'revised', date: '2026-03-08' });
  await keepRound({ id: first.negotiationId }, { ...ROUND, kind: 'countered', date: '2026-03-04' });
  const [one] = await kept();
  expect(one?.rounds.map(({ kind }) => kind)).toEqual(['received', 'countered', 'revised']);
  for (const { id } of one?.rounds ?? [])
    await dropRound({ negotiationId: first.negotiationId, roundId: id });
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
  expect(await keepRate(RATE)).toBe('private-window');
  expect(await kept()).toHaveLength(1);
});

test('a removed negotiation takes no more rounds', async () => {
  const { negotiationId } = await keep();
  await dropNegotiation(negotiationId);
  expect(await keepRound({ id: negotiationId }, ROUND)).toEqual({ refused: 'gone' });
  await dropRound({ negotiationId, roundId: 'x' });
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
  expect(await keepRate(RATE)).toBeNull();
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
  expect(await keepRate({ ...RATE, ...wrong })).toBe('wrong-shape');
  expect((await ledger()).rates).toEqual([]);
});

describe('as a file', () => {
  const full = async () => {
    const { negotiationId } = await keep();
    await keepRound({ id: negotiationId }, { ...ROUND, kind: 'revised', date: '2026-03-08' });
    await keep('Confluent', { offer: offer({ currency: 'INR', base: 5_200_000 }) });
    await keepRate(RATE);
  };

  test('out and back in another browser, it is the same', async () => {
    await full();
    const before = await ledger();
    const file = await exportAll();
    fake = freshBrowser();
    expect(await importAll(file)).toEqual({ taken: 3, problems: [] });
    expect(await ledger()).toEqual(before);
  });

  test('brought back over what has gone on meanwhile, it loses nothing', async () => {
    const { negotiationId, roundId } = await keep();
    await keepRate({ ...RATE, date: '2026-02-01', value: 1.2 });
    const file = await exportAll();
    await keepRound({ id: negotiationId }, { ...ROUND, id: roundId, note: 'written later' });
    await keepRound({ id: negotiationId }, { ...ROUND, kind: 'final', date: '2026-03-20' });
    await keepRate(RATE);
    const now = await ledger();
    await importAll(file);
    expect(await ledger()).toEqual(now);
  });

  test('erasing takes everything', async () => {
    await full();
    await eraseAll();
    expect(await fake.browser.storage.local.get(null)).toEqual({});
    expect(await ledger()).toEqual({ negotiations: [], rates: [], problems: [] });
  });

  const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const good = async () =>
    JSON.parse(await exportAll()) as { records: Record<string, { data: Negotiation }> };

  test.each<[string, (negotiation: Record<string, unknown>) => unknown]>([
    ['another version', () => ({ version: 99, data: {} })],
    ['no envelope', () => 'text'],
    ['no employer', (data) => ({ version: 1, data: { ...data, employer: '' } })],
    ['a path for an id', (data) => ({ version: 1, data: { ...data, id: '../x' } })],
    ['no rounds', (data) => ({ version: 1, data: { ...data, rounds: [] } })],
    ['too many rounds', (data) => ({ version: 1, data: { ...data, rounds: Array(41).fill(round()) } })],
    ['half an offer', (data) => withOffer(data, { base: undefined })],
    ['a currency that nothing can write', (data) => withOffer(data, { currency: '<b>' })],
    [
      'a payment in a thousand years',
      (data) => withOffer(data, { signOn: [{ amount: 1, month: 12_000, clawbackMonths: null }] }),
    ],
    ['a word for an amount', (data) => withOffer(data, { base: '200000' })],
    ['an equity of no kind', (data) => withOffer(data, { equity: { ...equity(), kind: 'gold' } })],
    ['a page for a quote', (data) => withRound(data, { quotes: { base: 'q'.repeat(201) } })],
    ['a kind of round that is none', (data) => withRound(data, { kind: 'stolen' })],
    ['a day that is none', (data) => withRound(data, { date: '1 March' })],
    ['nesting without end', () => JSON.parse(`{"version":1,"data":${deep(60_000)}}`)],
  ])('a hostile record is left out, in words, and the rest stays: %s', async (_name, spoil) => {
    await keep('Mine');
    const [mine] = await kept();
    const file = await good();
    const [record] = Object.values(file.records);
    fake = freshBrowser();
    await keep('Here');
    const here = await ledger();
    const bad = spoil(structuredClone(record?.data) as never);
    const text = `{"format":"counterpoint","records":{"negotiation:bad":${deepJson(bad)}}}`;
    const { taken, problems } = await importAll(text);
    expect(taken).toBe(0);
    expect(problems.map(({ textKey, params }) => say(textKey, params))).toEqual([
      expect.stringMatching(/^(?:A saved offer|This file) .{10,}\.$/),
    ]);
    expect(await ledger()).toEqual(here);
    expect(mine?.employer).toBe('Mine');
  });

  test('more than there is room for is left out and counted', async () => {
    for (let n = 0; n < MAX_NEGOTIATIONS - 1; n++) await keep(`Employer ${n}`);
    const file = await good();
    const [record] = Object.values(file.records);
    const extra = Object.fromEntries(
      ['x1', 'x2', 'x3'].map((id) => [`negotiation:${id}`, { version: 1, data: { ...record?.data, id } }]),
    );
    const { taken, problems } = await importAll(JSON.stringify({ format: 'counterpoint', records: extra }));
    expect([taken, problems.map(({ textKey, params }) => say(textKey, params))]).toEqual([
      1,
      ['There is no room for 2 items of this file. Remove some of what you saved first.'],
    ]);
    expect(await kept()).toHaveLength(MAX_NEGOTIATIONS);
  });

  test('where the browser cannot store it, nothing has changed and that is said', async () => {
    await full();
    const file = await exportAll();
    fake.browser.storage.local.set = async () => {
      throw new Error('QUOTA_BYTES');
    };
    const { taken, problems } = await importAll(file);
    expect([taken, problems]).toEqual([0, [{ textKey: 'browser.fileNotStored', params: {} }]]);
  });

  test('a thousand damaged records are one problem, told a few times', async () => {
    const records = Object.fromEntries(Array.from({ length: 1000 }, (_x, n) => [`negotiation:${n}`, 0]));
    const { problems } = await importAll(JSON.stringify({ format: 'counterpoint', records }));
    expect(problems).toHaveLength(20);
  });
});

/** JSON of a value that may be nested deeper than `JSON.stringify` goes. */
function deepJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return `{"version":1,"data":${'['.repeat(60_000)}${']'.repeat(60_000)}}`;
  }
}

const withRound = (data: Record<string, unknown>, more: object) => ({
  version: 1,
  data: { ...data, rounds: [{ ...round(), ...more }] },
});

const withOffer = (data: Record<string, unknown>, more: object) =>
  withRound(data, { offer: { ...offer({ base: 1 }), ...more } });

test('a damaged record is named and left alone', async () => {
  await keep();
  await fake.browser.storage.local.set({ 'negotiation:x': { version: 1, data: 7 } });
  const { negotiations, problems } = await ledger();
  expect(negotiations).toHaveLength(1);
  expect(problems).toEqual([{ textKey: 'browser.recordDamaged', params: { record: 'negotiation' } }]);
});
