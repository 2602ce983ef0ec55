/** Everything that writes to the store, and what lies there before. The test that imports this mocks the browser. */
import type { SavedReport } from '../../../../lib/browser/storage.ts';
import type { Outcome } from '../../../../lib/browser/store/outcome.ts';
import { round } from '../../ledger/_terms.ts';
import type { Fake } from '../fake.ts';
import frozen from '../stored/frozen/report-1-dollars.json' with { type: 'json' };

/** A page of the extension, with its own code. */
export async function openPage() {
  const [storage, ledger, kept, drafts, settings, files, back, unreadable] = await Promise.all([
    import('../../../../lib/browser/storage.ts'),
    import('../../../../lib/browser/ledger.ts'),
    import('../../../../lib/browser/kept.ts'),
    import('../../../../lib/browser/drafts/drafts.ts'),
    import('../../../../lib/browser/settings.ts'),
    import('../_files.ts'),
    import('../../../../lib/browser/put-back.ts'),
    import('../../../../lib/browser/unreadable.ts'),
  ]);
  return { ...storage, ...ledger, ...kept, ...drafts, ...settings, ...files, ...back, ...unreadable };
}
export type Page = Awaited<ReturnType<typeof openPage>>;

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

/** What a writer needs to know of what lies there. */
export interface There {
  report: SavedReport;
  negotiationId: string;
  roundId: string;
  /** A file with an offer in it. */
  file: string;
}

function stored<T>(outcome: Outcome<T>): T {
  if ('stored' in outcome) return outcome.stored;
  throw new Error(JSON.stringify(outcome));
}

export async function fill(page: Page, { browser }: Fake): Promise<There> {
  await page.keepRound({ employer: 'Elsewhere' }, ROUND);
  const file = await page.exportAll();
  await browser.storage.local.clear();
  const report = stored(await page.saveReport(REPORT));
  const { negotiationId, roundId } = stored(await page.keepRound({ employer: 'Acme' }, ROUND));
  stored(await page.keepDraft({ ...REPORT, id: 'd1' }));
  stored(await page.keepRate(RATE));
  stored(await page.keepPosting(POSTING));
  stored(await page.saveSettings({ badge: true }));
  await browser.storage.local.set({ 'saved:newer': { version: 99, data: {} } });
  return { report, negotiationId, roundId, file };
}

export const WRITERS: Record<string, (page: Page, there: There) => Promise<unknown>> = {
  'save a report': (page) => page.saveReport({ ...REPORT, title: 'Another' }),
  'save it again': (page, { report }) => page.saveReport({ ...report, title: 'Other' }, report),
  'remove it': (page, { report }) => page.removeReport(report.id),
  'bring it back': async (page, { report }) =>
    page.putBack({ records: { 'saved:gone': { version: 3, data: { ...report, id: 'gone' } } } }),
  'keep a draft': (page) => page.keepDraft({ ...REPORT, id: 'd2' }),
  'type on': (page) => page.keepDraft({ ...REPORT, id: 'd1', title: 'Typed on' }),
  'throw a draft away': (page) => page.dropDraft('d1'),
  'keep an offer': (page) => page.keepRound({ employer: 'Other' }, ROUND),
  'keep a revision': (page, { negotiationId }) =>
    page.keepRound({ id: negotiationId }, { ...ROUND, kind: 'revised' }),
  'note something': (page, { negotiationId, roundId }) =>
    page.keepRound({ id: negotiationId }, { ...ROUND, id: roundId, note: 'n' }, { ...ROUND, id: roundId }),
  'remove an offer': (page, { negotiationId, roundId }) => page.dropRounds(negotiationId, [roundId]),
  'enter a rate': (page) => page.keepRate({ ...RATE, value: 2 }),
  'keep a range': (page) => page.keepPosting({ ...POSTING, id: 'acme.2' }),
  'remove a range': (page) => page.removeKept([POSTING.id]),
  'change a setting': (page) => page.saveSettings({ badge: false }),
  'choose a guide': (page) => page.chooseGuide('acme/engineer', []),
  'bring a file': (page, { file }) => page.importAll(file),
  'remove what is unreadable': async (page) => page.removeUnreadable((await page.unreadable())[0] as never),
  'erase everything': (page) => page.eraseAll(),
};
