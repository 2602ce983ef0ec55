/** What was typed into the lookup: an employer, a role, a place, in one line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askedIn, choicesFor } from '../../../components/lookup/choices.ts';
import { makeEmployerLookup } from '../../../lib/evidence/employers.ts';
import { lookup } from '../../../lib/evidence/lookup.ts';
import type { EmployerIndex } from '../../../lib/evidence/shards.ts';
import { typedAfter, typedRole } from '../../../lib/evidence/typed.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';

test.each([
  ['senior software engineer austin', 'senior software engineer', 'austin'],
  ['software engineer in austin, tx', 'software engineer', 'austin tx'],
  ['Data Scientist San Francisco', 'Data Scientist', 'San Francisco'],
  ['data scientist remote us', 'data scientist', 'remote us'],
  ['product manager london', 'product manager', 'london'],
  ['ml engineer', 'ml engineer', ''],
  ['', '', ''],
])('%s', (text, role, place) => expect(typedRole(text)).toEqual({ role, place }));

test.each([
  ['google software engineer new york', 'Google', 'software engineer', 'new york'],
  ['goldman software engineer', 'Goldman Sachs', 'software engineer', ''],
  ['open ai research engineer', 'OpenAI', 'research engineer', ''],
  ['databriks data engineer', 'Databricks', 'data engineer', ''],
  ['scale ai', 'Scale AI', '', ''],
])('%s, once %s is chosen', (text, company, role, place) =>
  expect(typedAfter(text, company)).toEqual({ role, place }),
);

describe('over all employers', () => {
  const path = join(import.meta.dirname, '../../../data/employers/index.json');
  const employers = makeEmployerLookup(JSON.parse(readFileSync(path, 'utf8')) as EmployerIndex, GUIDES);
  const choices = (text: string) => choicesFor(text, 8, { bands: lookup, employers }, '2026-06-01');

  test.each([
    ['goldman software engineer new york', 'Goldman Sachs'],
    ['databricks senior data engineer san francisco', 'Databricks'],
    ['stripe staff engineer', 'Stripe'],
  ])('%s finds %s', (text, name) => {
    const [first] = choices(text).filter(({ kind }) => kind === 'employer');
    expect(first?.kind === 'employer' && first.hit.name).toBe(name);
  });

  test('a role without an employer is looked up in the market, with its place', () => {
    const found = choices('senior data engineer denver');
    expect(found.map(({ kind }) => kind)).toEqual(['market']);
    expect(askedIn('senior data engineer denver', found[0] ?? expect.fail())).toEqual({
      role: 'senior data engineer',
      place: 'denver',
    });
    expect(choices('xyzzy plugh')).toEqual([]);
  });

  test('a role that a guide covers shows its bands and then the market', () => {
    const kinds = choices('ml engineer london').map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe('market');
    expect(new Set(kinds)).toEqual(new Set(['band', 'market']));
  });
});
