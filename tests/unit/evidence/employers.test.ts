/** The lookup over all employers: ranked, forgiving, and as fast over ten thousand as a keystroke needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeEmployerLookup } from '../../../lib/evidence/employers.ts';
import type { EmployerIndex } from '../../../lib/evidence/shards.ts';
import { GUIDES } from '../../../lib/guides/guides.ts';

const path = join(import.meta.dirname, '../../../data/employers/index.json');
const index = JSON.parse(readFileSync(path, 'utf8')) as EmployerIndex;
const lookup = makeEmployerLookup(index, GUIDES);
const names = (text: string, limit = 5): string[] => lookup(text, limit).map(({ name }) => name);

describe('the first hit', () => {
  test.each([
    ['cloudfl', 'Cloudflare'],
    ['CLOUDFLARE', 'Cloudflare'],
    ['cloud', 'Cloudflare'],
    ['cloudlfare', 'Cloudflare'],
    ['conflunet', 'Confluent'],
    ['microsft', 'Microsoft'],
    ['amazn', 'Amazon'],
    ['open ai', 'OpenAI'],
    ['openai', 'OpenAI'],
    ['facebook', 'Meta'],
    ['hims and hers', 'Hims & Hers'],
    ['ernst & young', 'Ernst & Young'],
    ['google software engineer', 'Google'],
    ['Grafana', 'Grafana Labs'],
    ['two sigma', 'Two Sigma'],
  ])('for “%s” is %s', (text, name) => expect(names(text)[0]).toBe(name));
});

test('each hit says which tiers speak of it, and its id is what a query takes', () => {
  expect(lookup('cloudflare', 1)).toEqual([
    { companyId: 'cloudflare', name: 'Cloudflare', posted: 103, filed: 95, guides: 1 },
  ]);
  expect(lookup('scale ai', 1)[0]?.companyId).toBe('scale-ai');
});

test('look-alikes stay several', () => {
  expect(names('confluent', 3)).toEqual(['Confluent', 'Confluent Health', 'Confluence Technologies']);
});

test('nothing typed lists those with guides first, then the most evidence', () => {
  const [first, second, third] = lookup('', 3);
  expect([first?.guides, second?.guides]).toEqual([1, 1]);
  expect((third?.posted ?? 0) + (third?.filed ?? 0)).toBeGreaterThan(1000);
});

test('nonsense, markup and endless text give nothing or little, and no error', () => {
  for (const text of ['zzqqxx', '<script>', '((((', '\\', 'a'.repeat(100_000), 'x '.repeat(50_000)])
    expect(lookup(text, 5).length).toBeLessThanOrEqual(5);
  expect(lookup('zzqqxx', 5)).toEqual([]);
  expect(lookup('cloud', 0)).toEqual([]);
  expect(lookup('cloud', -1)).toEqual([]);
});

test('an employer that only a guide covers is found too', () => {
  const guide = {
    ...(GUIDES[0] as (typeof GUIDES)[number]),
    company: { id: 'bright-loom', name: 'Bright Loom' },
  };
  const own = makeEmployerLookup(index, [guide]);
  expect(own('bright lo', 1)).toEqual([
    { companyId: 'bright-loom', name: 'Bright Loom', posted: 0, filed: 0, guides: 1 },
  ]);
});

test('a guide belongs to the employer of its name, however its own id is written', () => {
  const name = index.names[0] as string;
  const guide = { company: { id: 'an-id-of-its-own', name } };
  const hits = makeEmployerLookup(index, [guide])(name, 20).filter((hit) => hit.name === name);
  expect(hits.map(({ guides }) => guides)).toEqual([1]);
});

const TYPED = [
  'c',
  'cl',
  'clo',
  'cloud',
  'cloudlfare',
  'go',
  'google soft',
  'microsft',
  'jp morg',
  'zzzz',
  'snwflake',
];

/** Median and 95th percentile of a keystroke's work, in milliseconds. */
function keystroke(n: number): [number, number] {
  const cut = {
    keys: {},
    names: index.names.slice(0, n),
    also: index.also.slice(0, n),
    posted: index.posted.slice(0, n),
    filed: index.filed.slice(0, n),
  };
  const look = makeEmployerLookup(cut, GUIDES);
  const took: number[] = [];
  for (let round = 0; round < 12; round++) {
    for (const text of TYPED) {
      const start = performance.now();
      look(text, 8);
      if (round > 1) took.push(performance.now() - start);
    }
  }
  took.sort((a, b) => a - b);
  return [took[took.length >> 1] ?? 0, took[Math.floor(took.length * 0.95)] ?? 0];
}

test('the work of a keystroke grows no faster than the number of employers', () => {
  const [small] = keystroke(1_000);
  const [large] = keystroke(10_000);
  console.info(
    `lookup, median keystroke: 1,000 employers ${small.toFixed(2)} ms, 10,000 ${large.toFixed(2)} ms`,
  );
  // Ten times the names are ten times the work; more would be a search that does not scale.
  expect(large).toBeLessThanOrEqual(Math.max(30 * small, 2));
});
