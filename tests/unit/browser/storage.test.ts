import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { SavedReport } from '../../../lib/browser/storage.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { say } from '../../../lib/words/words.ts';
import { type Fake, freshBrowser } from './fake.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { eraseAll, MAX_SAVED, removeReport, savedReports, saveReport } = await import(
  '../../../lib/browser/storage.ts'
);
const { exportAll, importAll } = await import('./_files.ts');
const { MAX_IMPORT } = await import('../../../lib/browser/stored/export-file.ts');
const { saveSettings, settings } = await import('../../../lib/browser/settings.ts');

let fake: Fake;
beforeEach(() => {
  fake = freshBrowser();
});

const reading: Reading = {
  kind: {
    value: 'offer',
    confidence: 0.9,
    reasons: [{ signal: 'pleased-to-offer', effect: 'for', kind: 'offer', quote: 'q'.repeat(900) }],
  },
  company: {
    value: { name: 'Cloudflare', id: 'cloudflare' },
    quote: 'Cloudflare',
    span: { start: 0, end: 10 },
    rule: 'sender',
    certainty: 'stated',
  },
  role: null,
  level: null,
  place: null,
  base: [
    {
      value: {
        min: 205_000,
        max: 205_000,
        currency: 'USD',
        period: 'year',
        basis: 'base',
        zone: null,
        alsoStated: [],
      },
      quote: 'Your base salary is $205,000 '.repeat(40),
      span: { start: 20, end: 60 },
      rule: 'base-salary',
      certainty: 'stated',
    },
  ],
  equity: [],
  bonus: [],
  signOn: [],
  startDate: null,
  deadline: null,
  remarks: [],
};

const report: Omit<SavedReport, 'id' | 'savedAt'> = {
  title: 'Your offer from Cloudflare',
  url: 'https://mail.example.com/1',
  reading,
  corrections: { level: 'L5', bonus: { pct: 0.1, amount: null, kind: 'target' as const } },
  inputs: { walkAway: null, competing: [{ name: 'Another', total: 300_000 }], today: '2026-11-21' },
};

async function save(change: Partial<typeof report> & { id?: string } = {}): Promise<string> {
  const result = await saveReport({ ...report, ...change });
  if (!('stored' in result)) throw new Error(JSON.stringify(result));
  return result.stored.id;
}

test('what is saved comes back, newest first', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
  const first = await save();
  vi.setSystemTime(new Date('2026-11-21T10:00:00Z'));
  const second = await save({ title: 'Revised' });
  vi.useRealTimers();
  const { reports, problems } = await savedReports();
  expect(problems).toEqual([]);
  expect(reports.map(({ id }) => id)).toEqual([second, first]);
  expect(reports[1]).toMatchObject({ corrections: report.corrections, inputs: report.inputs });
});

test('the words and levers that the person gave are kept with it; a report saved without them still opens', async () => {
  await save();
  const said = { answers: { 'done.impact': 'built the feature store' }, applied: ['impact', 'leave'] };
  await save(said);
  const { reports, problems } = await savedReports();
  expect(problems).toEqual([]);
  expect(reports).toContainEqual(expect.objectContaining(said));
  expect(reports.filter(({ answers }) => answers === undefined)).toHaveLength(1);
});

test('more answers than any playbook asks for are refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`slot${n}`, 'x']));
  expect(await saveReport({ ...report, answers: many })).toEqual({ refused: 'wrong-shape' });
});

test('no quote is kept beyond 200 characters', async () => {
  await save();
  const stored = JSON.stringify(await fake.browser.storage.local.get(null));
  for (const [, quote] of stored.matchAll(/"quote":"([^"]*)"/g))
    expect(quote?.length).toBeLessThanOrEqual(200);
  expect(stored).not.toContain('q'.repeat(201));
});

test('an address is kept without what may hold a key to the page', async () => {
  await save({ url: 'https://mail.example.com/1?token=secret#part' });
  expect((await savedReports()).reports[0]?.url).toBe('https://mail.example.com/1');
});

test('saving with an id replaces that report', async () => {
  const id = await save();
  await save({ id, title: 'Changed' });
  const { reports } = await savedReports();
  expect(reports.map(({ title }) => title)).toEqual(['Changed']);
});

test('a private window saves nothing', async () => {
  fake.window.incognito = true;
  expect(await saveReport(report)).toEqual({ refused: 'private-window' });
  expect(await saveSettings({ badge: false })).toEqual({ refused: 'private-window' });
  expect((await importAll('{}')).taken).toBe(0);
  expect(await fake.browser.storage.local.get(null)).toEqual({});
});

test('a report of the wrong shape is refused, not stored', async () => {
  const wrong = { ...report, reading: { ...reading, base: 'much' as never } };
  expect(await saveReport(wrong)).toEqual({ refused: 'wrong-shape' });
  expect(await fake.browser.storage.local.get(null)).toEqual({});
});

test('a damaged or newer record is named and left alone', async () => {
  await save();
  const odd = { 'saved:a': { version: 1, data: { id: 'a' } }, 'saved:b': { version: 99, data: {} } };
  await fake.browser.storage.local.set(odd);
  const { reports, problems } = await savedReports();
  expect(reports).toHaveLength(1);
  expect(problems.map(({ textKey }) => textKey)).toEqual(['browser.recordDamaged', 'browser.recordNewer']);
  expect(await fake.browser.storage.local.get(Object.keys(odd))).toEqual(odd);
});

test('settings have defaults, also when what is stored is damaged', async () => {
  expect(await settings()).toEqual({ badge: true, fromLibrary: [] });
  await saveSettings({ badge: false });
  expect(await settings()).toEqual({ badge: false, fromLibrary: [] });
  await fake.browser.storage.local.set({ settings: { version: 1, data: { badge: 'yes' } } });
  expect(await settings()).toEqual({ badge: true, fromLibrary: [] });
});

test('an export read back in another browser is the same', async () => {
  await save();
  await saveSettings({ badge: false });
  const before = await savedReports();
  const file = await exportAll();
  fake = freshBrowser();
  expect(await importAll(file)).toEqual({ taken: 2, problems: [] });
  expect(await savedReports()).toEqual(before);
  expect(await settings()).toEqual({ badge: false, fromLibrary: [] });
});

test('as many reports as there may be go out and come back', async () => {
  await save();
  const [one] = Object.values(await fake.browser.storage.local.get(null));
  const { version, data } = one as { version: number; data: object };
  const all = Array.from({ length: MAX_SAVED }, (_, n) => [
    `saved:n${n}`,
    // Larger than any that a letter of ours gives.
    { version, data: { ...data, id: `n${n}`, answers: answersOf(100) } },
  ]);
  fake = freshBrowser();
  await fake.browser.storage.local.set(Object.fromEntries(all));
  const before = await savedReports();
  const file = await exportAll();
  fake = freshBrowser();
  expect(await importAll(file)).toEqual({ taken: MAX_SAVED, problems: [] });
  expect(await savedReports()).toEqual(before);
});

const answersOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`slot${n}`, 'x'.repeat(200)]));

test('an older export does not bring a report back to what it was', async () => {
  const id = await save();
  const file = await exportAll();
  await new Promise((later) => setTimeout(later, 2));
  await save({ id, title: 'Corrected since' });
  await importAll(file);
  expect((await savedReports()).reports.map(({ title }) => title)).toEqual(['Corrected since']);
});

test('an import twice changes nothing', async () => {
  await save();
  const file = await exportAll();
  await importAll(file);
  await importAll(file);
  expect((await savedReports()).reports).toHaveLength(1);
});

test.each([
  ['not json at all', 'exchange.notJson'],
  ['null', 'exchange.foreign'],
  ['[]', 'exchange.foreign'],
  ['{"format":"counterpoint"}', 'exchange.foreign'],
  ['{"format":"other","records":{}}', 'exchange.foreign'],
  [' '.repeat(MAX_IMPORT + 1), 'exchange.tooLarge'],
])('a foreign file is refused in plain words (%#)', async (text, textKey) => {
  expect(await importAll(text)).toEqual({ taken: 0, problems: [{ textKey, params: {} }] });
});

test('hostile records are left out and the good ones taken', async () => {
  await save();
  const file = JSON.parse(await exportAll());
  const [good] = Object.values(file.records) as { version: number; data: Record<string, unknown> }[];
  file.records['saved:../../x'] = { version: 1, data: { ...good?.data, id: '../../x' } };
  file.records['saved:long'] = { version: 1, data: { ...good?.data, id: 'long', title: 'x'.repeat(501) } };
  file.records.PROTO = { polluted: true };
  file.records.other = { version: 1, data: { anything: true } };
  fake = freshBrowser();
  const { taken, problems } = await importAll(JSON.stringify(file).replace('PROTO', '__proto__'));
  expect(taken).toBe(1);
  expect(problems.length).toBeGreaterThanOrEqual(3);
  expect(Object.keys(await fake.browser.storage.local.get(null))).toHaveLength(1);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('one report is removed; erasing leaves nothing', async () => {
  const id = await save();
  await save({ title: 'Second' });
  await removeReport(id);
  expect((await savedReports()).reports.map(({ title }) => title)).toEqual(['Second']);
  await fake.browser.storage.session.set({ 'pick:1': {} });
  await eraseAll();
  expect(await fake.browser.storage.local.get(null)).toEqual({});
  expect(await fake.browser.storage.session.get(null)).toEqual({});
});

test('every reason for leaving something out is a sentence', async () => {
  const foreign = {
    'saved:a': 'text',
    'saved:b': { version: 99, data: {} },
    settings: { version: 1, data: 7 },
  };
  const files = ['', '{}', JSON.stringify({ format: 'counterpoint', records: foreign })];
  fake.window.incognito = false;
  const problems = (await Promise.all(files.map(importAll))).flatMap((imported) => imported.problems);
  fake.window.incognito = true;
  problems.push(...(await importAll('{}')).problems);
  const sentences = problems.map(({ textKey, params }) => say(textKey, params));
  expect(sentences).toHaveLength(6);
  expect(new Set(sentences).size).toBe(6);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
});
