/** The employers of all tiers for the lookup, made from the shards as written, so that it lists what can be loaded. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { employerKey, keyOfId } from '../../lib/evidence/identity.ts';
import { type PackedRows, unpacked } from '../../lib/evidence/packed.ts';
import type { CellTuple, EmployerIndex, FiledTuple, FiscalAbout, Shard } from '../../lib/evidence/shards.ts';
import { allCompanies } from '../../lib/reading/who/employer/known.ts';
import { displayName } from './employers.ts';

interface Found {
  posted: number;
  filed: number;
  postedAs: string[];
  filedAs: string[];
  also: Set<string>;
}

function* shardsIn<S>(folder: string): Generator<S> {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).sort())
    if (/^[0-9a-f]{2,3}\.json$/.test(file)) yield JSON.parse(readFileSync(join(folder, file), 'utf8')) as S;
}

/** Distinct postings of an employer's rows: by address, as in `sql/posted/2-newest.sql`. */
const distinct = (urls: string[]): number => new Set(urls.map((url) => url.toLowerCase())).size;

function gather(data: string): Map<string, Found> {
  const found = new Map<string, Found>();
  const at = (key: string): Found => {
    const one = found.get(key) ?? { posted: 0, filed: 0, postedAs: [], filedAs: [], also: new Set() };
    found.set(key, one);
    return one;
  };
  for (const shard of shardsIn<Record<string, PackedRows | string>>(join(data, 'posted')))
    for (const [key, entry] of Object.entries(shard))
      if (typeof entry === 'string') at(entry).also.add(key);
      else
        Object.assign(at(key), {
          posted: distinct(unpacked(entry).map((row) => row[9])),
          postedAs: entry.as,
        });
  for (const shard of shardsIn<Shard<FiledTuple>>(join(data, 'filed')))
    for (const [key, entry] of Object.entries(shard))
      if (typeof entry === 'string') at(entry).also.add(key);
      else
        Object.assign(at(key), {
          filed: entry.rows.reduce((n, row) => n + row[4].length, 0),
          filedAs: entry.as,
        });
  for (const shard of shardsIn<Shard<CellTuple, FiscalAbout>>(join(data, 'fiscal')))
    for (const [key, entry] of Object.entries(shard)) {
      if (typeof entry === 'string') {
        at(entry).also.add(key);
        continue;
      }
      const one = at(key);
      Object.assign(one, { filed: one.filed + (entry.about?.n ?? 0), filedAs: entry.as });
    }
  return found;
}

/** Keys of the employers in the index as it was written. */
export function keysIn(data: string): Set<string> {
  const index = JSON.parse(readFileSync(join(data, 'employers/index.json'), 'utf8')) as EmployerIndex;
  return new Set(index.names.map((name, at) => index.keys[at] ?? employerKey(name)));
}

const aliasesOf = new Map(allCompanies().map(({ id, aliases }) => [keyOfId(id), aliases]));

/** Writes `employers/index.json`; the number of employers in it. */
export function writeIndex(data: string): number {
  const rows = [...gather(data)]
    .filter(([, { posted, filed }]) => posted + filed > 0)
    .map(([key, one]) => ({
      key,
      one,
      name: displayName(key, one.filedAs[0] ?? null, one.postedAs[0] ?? null),
    }))
    .sort((a, b) => b.one.posted + b.one.filed - a.one.posted - a.one.filed || (a.key < b.key ? -1 : 1));
  const index: EmployerIndex = {
    keys: Object.fromEntries(
      rows.flatMap(({ key, name }, at) => (employerKey(name) === key ? [] : [[at, key]])),
    ),
    names: rows.map(({ name }) => name),
    also: rows.map(({ key, one }) => [...(aliasesOf.get(key) ?? []), ...[...one.also].sort()].join(' ')),
    posted: rows.map(({ one }) => one.posted),
    filed: rows.map(({ one }) => one.filed),
  };
  writeFileSync(join(data, 'employers/index.json'), `${JSON.stringify(index)}\n`);
  return rows.length;
}
