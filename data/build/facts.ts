/**
 * Facts about employers that have evidence: under which ticker the SEC's table lists them, and which hosts and boards are
 * theirs. A name is taken for an employer only where the two have the same key; an address that two employers have is
 * neither's.
 */
import { employerKey, keyOfId, shardName, shardOf } from '../../lib/evidence/identity.ts';
import { type FactsShard, type Listing, type Manifest, SHARDS } from '../../lib/evidence/shards.ts';
import { boardOf } from '../../lib/reading/who/employer/address.ts';
import { allCompanies } from '../../lib/reading/who/employer/known.ts';
import { filedKey, ownHost } from './employers.ts';
import { type Engine, quoted } from './engine.ts';
import type { Input } from './inputs.ts';
import { inputsOf, writeTier } from './manifest.ts';

/** Exchanges that are one: over the counter anybody may be traded, and shells take names that others are known by. */
const EXCHANGES = new Set(['Nasdaq', 'NYSE', 'CBOE']);

/** `sec-tickers-2026-06.csv` → `2026-06`. */
const monthOf = (file: string): string => /(20\d{2}-\d{2})/.exec(file)?.[1] ?? '';

/** "PROCTER & GAMBLE Co", "AMAZON COM INC", "WELLS FARGO & COMPANY/MN": the keys a name of the SEC's may have. */
function keysOfListed(name: string): string[] {
  const plain = name.replace(/\s?\/[A-Z]{2,7}\/?$/i, '');
  const { key } = filedKey(plain, '');
  return [key, employerKey(plain), ...(/com$/.test(key) ? [key.slice(0, -3)] : [])];
}

const byHand = new Set(allCompanies().map(({ id }) => keyOfId(id)));

interface Fact {
  /** Where it stands in the shards. */
  at: string;
  is: Listing | string;
}

type Found = Fact | { why: string };

function listed(name: string, ticker: string, exchange: string, period: string, known: Set<string>): Found {
  if (!EXCHANGES.has(exchange)) return { why: 'security of no exchange' };
  const at = keysOfListed(name).find((key) => known.has(key));
  return at ? { at, is: [ticker, exchange, name, period] } : { why: 'employer without evidence' };
}

function addressed(kind: string, name: string, address: string, known: Set<string>): Found {
  const key = employerKey(name);
  if (!known.has(key)) return { why: 'employer without evidence' };
  // Its file in data/companies names its addresses; another's of the same name are not its.
  if (byHand.has(key)) return { why: 'known by hand' };
  const board = kind === 'board' ? boardOf(address) : null;
  if (board) {
    if (employerKey(board.name) === key) return { why: 'address that says its employer itself' };
    return { at: `@${board.board}:${board.slug}`, is: key };
  }
  const host = ownHost(address);
  if (host === null) return { why: 'address on a board of many employers' };
  return { at: `@${host}`, is: key };
}

const SOURCES = {
  'facts-tickers': {
    name: 'US Securities and Exchange Commission: company tickers and exchanges',
    licence: 'Public domain (work of the US government)',
    attribution: 'US Securities and Exchange Commission; copy by dgunning/edgartools (MIT)',
  },
  'facts-companies': {
    name: 'Websites of employers',
    licence: 'MIT',
    attribution: 'colophon-group/jobseek, the registry in the repository',
  },
  'facts-boards': {
    name: 'Job boards of employers',
    licence: 'MIT',
    attribution: 'colophon-group/jobseek, the registry in the repository',
  },
} as const;

/** Writes `data/facts`; `known` are the keys of the employers that have evidence, `hosts` those that they posted on. */
export async function buildFacts(
  engine: Engine,
  inputs: Input[],
  folder: string,
  known: Set<string>,
  hosts: Record<string, string>,
): Promise<Manifest> {
  await engine.step('read/facts-tables.sql');
  for (const { kind, file, path } of inputs)
    await engine.step(`read/${kind}.sql`, {
      file: quoted(file),
      path: quoted(path),
      period: quoted(monthOf(file)),
    });
  const rows = await engine.rows('select * from facts_in order by file, line');
  const names = new Map(
    rows.flatMap(({ kind, name, ticker }) =>
      kind === 'website' ? [[String(ticker), String(name)]] : [],
    ) as [string, string][],
  );
  const dropped: Record<string, number> = {};
  const leave = (why: string, n = 1): void => {
    dropped[why] = (dropped[why] ?? 0) + n;
  };
  const facts = new Map<string, { is: Fact['is']; kind: string; rows: number }>();
  const clashing = new Set<string>();
  let again = 0;
  for (const row of rows) {
    const kind = String(row.kind);
    const name = kind === 'board' ? (names.get(String(row.name)) ?? '') : String(row.name ?? '');
    const found =
      kind === 'ticker'
        ? listed(name, String(row.ticker), String(row.exchange), String(row.period), known)
        : addressed(kind, name, String(row.address ?? ''), known);
    if ('why' in found) {
      leave(found.why);
      continue;
    }
    const before = facts.get(found.at);
    if (!before) {
      facts.set(found.at, { is: found.is, kind, rows: 1 });
      continue;
    }
    before.rows++;
    // A company's first security is the one it is known by.
    if (typeof found.is === 'string' && found.is !== before.is) clashing.add(found.at);
    again++;
  }
  for (const at of clashing) {
    const fact = facts.get(at);
    facts.delete(at);
    leave('address of two employers', fact?.rows ?? 0);
    again -= (fact?.rows ?? 1) - 1;
  }
  const shards = new Map<string, FactsShard>();
  for (let i = 0; i < SHARDS.facts; i++) shards.set(shardName(i, SHARDS.facts), {});
  const all = new Map<string, Fact['is']>([
    ...Object.entries(hosts).map(([host, key]): [string, string] => [`@${host}`, key]),
    ...[...facts].map(([at, { is }]): [string, Fact['is']] => [at, is]),
  ]);
  for (const [at, is] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shard = shards.get(shardOf(at, SHARDS.facts));
    if (shard) shard[at] = is;
  }
  const count = (kind: string): number => [...facts.values()].filter((fact) => fact.kind === kind).length;
  const periods = inputs.map(({ file }) => monthOf(file)).filter((month) => month !== '');
  const used: Record<string, string> = {
    'facts-tickers': 'ticker',
    'facts-companies': 'website',
    'facts-boards': 'board',
  };
  return writeTier(folder, shards, {
    tier: 'facts',
    what: 'Listings, websites and job boards of the employers that have postings or filings',
    sources: inputs.map(({ kind }) => ({
      ...SOURCES[kind as keyof typeof SOURCES],
      rows: count(used[kind] ?? ''),
    })),
    dates: { from: periods.sort()[0] ?? '', to: periods.at(-1) ?? '' },
    inputs: await inputsOf(engine, inputs, 'facts_in'),
    rowsIn: rows.length,
    rowsOut: facts.size,
    dropped: Object.fromEntries(Object.entries(dropped).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))),
    folded: { 'same employer again': again },
    counts: { listed: count('ticker'), hosts: count('website') + count('board') },
  });
}
