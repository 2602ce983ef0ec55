/** What of a posting can be kept: its base ranges as stated, and nothing of anything else. */
import { expect, test } from 'vitest';
import { keptSchema } from '../../../lib/evidence/kept-schema.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import { buildReport } from '../../../lib/report/build.ts';
import { keepable } from '../../../lib/report/keep.ts';
import type { Corrections } from '../../../lib/report/report.ts';
import { base, found, reading } from './_reading.ts';

const POSTING: Partial<Reading> = {
  company: found({ name: 'Bright Loom', id: null }),
  role: found({ title: 'Senior Software Engineer', family: 'software' }),
  base: [
    base({ min: 190_000, max: 240_000, zone: 'New York City' }),
    base({ min: 60, max: 90, period: 'hour' }),
    base({ min: 250_000, max: 300_000, basis: 'ote' }),
    base({ min: 150_000, max: 150_000 }),
  ],
};

const keep = (more: Partial<Reading> = {}, corrections: Corrections = {}, url: string | null = null) =>
  keepable(
    buildReport({
      reading: reading('posting', { ...POSTING, ...more }),
      corrections,
      inputs: { walkAway: null, competing: [], today: '2026-05-20' },
    }),
    url,
  );

test('base ranges as they are stated, with employer, title, address and day', () => {
  const kept = keep({}, {}, 'https://jobs.example/7?gh_jid=1#apply');
  expect(kept).toMatchObject({
    employer: 'brightloom',
    company: 'Bright Loom',
    title: 'Senior Software Engineer',
    url: 'https://jobs.example/7?gh_jid=1',
    on: '2026-05-20',
    ranges: [
      { low: 190_000, high: 240_000, currency: 'USD', period: 'year', zone: 'New York City' },
      { low: 60, high: 90, currency: 'USD', period: 'hour', zone: null },
    ],
  });
  expect(keptSchema.safeParse(kept).success).toBe(true);
});

test('as the person corrected it', () => {
  expect(keep({}, { company: 'Confluent', role: 'Staff Engineer', place: 'London' })).toMatchObject({
    employer: 'confluent',
    title: 'Staff Engineer',
    place: 'London',
  });
});

test('nothing of an offer, of an unknown employer or title, of pay that is no range of base', () => {
  expect(keep({ kind: { value: 'offer', confidence: 1, reasons: [] } })).toBeNull();
  expect(keep({ company: null })).toBeNull();
  expect(keep({ role: null })).toBeNull();
  expect(keep({ base: [base({ min: 250_000, max: 300_000, basis: 'total' })] })).toBeNull();
});

test('the address of a file or of pasted text is none', () => {
  expect([keep({}, {}, null)?.url, keep({}, {}, 'file:///letters/x.html')?.url]).toEqual([null, null]);
});
