/** The posted tier: collected postings → each posting's newest ranges, by employer. */
import { packed } from '../../lib/evidence/packed.ts';
import { type Manifest, type PostedTuple, SHARDS } from '../../lib/evidence/shards.ts';
import { RowsByEmployer } from './employer-rows.ts';
import { ownHost, postedKey } from './employers.ts';
import { type Engine, quoted, type Row } from './engine.ts';
import type { Input } from './inputs.ts';
import { byReason, inputsOf, number, writeTier } from './manifest.ts';

/** Flags that still say something once the reasons to leave a range out are applied. */
const SHOWN = new Set(
  'ote single text hn intern currency-inferred interval-inferred zone zone-off-location'.split(' '),
);

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

const tupleOf = (row: Row, sources: string[]): PostedTuple => [
  String(row.title),
  text(row.location),
  text(row.zone),
  String(row.currency),
  String(row.interval) as PostedTuple[4],
  Number(row.low),
  Number(row.high),
  text(row.posted),
  String(row.seen),
  String(row.url),
  (row.flags as string[]).filter((flag) => SHOWN.has(flag)).sort(),
  sources.indexOf(String(row.source)),
];

async function sourcesOf(engine: Engine): Promise<Manifest['sources']> {
  const rows = await engine.rows(
    'select source, licence, count(*) as n from posted_out group by all order by n desc, source, licence',
  );
  return rows.map((row) => {
    const name = String(row.source);
    const licence = String(row.licence);
    const attribution = `github.com/${name.replace('@', ' at ')}`;
    return { name, licence, attribution, rows: Number(row.n) };
  });
}

function packedShards(employers: RowsByEmployer<PostedTuple>): Map<string, unknown> {
  const shards = [...employers.shards(SHARDS.posted)].map(([name, shard]): [string, unknown] => [
    name,
    Object.fromEntries(
      Object.entries(shard).map(([key, entry]) => [key, typeof entry === 'string' ? entry : packed(entry)]),
    ),
  ]);
  return new Map(shards);
}

/** Writes `data/posted` and the employers' own hosts; returns the manifest and those hosts (host → key). */
export async function buildPosted(
  engine: Engine,
  inputs: Input[],
  folder: string,
): Promise<{ manifest: Manifest; hosts: Record<string, string> }> {
  await engine.step('read/posted-tables.sql');
  for (const { path, file } of inputs)
    await engine.step('read/posted.sql', { path: quoted(path), file: quoted(file) });
  const names = await engine.rows('select distinct company, url from posted_in where company is not null');
  await engine.table(
    'posted_names',
    ['company', 'url', 'key'],
    names.map(({ company, url }) => [String(company), String(url), postedKey(String(company), String(url))]),
  );
  await engine.steps('posted');

  const sources = await sourcesOf(engine);
  const ids = sources.map(({ name }) => name);
  const employers = new RowsByEmployer<PostedTuple>();
  const hosts = new Map<string, Set<string>>();
  const out = await engine.rows('select * from posted_out');
  for (const row of out) {
    const key = String(row.key);
    employers.add(key, tupleOf(row, ids));
    employers.named(key, String(row.company), 1);
    const host = ownHost(String(row.url));
    if (host) hosts.set(host, (hosts.get(host) ?? new Set()).add(key));
  }
  const [counts] = await engine.rows(`
    select (select count(*) from posted_in) as rows_in, (select count(*) from posted_kept) as kept,
      count(*) as rows_out, count(distinct key || ' ' || posting) as postings, min(seen) as first, max(seen) as last,
      (select count(*) from posted_reason where reason is null) as stayed
    from posted_out`);
  const manifest = writeTier(folder, packedShards(employers), {
    tier: 'posted',
    what: 'Pay ranges that employers published on their job boards',
    sources,
    dates: { from: String(counts?.first), to: String(counts?.last) },
    inputs: await inputsOf(engine, inputs, 'posted_in'),
    rowsIn: number(counts, 'rows_in'),
    rowsOut: number(counts, 'rows_out'),
    dropped: await byReason(engine, 'posted_reason'),
    folded: {
      'older sighting of the same posting': number(counts, 'stayed') - number(counts, 'kept'),
      'same range of the same posting': number(counts, 'kept') - number(counts, 'rows_out'),
    },
    counts: { employers: employers.employers, postings: number(counts, 'postings') },
  });
  // A host on which two employers post belongs to neither.
  const own = [...hosts].filter(([, keys]) => keys.size === 1).map(([host, keys]) => [host, [...keys][0]]);
  return { manifest, hosts: Object.fromEntries(own.sort()) };
}
