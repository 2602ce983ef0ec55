import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Negotiation } from '../../../lib/ledger/ledger.ts';
import { say } from '../../../lib/words/words.ts';
import { equity, offer, round } from '../ledger/_terms.ts';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { keepRate, keepRound, ledger, MAX_NEGOTIATIONS } = await import('../../../lib/browser/ledger.ts');
const { exportAll, importAll } = await import('./_files.ts');
const { eraseAll } = await import('../../../lib/browser/storage.ts');
const { keep, kept, RATE, ROUND } = await import('./_ledger.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
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
    expect([taken, problems]).toEqual([0, [{ textKey: 'exchange.noRoom', params: {} }]]);
  });

  test('nothing that a file can say breaks an import, or what is here', async () => {
    const { negotiationId } = await keep('Here');
    const here = await ledger();
    const [mine] = await kept();
    const key = fc.constantFrom(
      `negotiation:${negotiationId}`,
      'negotiation:x',
      'rates',
      'settings',
      'other',
    );
    const spoilt = fc
      .tuple(
        fc.constantFrom(...Object.keys(mine?.rounds[0] ?? {}), 'id', 'employer', 'rounds'),
        fc.jsonValue(),
      )
      .map(([field, value]) => {
        const [first] = mine?.rounds ?? [];
        return { ...mine, rounds: [{ ...first, [field]: value }], [field]: value };
      });
    const data = fc.oneof(fc.jsonValue(), spoilt);
    const record = fc.oneof(fc.jsonValue(), fc.record({ version: fc.constantFrom(1, 0, 2), data }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, record), async (records) => {
        const { problems } = await importAll(JSON.stringify({ format: 'counterpoint', records }));
        for (const { textKey, params } of problems) expect(say(textKey, params)).toMatch(/\.$/);
        const now = await ledger();
        expect(now.problems).toEqual([]);
        expect(now.negotiations.find(({ id }) => id === negotiationId)?.rounds).toEqual(
          expect.arrayContaining(here.negotiations[0]?.rounds ?? []),
        );
      }),
    );
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
