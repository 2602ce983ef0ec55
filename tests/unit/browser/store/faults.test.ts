import 'fake-indexeddb/auto';
/** Every writer, with the store failing in every way: it says "stored" where the store holds it, and only there. */
import { beforeEach, expect, test, vi } from 'vitest';
import { whyNotStored } from '../../../../components/base/NotStored.tsx';
import type { SavedReport } from '../../../../lib/browser/storage.ts';
import type { Outcome } from '../../../../lib/browser/store/outcome.ts';
import { say } from '../../../../lib/words/words.ts';
import { round } from '../../ledger/_terms.ts';
import { type Fake, freshBrowser } from '../fake.ts';
import { type Call, FAULTS, type Fault, failing } from '../faults.ts';
import frozen from '../stored/frozen/report-1-dollars.json' with { type: 'json' };

vi.mock('wxt/browser', async () => ({ browser: (await import('../fake.ts')).browser }));
const storage = await import('../../../../lib/browser/storage.ts');
const ledger = await import('../../../../lib/browser/ledger.ts');
const kept = await import('../../../../lib/browser/kept.ts');
const { saveSettings } = await import('../../../../lib/browser/settings.ts');
const { exportAll, importAll } = await import('../../../../lib/browser/exchange.ts');
const { removeUnreadable, unreadable } = await import('../../../../lib/browser/unreadable.ts');

const { id: _i, savedAt: _s, ...REPORT } = frozen.data as unknown as SavedReport;
const { id: _r, ...ROUND } = round();
const POSTING = {
  id: 'acme.1',
  employer: 'acme',
  company: 'Acme',
  title: 'Engineer',
  place: null,
  url: null,
  on: '2026-03-01',
  ranges: [{ low: 1, high: 2, currency: 'USD', period: 'year' as const, zone: null }],
};
const RATE = { from: 'GBP', to: 'USD', value: 1.25, date: '2026-03-01' };

/** Ids of what is stored before each writer runs. */
interface Before {
  report: string;
  at: { negotiationId: string; roundId: string };
  file: string;
}

const imported = async (text: string): Promise<Outcome<unknown>> => {
  const { taken, problems } = await importAll(text);
  return taken > 0 && problems.length === 0 ? { stored: taken } : { failed: 'unavailable' };
};

const WRITERS: Record<string, (before: Before) => Promise<Outcome<unknown>>> = {
  'save a report': () => storage.saveReport(REPORT),
  'save it again': ({ report }) => storage.saveReport({ ...REPORT, id: report, title: 'Other' }),
  'remove it': ({ report }) => storage.removeReport(report),
  'keep an offer': () => ledger.keepRound({ employer: 'Other' }, ROUND),
  'keep a revision': ({ at }) => ledger.keepRound({ id: at.negotiationId }, { ...ROUND, kind: 'revised' }),
  'note something': ({ at }) =>
    ledger.keepRound(
      { id: at.negotiationId },
      { ...ROUND, id: at.roundId, note: 'n' },
      { ...ROUND, id: at.roundId },
    ),
  'remove a round': ({ at }) => ledger.dropRounds(at.negotiationId, [at.roundId]),
  'enter a rate': () => ledger.keepRate({ ...RATE, value: 2 }),
  'keep a range': () => kept.keepPosting({ ...POSTING, id: 'acme.2' }),
  'remove a range': () => kept.removeKept([POSTING.id]),
  'change a setting': () => saveSettings({ badge: false }),
  'bring a file': ({ file }) => imported(file),
  'remove what is unreadable': async () => removeUnreadable((await unreadable())[0] as never),
  'erase everything': () => storage.eraseAll(),
};

let fake: Fake;
let before: Before;
beforeEach(async () => {
  fake = freshBrowser();
  const there = <T>(outcome: Outcome<T>): T => {
    if ('stored' in outcome) return outcome.stored;
    throw new Error(JSON.stringify(outcome));
  };
  await ledger.keepRound({ employer: 'Elsewhere' }, ROUND);
  const file = await exportAll();
  fake = freshBrowser();
  const { id: report } = there(await storage.saveReport(REPORT));
  const at = there(await ledger.keepRound({ employer: 'Acme' }, ROUND));
  there(await ledger.keepRate(RATE));
  there(await kept.keepPosting(POSTING));
  there(await saveSettings({ badge: true }));
  await fake.browser.storage.local.set({ 'saved:newer': { version: 99, data: {} } });
  before = { report, at, file };
});

const CALLS: Call[] = ['get', 'set', 'remove', 'clear'];
const cases = Object.keys(WRITERS).flatMap((writer) =>
  CALLS.flatMap((call) =>
    FAULTS.filter((fault) => call !== 'get' || fault !== 'silent').flatMap((fault) =>
      [1, Number.POSITIVE_INFINITY].map((times) => [writer, call, fault, times] as const),
    ),
  ),
);

test('there are more than 300 of them', () => expect(cases.length).toBeGreaterThan(300));

async function spoilt(writer: string, call: Call, fault: Fault, times: number) {
  const was = JSON.stringify(await fake.browser.storage.local.get(null));
  const { stop } = failing(fake, call, fault, times);
  const outcome = await (WRITERS[writer] as (before: Before) => Promise<Outcome<unknown>>)(before).catch(
    (error: unknown) => ({ threw: String(error) }),
  );
  stop();
  const is = JSON.stringify(await fake.browser.storage.local.get(null));
  return { outcome, isChanged: was !== is };
}

test.each(cases)('%s while %s is %s (%d)', async (writer, call, fault, times) => {
  const { outcome, isChanged } = await spoilt(writer, call, fault, times);
  if ('threw' in outcome) expect([writer, call]).toEqual(['remove what is unreadable', 'get']);
  else {
    expect(isChanged).toBe('stored' in outcome);
    const why = whyNotStored(outcome);
    if (why) expect(say(why)).toMatch(/^Not .+\.$/);
  }
});

test('an erasure and an import at once leave all of the file, or nothing at all', async () => {
  for (let n = 0; n < 20; n++) {
    const [erased] = await Promise.all([storage.eraseAll(), importAll(before.file)]);
    expect(erased).toEqual({ stored: null });
    const left = Object.keys(await fake.browser.storage.local.get(null)).filter((key) =>
      key.startsWith('negotiation:'),
    );
    expect(left.length).toBeLessThanOrEqual(1);
  }
});
