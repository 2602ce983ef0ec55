/** The market tier: percentiles of wages by occupation and state, for the occupations that role families stand for. */

import { OCCUPATIONS } from '../../lib/evidence/occupations.ts';
import type { Manifest, MarketFile, MarketTuple } from '../../lib/evidence/shards.ts';
import { type Engine, quoted } from './engine.ts';
import type { Input } from './inputs.ts';
import { byReason, inputsOf, number, writeTier } from './manifest.ts';
import { surveyMonth } from './periods.ts';

async function read(engine: Engine, { kind, file, source, columns }: Input): Promise<void> {
  const month = surveyMonth(file);
  if (!month) throw new Error(`${file}: its name does not say which year it is`);
  const values = { file: quoted(file), source, period: quoted(month) };
  if (kind === 'market-official') return engine.step('read/market-official.sql', values);
  return engine.step('read/market-short.sql', { ...values, state: columns.has('state') ? 'state' : 'null' });
}

const SOURCE = {
  name: 'US Bureau of Labor Statistics: Occupational Employment and Wage Statistics',
  licence: 'Public domain (work of the US government)',
  attribution: 'US Bureau of Labor Statistics; reduced copy by abdulgaffarit/scales',
};

const amount = (value: unknown): number | null => (value === null ? null : Number(value));

/** Writes `data/market`. */
export async function buildMarket(engine: Engine, inputs: Input[], folder: string): Promise<Manifest> {
  await engine.step('read/market-tables.sql');
  for (const input of inputs) await read(engine, input);
  await engine.table(
    'market_occupations',
    ['soc'],
    OCCUPATIONS.map((soc) => [soc]),
  );
  await engine.steps('market');
  const rows = (await engine.rows('select * from market_out')).map(
    (row): MarketTuple => [
      String(row.soc),
      row.state === null ? null : String(row.state),
      amount(row.p10),
      amount(row.p25),
      amount(row.p50),
      amount(row.p75),
      amount(row.p90),
    ],
  );
  const [counts] = await engine.rows(`
    select (select count(*) from market_in) as rows_in, max(period) as month,
      (select count(*) from market_reason where reason is null) as stayed, count(distinct soc) as occupations,
      count(distinct state) as states
    from market_out`);
  const month = String(counts?.month);
  const file: MarketFile = { month, rows };
  return writeTier(folder, new Map([['oews', file]]), {
    tier: 'market',
    what: 'Wage percentiles by occupation, state and nation',
    sources: [{ ...SOURCE, rows: rows.length }],
    dates: { from: month, to: month },
    inputs: await inputsOf(engine, inputs, 'market_in'),
    rowsIn: number(counts, 'rows_in'),
    rowsOut: rows.length,
    dropped: await byReason(engine, 'market_reason'),
    folded: { 'same occupation and state again': number(counts, 'stayed') - rows.length },
    counts: { occupations: number(counts, 'occupations'), states: number(counts, 'states') },
  });
}
