/** The market tier outside the United States: official pay by country, region and occupation, each in its own unit. */
import { packedWorld } from '../../lib/evidence/packed.ts';
import type { Manifest, WorldTuple } from '../../lib/evidence/shards.ts';
import { ALL_CODES } from '../../lib/evidence/world/codes.ts';
import { OFFICES } from '../../lib/evidence/world/offices.ts';
import { type Engine, quoted } from './engine.ts';
import type { Input } from './inputs.ts';
import { byReason, inputsOf, number, writeTier } from './manifest.ts';

const amount = (value: unknown): number | null => (value === null ? null : Number(value));

/** `2024 (provisional)`, `2023-24`, `2023-2024` → the ISO month or year that the period ends with. */
export function endOf(period: string): string {
  const years = /^(\d{4})-(\d{2,4})$/.exec(period.trim());
  const [, from = '', to = ''] = years ?? [];
  // `2025-04` is a month; `2023-24` and `2023-2024` are two years.
  if (years && (to.length === 4 || Number(to) > 12))
    return `${from.slice(0, 4 - to.length)}${to}-${to.length === 2 ? '06' : '12'}`;
  if (years) return period.trim();
  return `${period.slice(0, 4)}-12`;
}

/** Writes `data/world`. `unconfirmed` lets in rows whose terms of reuse nobody has confirmed. */
export async function buildWorld(
  engine: Engine,
  inputs: Input[],
  folder: string,
  unconfirmed: boolean,
): Promise<Manifest> {
  await engine.step('read/world-tables.sql');
  for (const { file, path } of inputs)
    await engine.step('read/world.sql', { file: quoted(file), path: quoted(path) });
  await engine.table(
    'world_codes',
    ['country', 'code'],
    ALL_CODES.map((each) => [...each]),
  );
  await engine.step('world/1-reasons.sql', { unconfirmed: String(unconfirmed) });
  await engine.step('world/2-out.sql');
  const out = await engine.rows('select * from world_out');
  const rows = out.map(
    (row): WorldTuple => [
      String(row.country),
      String(row.region),
      String(row.code),
      String(row.title),
      endOf(String(row.period)),
      row.unit as WorldTuple[5],
      String(row.currency),
      amount(row.p10),
      amount(row.p25),
      Number(row.p50),
      amount(row.p75),
      amount(row.p90),
    ],
  );
  const [counts] = await engine.rows(`
    select (select count(*) from world_in) as rows_in, count(*) as rows_out,
      (select count(*) from world_reason where reason is null) as stayed, count(distinct country) as countries,
      count(distinct country || region) as regions
    from world_out`);
  const sources = await engine.rows(
    'select country, source, licence, via, count(*) as n from world_out group by all order by country, source, licence, via',
  );
  const file = packedWorld(rows);
  const dates = rows.map((row) => row[4]).sort();
  return writeTier(folder, new Map([['pay', file]]), {
    tier: 'world',
    what: 'Official pay by occupation outside the United States',
    sources: sources.map((row) => ({
      name: `${OFFICES[String(row.country)]?.name ?? row.country}: ${row.source}`,
      licence:
        row.country === 'SG'
          ? 'stats.mom.gov.sg terms: credit to the Ministry of Manpower, Singapore; to be confirmed before a store release'
          : String(row.licence),
      attribution: `${OFFICES[String(row.country)]?.name ?? row.country}; copy by ${String(row.via).split(':')[0]}`,
      rows: Number(row.n),
    })),
    dates: { from: dates[0] ?? '', to: dates.at(-1) ?? '' },
    inputs: await inputsOf(engine, inputs, 'world_in'),
    rowsIn: number(counts, 'rows_in'),
    rowsOut: rows.length,
    dropped: await byReason(engine, 'world_reason'),
    folded: { 'same occupation, place and period again': number(counts, 'stayed') - rows.length },
    counts: { countries: number(counts, 'countries'), regions: number(counts, 'regions') },
  });
}
