import 'fake-indexeddb/auto';
/**
 * Sixty offers that nobody can have meant through each of the four doors: a saved report, the ledger, an import and
 * `offer.json`. None hangs, none throws; what is taken passes the one shape, and the panel can write all of it.
 */
import { beforeEach, expect, test, vi } from 'vitest';
import { BadOffer, readOfferFile } from '../../../cli/offer-file.ts';
import { fieldsOf } from '../../../components/fields/fields.ts';
import { valueText } from '../../../components/fields/shown.ts';
import { sideOf } from '../../../lib/ledger/side.ts';
import { buildReport } from '../../../lib/report/build.ts';
import type { Corrections } from '../../../lib/report/report.ts';
import type { Offer } from '../../../lib/worth/offer.ts';
import { correctionsSchema, offerSchema } from '../../../lib/worth/offer-shape.ts';
import { round } from '../ledger/_terms.ts';
import { POISONED } from './_poison.ts';
import { freshBrowser } from './fake.ts';
import frozen from './stored/frozen/report-1-dollars.json' with { type: 'json' };

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake.ts')).browser }));
const { savedReports } = await import('../../../lib/browser/storage.ts');
const { ledger } = await import('../../../lib/browser/ledger.ts');
const { exportAll, importAll } = await import('./_files.ts');

let fake: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  fake = freshBrowser();
});

const { data: report } = frozen;
const inputs = { walkAway: null, competing: [], today: '2026-11-22' };

/** Everything that the panel makes of corrections. */
function shows(corrections: Corrections): void {
  const made = buildReport({ reading: report.reading as never, corrections, inputs });
  expect(offerSchema.safeParse(made.offer).success).toBe(true);
  for (const field of fieldsOf(made.offer)) expect(valueText(field, made.offer)).not.toBe('');
}

const each = POISONED.map((offer, n) => [n, offer] as const);

test('there are sixty', () => expect(POISONED).toHaveLength(60));

test.each(each)('a saved report, spoilt %i', async (n, offer) => {
  const record = (version: number) => ({ version, data: { ...report, id: `r${n}`, corrections: offer } });
  await fake.browser.storage.local.set({ 'saved:v1': record(1), 'saved:v2': record(2) });
  const { reports, problems } = await savedReports();
  expect(reports.length + problems.length).toBe(2);
  for (const { corrections } of reports) {
    expect(correctionsSchema.safeParse(corrections).success).toBe(true);
    shows(corrections);
  }
  // Also where something else than the store hands it over.
  if (Array.isArray(offer.signOn) && typeof offer.equity !== 'string') shows(offer);
});

test.each(each)('the ledger, and a file that is brought back, spoilt %i', async (n, offer) => {
  const record = (version: number) => ({
    version,
    data: { id: `n${n}-${version}`, employer: 'Acme', rounds: [{ ...round(), offer }] },
  });
  await fake.browser.storage.local.set({ 'negotiation:1': record(1), 'negotiation:2': record(2) });
  const before = await ledger();
  expect(before.negotiations.length + before.problems.length).toBe(2);
  const file = JSON.stringify({
    format: 'counterpoint',
    records: { 'negotiation:1': record(1), 'negotiation:2': record(2) },
  });
  fake = freshBrowser();
  await importAll(file);
  const { negotiations } = await ledger();
  expect(negotiations.length).toBeLessThanOrEqual(before.negotiations.length);
  for (const { rounds } of [...before.negotiations, ...negotiations])
    for (const kept of rounds) {
      expect(offerSchema.safeParse(kept.offer).success).toBe(true);
      sideOf({ id: 'a', name: 'Acme', offer: kept.offer, origins: {} });
    }
  expect(await exportAll()).toContain('counterpoint');
});

/** An offer as a file states it, or the reason why it is none. */
function fromFile(offer: Offer): Offer | string {
  try {
    return readOfferFile({ offer }, '2026-11-22').offer;
  } catch (error) {
    if (error instanceof BadOffer) return error.message;
    throw error;
  }
}

test.each(each)('offer.json, spoilt %i', (_, offer) => {
  const read = fromFile(offer);
  if (typeof read === 'string') expect(read).toMatch(/^offer\.[a-z]/);
  else shows(read);
});
