/** A title that was looked up or corrected says its level in its own words, as one that is read does. */
import { expect, test } from 'vitest';
import { rowsOf } from '../../../cli/evidence-data.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';
import { buildReport } from '../../../lib/report/build.ts';
import { titledLevel } from '../../../lib/report/query.ts';
import type { Corrections } from '../../../lib/report/report.ts';
import { inputs } from '../counter/_ranges.ts';
import { found, reading } from './_reading.ts';

const nothing = reading('posting', { company: null, role: null, level: null, place: null });

async function lookedUp(corrections: Corrections) {
  const rows = await rowsOf(null, corrections.company ?? null);
  return buildReport({ reading: nothing, corrections, inputs: inputs(), stock: { guides: GUIDES, rows } });
}
const labels = async (corrections: Corrections): Promise<string[]> =>
  (await lookedUp(corrections)).evidence.candidates.map(({ label }) => label);

test('of an employer with a guide: the guide’s level for the word', async () => {
  const place = 'San Francisco';
  expect(await labels({ company: 'Cloudflare', role: 'Senior ML Engineer', place })).toEqual(['Senior (L5)']);
  expect(await labels({ company: 'Cloudflare', role: 'ML Engineer L4', place })).toEqual(['Mid (L3–L4)']);
});

test('of any other employer: the level of its postings, and only that one', async () => {
  const report = await lookedUp({
    company: 'Databricks',
    role: 'Senior Software Engineer',
    place: 'San Francisco',
  });
  expect(report.evidence.query.levels).toEqual(['senior']);
  expect(report.evidence.candidates.map(({ label }) => label)).toEqual(['Senior']);
  expect(report.states).not.toContain('level-unsure');
});

test('a title that states none leaves the level open, and a level that was given wins', async () => {
  expect(titledLevel(nothing, (await lookedUp({ role: 'Software Engineer' })).offer)).toBeNull();
  const { evidence } = await lookedUp({ company: 'Cloudflare', role: 'Senior ML Engineer', level: 'L4' });
  expect(evidence.query.levels).toEqual(['L4']);
});

test('a level that was struck out of the letter’s own title stays struck out', () => {
  const read = reading('offer', { role: found({ title: 'Senior ML Engineer', family: 'ml-ai' }) });
  const report = buildReport({ reading: read, corrections: { level: null }, inputs: inputs() });
  expect(report.evidence.query.levels).toEqual([]);
});
