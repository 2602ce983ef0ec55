/** The market tier: percentiles of wages by occupation and place, for the occupations that role families stand for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OCCUPATIONS } from '../../lib/evidence/occupations.ts';
import type { Manifest, MarketFile, MarketTuple, MetroTuple } from '../../lib/evidence/shards.ts';
import { type Engine, quoted } from './engine.ts';
import type { Input } from './inputs.ts';
import { byReason, inputsOf, number, writeTier } from './manifest.ts';
import { surveyMonth } from './periods.ts';

async function read(engine: Engine, { kind, file, source, columns }: Input): Promise<void> {
  const month = surveyMonth(file);
  if (!month) throw new Error(`${file}: its name does not say which year it is`);
  const values = { file: quoted(file), source, period: quoted(month) };
  if (kind === 'market-metro') return engine.step('read/market-metro.sql', values);
  if (kind === 'market-official') {
    const metros = columns.has('AREA') && columns.has('AREA_TITLE');
    const own = metros ? { area: 'AREA', title: 'AREA_TITLE' } : { area: 'null', title: 'null' };
    return engine.step('read/market-official.sql', { ...values, ...own, metros: String(metros) });
  }
  return engine.step('read/market-short.sql', { ...values, state: columns.has('state') ? 'state' : 'null' });
}

const SOURCE = {
  name: 'US Bureau of Labor Statistics: Occupational Employment and Wage Statistics',
  licence: 'Public domain (work of the US government)',
  attribution:
    'US Bureau of Labor Statistics; reduced copies by abdulgaffarit/scales and rosstheboss90/techpay-atlas; price parities: US Bureau of Economic Analysis',
};

/** Other names within each area, by its code: written by hand. */
const NAMES = new Map(
  (
    JSON.parse(readFileSync(join(import.meta.dirname, '../metros.json'), 'utf8')) as {
      metros: { area: string; names: string[] }[];
    }
  ).metros.map(({ area, names }) => [area, names]),
);

/** Three digits to the base of 36; more than they hold is no wage. */
function packed(tens: number): string {
  const text = tens.toString(36).padStart(3, '0');
  if (text.length > 3)
    throw new Error(`A wage of ${tens * 10} a year is more than any that the survey states`);
  return text;
}

/** The metropolitan areas, largest first, with the occupations that their wages are of. */
async function metroRows(engine: Engine): Promise<Pick<Required<MarketFile>, 'occupations' | 'metros'>> {
  const found = await engine.rows('select * from market_out where area is not null order by area, soc');
  const occupations = [...new Set(found.map(({ soc }) => String(soc)))].sort();
  const byArea = new Map<string, MetroTuple>();
  const wages = new Map<string, number[]>();
  for (const row of found) {
    const area = String(row.area);
    const metro: MetroTuple = byArea.get(area) ?? [
      area,
      String(row.area_title),
      NAMES.get(area) ?? [],
      0,
      row.parity === null ? null : Math.round(Number(row.parity) * 10) / 10,
      '',
    ];
    byArea.set(area, metro);
    const own = wages.get(area) ?? occupations.flatMap(() => [0, 0, 0]);
    wages.set(area, own);
    metro[3] += Number(row.employed ?? 0);
    const at = occupations.indexOf(String(row.soc)) * 3;
    [row.p25, row.p50, row.p75].forEach((wage, i) => {
      own[at + i] = Math.round(Number(wage ?? 0) / 10);
    });
  }
  for (const metro of byArea.values()) metro[5] = (wages.get(metro[0]) ?? []).map(packed).join('');
  const metros = [...byArea.values()].sort((a, b) => b[3] - a[3] || (a[0] < b[0] ? -1 : 1));
  return { occupations, metros };
}

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
  const metros = await metroRows(engine);
  const rows = (await engine.rows('select * from market_out where area is null')).map(
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
      count(*) as rows_out, count(distinct state) as states, count(distinct area) as metros
    from market_out`);
  const month = String(counts?.month);
  const file: MarketFile = { month, rows, ...metros };
  const rowsOut = number(counts, 'rows_out');
  return writeTier(folder, new Map([['oews', file]]), {
    tier: 'market',
    what: 'Wage percentiles by occupation, metropolitan area, state and nation',
    sources: [{ ...SOURCE, rows: rowsOut }],
    dates: { from: month, to: month },
    inputs: await inputsOf(engine, inputs, 'market_in'),
    rowsIn: number(counts, 'rows_in'),
    rowsOut,
    dropped: await byReason(engine, 'market_reason'),
    folded: { 'same occupation and place again': number(counts, 'stayed') - rowsOut },
    counts: {
      occupations: number(counts, 'occupations'),
      states: number(counts, 'states'),
      metros: number(counts, 'metros'),
    },
  });
}
