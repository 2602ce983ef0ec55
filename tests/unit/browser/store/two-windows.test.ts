import 'fake-indexeddb/auto';
/** Two windows on one negotiation, each with its own code and the same store, whose steps fall between one another. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { SavedReport } from '../../../../lib/browser/storage.ts';
import type { Round } from '../../../../lib/ledger/ledger.ts';
import { round } from '../../ledger/_terms.ts';
import { type Fake, freshBrowser } from '../fake.ts';
import { interleaved } from '../faults.ts';
import frozen from '../stored/frozen/report-1-dollars.json' with { type: 'json' };

const held = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, key) => held.browser[key as string] }),
}));

/** A page of the extension: code of its own. */
async function page() {
  vi.resetModules();
  const [ledger, storage] = await Promise.all([
    import('../../../../lib/browser/ledger.ts'),
    import('../../../../lib/browser/storage.ts'),
  ]);
  return { ...ledger, ...storage };
}

/** Numbers that are the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
  held.browser = fake.browser;
  interleaved(fake, dice(7));
});

const { id: _, ...ROUND } = round();
const [one, two] = await Promise.all([page(), page()]);

async function started(): Promise<{ negotiationId: string; base: Round }> {
  const outcome = await one.keepRound({ employer: 'Acme' }, ROUND);
  if (!('stored' in outcome)) throw new Error(JSON.stringify(outcome));
  const { negotiationId } = outcome.stored;
  const [kept] = (await one.ledger()).negotiations.find(({ id }) => id === negotiationId)?.rounds ?? [];
  return { negotiationId, base: kept as Round };
}

test('of sixty times two notes at once, none is lost', async () => {
  let lost = 0;
  for (let n = 0; n < 60; n++) {
    const { negotiationId, base } = await started();
    const outcomes = await Promise.all([
      one.keepRound({ id: negotiationId }, { ...base, note: `mine ${n}` }, base),
      two.keepRound({ id: negotiationId }, { ...base, note: `yours ${n}` }, base),
    ]);
    for (const outcome of outcomes) expect(outcome).toHaveProperty('stored');
    const kept = (await two.ledger()).negotiations.find(({ id }) => id === negotiationId);
    const note = kept?.rounds[0]?.note ?? '';
    if (!note.includes(`mine ${n}`) || !note.includes(`yours ${n}`)) lost += 1;
  }
  expect(lost).toBe(0);
});

test('sixty rounds and rates of both windows at once are all there', async () => {
  const { negotiationId } = await started();
  const pages = [one, two];
  const writes = Array.from({ length: 30 }, (_x, n) =>
    pages[n % 2]?.keepRound({ id: negotiationId }, { ...ROUND, note: `${n}` }),
  );
  const rates = Array.from({ length: 30 }, (_x, n) =>
    pages[n % 2]?.keepRate({
      from: 'USD',
      to: `A${String.fromCharCode(65 + (n % 26))}${n > 25 ? 'B' : 'A'}`,
      value: 2,
      date: '2026-03-01',
    }),
  );
  for (const outcome of await Promise.all([...writes, ...rates])) expect(outcome).toHaveProperty('stored');
  const { negotiations, rates: kept } = await one.ledger();
  expect(negotiations[0]?.rounds).toHaveLength(31);
  expect(kept).toHaveLength(30);
});

test('what two windows change of one round, field by field, both stays', async () => {
  const { negotiationId, base } = await started();
  await Promise.all([
    one.keepRound({ id: negotiationId }, { ...base, kind: 'final' }, base),
    two.keepRound(
      { id: negotiationId },
      { ...base, date: '2026-04-01', offer: { ...base.offer, base: 7 } },
      base,
    ),
  ]);
  const [kept] = (await one.ledger()).negotiations[0]?.rounds ?? [];
  expect(kept).toMatchObject({ kind: 'final', date: '2026-04-01', offer: { base: 7 } });
});

test('what two windows correct of one saved report both stays', async () => {
  const { id: _id, savedAt: _at, ...report } = frozen.data as unknown as SavedReport;
  const first = await one.saveReport(report);
  if (!('stored' in first)) throw new Error(JSON.stringify(first));
  const base = first.stored;
  const { id } = base;
  await Promise.all([
    one.saveReport({ ...report, id, corrections: { ...report.corrections, base: 1 } }, base),
    two.saveReport({ ...report, id, answers: { slot: 'words' } }, base),
  ]);
  expect(await one.savedReport(id)).toMatchObject({ corrections: { base: 1 }, answers: { slot: 'words' } });
});

test('a round that the other window removed is not brought back by a note on it', async () => {
  const { negotiationId, base } = await started();
  await two.dropRounds(negotiationId, [base.id]);
  const outcome = await one.keepRound({ id: negotiationId }, { ...base, note: 'late' }, base);
  expect(outcome).toEqual({ refused: 'gone' });
});

test('sixty other offers, answers and levers of both windows on one report are all there', async () => {
  const { id: _id, savedAt: _at, ...report } = frozen.data as unknown as SavedReport;
  const first = await one.saveReport(report);
  if (!('stored' in first)) throw new Error(JSON.stringify(first));
  const base = first.stored;
  const { id, inputs, answers = {}, applied = [] } = base;
  const more = (n: number): Partial<SavedReport> => {
    if (n % 3 === 0)
      return { inputs: { ...inputs, competing: [...inputs.competing, { name: `${n}`, total: n }] } };
    return n % 3 === 1 ? { answers: { ...answers, [`${n}`]: 'a' } } : { applied: [...applied, `${n}`] };
  };
  const edits = Array.from({ length: 60 }, (_x, n) =>
    (n % 2 ? one : two).saveReport({ ...base, id, ...more(n) }, base),
  );
  for (const outcome of await Promise.all(edits)) expect(outcome).toHaveProperty('stored');
  const kept = await two.savedReport(id);
  const lost = Array.from({ length: 60 }, (_x, n) => n).filter(
    (n) =>
      !kept?.inputs.competing.some(({ name }) => name === `${n}`) &&
      !kept?.answers?.[`${n}`] &&
      !kept?.applied?.includes(`${n}`),
  );
  expect(lost).toEqual([]);
});

test('what one window takes out of a list does not come back with what the other adds', async () => {
  const { id: _id, savedAt: _at, ...report } = frozen.data as unknown as SavedReport;
  const first = await one.saveReport({ ...report, applied: ['a', 'b'] });
  if (!('stored' in first)) throw new Error(JSON.stringify(first));
  const base = first.stored;
  await Promise.all([
    one.saveReport({ ...base, applied: ['b'] }, base),
    two.saveReport({ ...base, applied: ['a', 'b', 'c'] }, base),
  ]);
  expect((await one.savedReport(base.id))?.applied).toEqual(['b', 'c']);
});

test('what one window adds while the other removes stays, or is refused: sixty times', async () => {
  let lost = 0;
  for (let n = 0; n < 60; n++) {
    const { negotiationId, base } = await started();
    const remove = () => two.dropRounds(negotiationId, [base.id]);
    const first = n % 2 ? remove() : null;
    const adding = one.keepRound({ id: negotiationId }, { ...ROUND, note: `added ${n}` });
    const [added] = await Promise.all([adding, first ?? remove()]);
    const kept = (await one.ledger()).negotiations.find(({ id }) => id === negotiationId);
    const isThere = kept?.rounds.some(({ note }) => note === `added ${n}`) ?? false;
    if ('stored' in added !== isThere) lost += 1;
    expect(kept?.rounds.some(({ id }) => id === base.id) ?? false).toBe(false);
  }
  expect(lost).toBe(0);
});

test('every write raises the revision of its record', async () => {
  const { negotiationId, base } = await started();
  await one.keepRound({ id: negotiationId }, { ...base, note: 'a' }, base);
  const [record] = Object.values(await fake.browser.storage.local.get(null)) as { revision: number }[];
  expect(record?.revision).toBe(2);
});
