/** The filed tier: labour condition applications → wages by employer, title, occupation, state and quarter. */
import { type FiledTuple, type Manifest, SHARDS } from '../../lib/evidence/shards.ts';
import { RowsByEmployer } from './employer-rows.ts';
import { filedKey } from './employers.ts';
import { type Engine, quoted } from './engine.ts';
import type { Input } from './inputs.ts';
import { byReason, inputsOf, number, writeTier } from './manifest.ts';
import { apart, type FiledName } from './namesakes.ts';
import { fiscalQuarter } from './periods.ts';

/** The Department's own column of the legal minimum, by its unit, as a year's. */
const PREVAILING = `try_cast(regexp_replace(cast(PREVAILING_WAGE as text), '[$, ]', '', 'g') as double)
  * case lower(trim(cast(PW_UNIT_OF_PAY as text)))
    when 'year' then 1 when 'month' then 12 when 'bi-weekly' then 26 when 'week' then 52 when 'hour' then 2080
  end`;

async function read(engine: Engine, { kind, file, source, columns }: Input): Promise<void> {
  if (kind === 'filed-official') {
    const trade = columns.has('TRADE_NAME_DBA') ? 'TRADE_NAME_DBA' : 'null';
    const prevailing = columns.has('PREVAILING_WAGE') && columns.has('PW_UNIT_OF_PAY') ? PREVAILING : 'null';
    return engine.step('read/filed-official.sql', { file: quoted(file), source, trade, prevailing });
  }
  const period = fiscalQuarter(file);
  if (!period) throw new Error(`${file}: its name does not say which quarter it is (…fy2024q1…)`);
  return engine.step('read/filed-short.sql', {
    file: quoted(file),
    source,
    period: quoted(period),
    prevailing: columns.has('ANNUAL_PREVAILING_WAGE') ? 'ANNUAL_PREVAILING_WAGE' : 'null',
  });
}

const SOURCE = {
  name: 'US Department of Labor, Office of Foreign Labor Certification: LCA disclosure data',
  licence: 'Public domain (work of the US government)',
  attribution: 'US Department of Labor; reduced copy by MaxGhenis/h1b-explorer (Unlicense)',
};

/** Writes `data/filed`, without filings older than 2025 of the employers (keys) whose filings a newer year's cells count. */
export async function buildFiled(
  engine: Engine,
  inputs: Input[],
  folder: string,
  newer: readonly string[] = [],
): Promise<Manifest> {
  await engine.step('read/filed-tables.sql');
  for (const input of inputs) await read(engine, input);

  const employers = new RowsByEmployer<FiledTuple>();
  const legal = await engine.rows(
    'select employer, trade_name, count(*) as n from filed_in where employer is not null group by all order by all',
  );
  const names: FiledName[] = legal.map((row) => {
    const employer = String(row.employer);
    const trade = String(row.trade_name);
    const { key, others } = filedKey(employer, trade);
    for (const other of others) employers.also(other, key);
    return { employer, trade, key, n: Number(row.n) };
  });
  await engine.table(
    'filed_names',
    ['employer', 'trade_name', 'key'],
    apart(names).map(({ employer, trade, key }) => [employer, trade, key]),
  );
  await engine.table(
    'filed_newer',
    ['key'],
    newer.map((key) => [key]),
  );
  await engine.steps('filed');

  for (const row of await engine.rows(
    "select key, trim(regexp_replace(employer, '\\s+', ' ', 'g')) as name, count(*) as n from filed_kept group by all order by all",
  ))
    employers.named(String(row.key), String(row.name), Number(row.n));
  for (const row of await engine.rows('select * from filed_out'))
    employers.add(String(row.key), [
      String(row.title),
      String(row.soc),
      row.state === null ? null : String(row.state),
      String(row.period),
      (row.wages as number[]).map(Number),
    ]);

  const [counts] = await engine.rows(`
    select (select count(*) from filed_in) as rows_in, sum(len(wages)) as rows_out,
      (select count(*) from filed_reason where reason is null) as stayed, min(period) as first, max(period) as last,
      count(*) as groups
    from filed_out`);
  const rowsOut = number(counts, 'rows_out');
  return writeTier(folder, employers.shards(SHARDS.filed), {
    tier: 'filed',
    what: 'Base wages in certified US labour condition applications (H-1B, H-1B1, E-3)',
    sources: [{ ...SOURCE, rows: rowsOut }],
    dates: { from: String(counts?.first), to: String(counts?.last) },
    inputs: await inputsOf(engine, inputs, 'filed_in'),
    rowsIn: number(counts, 'rows_in'),
    rowsOut,
    dropped: await byReason(engine, 'filed_reason'),
    folded: { 'same case in a newer file': number(counts, 'stayed') - rowsOut },
    counts: { employers: employers.employers, filings: rowsOut, groups: number(counts, 'groups') },
  });
}
