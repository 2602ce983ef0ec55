/** A value among the levels: in one, in two at an overlap, between two at a gap, below or above them all. */
import { expect, test } from 'vitest';
import { equivalents } from '../../../lib/evidence/equivalents.ts';
import { findEvidence } from '../../../lib/evidence/find.ts';
import { fitAmongLevels } from '../../../lib/evidence/fit.ts';
import { user } from '../../../lib/figures/leaf.ts';
import { say } from '../../../lib/words/words.ts';
import { ask } from './ask.ts';

const [MID, SENIOR, STAFF] = ['Mid (L3–L4)', 'Senior (L5)', 'Staff+ (L6+)'];

test.each([
  ['San Francisco', 'USD', 169_999, 'below', [MID]],
  ['San Francisco', 'USD', 170_000, 'one', [MID]],
  ['San Francisco', 'USD', 215_000, 'one', [MID]],
  ['San Francisco', 'USD', 220_000, 'between', [MID, SENIOR]],
  ['San Francisco', 'USD', 285_500, 'one', [SENIOR]],
  ['San Francisco', 'USD', 308_500, 'several', [SENIOR, STAFF]],
  ['San Francisco', 'USD', 430_000, 'one', [STAFF]],
  ['San Francisco', 'USD', 460_000, 'above', [STAFF]],
  ['Austin', 'USD', 200_000, 'between', [MID, SENIOR]],
  ['Austin', 'USD', 280_000, 'several', [SENIOR, STAFF]],
  ['London', 'GBP', 107_500, 'between', [MID, SENIOR]],
  ['London', 'GBP', 150_000, 'several', [SENIOR, STAFF]],
])('%s, %s %d: %s %j', (place, currency, value, how, levels) => {
  const evidence = findEvidence(ask('cloudflare', { place, currency }));
  const fit = fitAmongLevels(user(value, 'money', currency, 'total'), evidence);
  expect([fit?.how, fit?.levels]).toEqual([how, levels]);
  expect(say(fit?.textKey ?? '', fit?.params)).toContain(levels[0] ?? '');
});

test('says nothing where there are no levels, or the currency is another', () => {
  const total = user(130_000, 'money', 'GBP', 'total');
  expect(fitAmongLevels(total, findEvidence(ask('confluent', { place: 'London' })))).toBeNull();
  expect(fitAmongLevels(total, findEvidence(ask('cloudflare', { place: 'Austin' })))).toBeNull();
});

test('levels that the guide calls equal elsewhere', () => {
  const names = (company: string, level: string) =>
    equivalents(company, level).map(({ companyName, level: other }) => `${companyName} ${other}`);
  expect(names('google', 'L4')).toEqual([
    'Confluent Senior ML Eng',
    'Databricks Senior ML',
    'MongoDB Senior ML',
  ]);
  expect(names('confluent', 'senior')).toEqual(['Google L4 ML', 'Databricks Senior ML', 'MongoDB Senior ML']);
  expect(names('google', 'L5')).toEqual([]);
  expect(equivalents('google', 'L4')[0]?.source.line).toBe(12);
});
