/** One identity for an employer, whatever writes its name. */
import { describe, expect, test } from 'vitest';
import { employerKey, keyOfId, namesIn, nameWords, shardOf } from '../../../lib/evidence/identity.ts';

describe('the key of a name', () => {
  test.each([
    ['Confluent, Inc.', 'confluent'],
    ['CONFLUENT INC', 'confluent'],
    ['confluent', 'confluent'],
    ['Northwood Space Corporation', 'northwoodspace'],
    ['northwoodspace', 'northwoodspace'],
    ['northwood-space', 'northwoodspace'],
    ['The Home Depot, L.L.C.', 'homedepot'],
    ['Ernst & Young U.S. LLP', 'ernstandyoung'],
    ['JPMorgan Chase & Co.', 'jpmorganchase'],
    ['Société Générale S.A.', 'societegenerale'],
    ['Bank of America, N.A.', 'bankofamerica'],
    // Known under other names in data/companies.
    ['Meta Platforms, Inc.', 'meta'],
    ['Facebook', 'meta'],
    ['Scale AI, Inc.', 'scaleai'],
    ['Maplebear Inc.', 'instacart'],
    // Every legal form of the trade's words, in one word or several.
    ['Celonis SE', 'celonis'],
    ['Personio SE & Co. KG', 'personio'],
    ['Foo GmbH & Co. KG', 'foo'],
    ['Allegro sp. z o.o.', 'allegro'],
    ['Novo Nordisk A/S', 'novonordisk'],
    ['CD Projekt S.A.', 'cdprojekt'],
    ['Wolt Oy', 'wolt'],
    ['', ''],
    ['···', ''],
  ])('%s → %s', (name, key) => expect(employerKey(name)).toBe(key));

  test.each([
    ['Confluent Health, LLC', 'Confluent, Inc.'],
    ['Confluent Medical Technologies', 'Confluent, Inc.'],
    ['Confluent Medical Technologies', 'Confluent Health'],
    ['Cohere Technologies Inc.', 'Cohere Inc.'],
    ['Apex Systems', 'Apex Group'],
    ['Mercury Systems, Inc.', 'Mercury Technologies, Inc.'],
    ['Target Hospitality Corp', 'Target Corporation'],
  ])('%s is not %s', (one, other) => expect(employerKey(one)).not.toBe(employerKey(other)));

  test('a name of legal words only keeps its first', () => {
    expect(nameWords('Company Co.')).toEqual(['company']);
    expect(nameWords('LLC')).toEqual(['llc']);
  });

  test('very long names cost no time', () => {
    expect(employerKey(`${'a. '.repeat(100_000)}Inc.`).length).toBeLessThan(200);
  });
});

test.each([
  ['Polar Operations LLC d/b/a IMC Markets', 'IMC Markets', ['Polar Operations LLC']],
  ['ContextLogic Inc., dba Wish', 'Wish', ['ContextLogic Inc.']],
  ['Beyond, Inc. f/k/a Overstock.com, Inc.', 'Beyond, Inc.', ['Overstock.com, Inc.']],
  ['Integration Appliance, Inc. (DBA Intapp, Inc.)', 'Intapp, Inc.', ['Integration Appliance, Inc.']],
  ['Adbank Ltd', 'Adbank Ltd', []],
])('%s goes by %s', (legal, name, others) => expect(namesIn(legal)).toEqual({ name, others }));

test('an id has the key of its letters', () => {
  expect(keyOfId('scale-ai')).toBe('scaleai');
});

test('shards are spread evenly', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 12_800; i++)
    counts.set(shardOf(`employer${i}`, 128), (counts.get(shardOf(`employer${i}`, 128)) ?? 0) + 1);
  expect(counts.size).toBe(128);
  expect(Math.max(...counts.values())).toBeLessThan(200);
});
