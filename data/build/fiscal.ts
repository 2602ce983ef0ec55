/**
 * The filed tier by counted cells: what employers filed in a fiscal year by occupation, area, title and wage level, and the
 * shares of occupations under which a title is filed.
 */

import { jobOf } from '../../lib/evidence/jobs/job.ts';
import { currentCode, OCCUPATIONS } from '../../lib/evidence/occupations.ts';
import type { CellTuple, FiscalAbout, JobsFile, Manifest } from '../../lib/evidence/shards.ts';
import { SHARDS } from '../../lib/evidence/shards.ts';
import { RowsByEmployer } from './employer-rows.ts';
import { filedKey } from './employers.ts';
import { type Engine, quoted, type Row } from './engine.ts';
import { ROLES, SECOND } from './fiscal-roles.ts';
import type { Input } from './inputs.ts';
import { byReason, inputsOf, number, writeTier } from './manifest.ts';
import { apart, type FiledName } from './namesakes.ts';
import { fiscalEnd } from './periods.ts';
import { shortNames } from './short-names.ts';

const SOURCE = {
  name: 'US Department of Labor, Office of Foreign Labor Certification: LCA disclosure data',
  licence: 'Public domain (work of the US government)',
  attribution:
    'US Department of Labor; counted by rosstheboss90/techpay-atlas (fiscal year 2025) and 3bot4/NRITOUSA (January to March 2026)',
};

/** Titles in capitals are read as people write them. */
const jobIdOf = (title: string): string | null => jobOf(title.toLowerCase())?.id ?? null;

const amount = (value: unknown): number | null =>
  value === null || value === undefined ? null : Math.round(Number(value));

const cellOf = (row: Row): CellTuple => [
  row.kind === 'title' ? `job:${jobIdOf(String(row.title))}` : String(row.soc),
  row.area === 'US' || row.kind === 'title' ? null : String(row.area),
  Number(row.n),
  amount(row.p25),
  amount(row.p50) ?? 0,
  amount(row.p75),
  String(row.period),
];

/** Jobs by the occupations under which their titles are filed: those counted, else what the quarter's own rows say. */
async function sharesOf(engine: Engine, kept: Row[], quarter: boolean): Promise<JobsFile['shares']> {
  const counts = new Map<string, Map<string, number>>();
  const count = (job: string | null, soc: string, n: number): void => {
    if (job === null) return;
    const own = counts.get(job) ?? new Map<string, number>();
    counts.set(job, own);
    own.set(soc, (own.get(soc) ?? 0) + n);
  };
  for (const row of kept)
    if (row.kind === 'share') count(jobIdOf(String(row.title)), String(row.soc), Number(row.n));
  const counted = new Set(counts.keys());
  if (quarter)
    for (const row of await engine.rows(
      'select title, soc, count(*) as n from filed_all group by all order by all',
    )) {
      const job = jobIdOf(String(row.title));
      if (job !== null && !counted.has(job)) count(job, currentCode(String(row.soc)), Number(row.n));
    }
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([job, own]) => {
        const total = [...own.values()].reduce((sum, n) => sum + n, 0);
        const shares = [...own]
          .map(([soc, n]): [string, number] => [soc, Math.round((n / total) * 1000) / 1000])
          .filter(([, share]) => share >= 0.02)
          .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
        return [job, { n: total, from: counted.has(job) ? 'fiscal' : 'quarter', shares }];
      }),
  );
}

function jobsFile(kept: Row[], shares: JobsFile['shares']): JobsFile {
  const own = kept.filter(({ kind, cut }) => kind === 'title' && cut !== 'employer');
  const titles: JobsFile['titles'] = {};
  for (const row of own) {
    const job = jobIdOf(String(row.title));
    if (job === null) continue;
    titles[job] ??= [];
    titles[job].push([
      String(row.cut),
      String(row.area),
      Number(row.n),
      amount(row.p25),
      amount(row.p50) ?? 0,
      amount(row.p75),
    ]);
  }
  const five = (row: Row): [number, number | null, number, number | null] => [
    Number(row.n),
    amount(row.p25),
    amount(row.p50) ?? 0,
    amount(row.p75),
  ];
  const of = (kind: string): Row[] =>
    kept.filter((row) => row.kind === kind && !SECOND.has(String(row.title)));
  return {
    period: String(kept.find(({ kind }) => kind === 'area')?.period ?? kept[0]?.period ?? ''),
    quarter: String(kept.find(({ kind }) => kind === 'place-city')?.period ?? ''),
    shares,
    titles,
    areas: of('area').map((row) => [String(row.soc), String(row.area), ...five(row)]),
    cities: of('place-city').map((row) => [
      String(row.soc),
      String(row.place),
      ...five(row),
      amount(row.prevailing),
    ]),
    levels: of('place-nation')
      .filter(({ wage_level }) => wage_level !== null)
      .map((row) => [String(row.soc), Number(row.wage_level), ...five(row)]),
  };
}

/** Keys of the employers that have cells of their own by occupation. */
export async function filersIn(engine: Engine, inputs: Input[]): Promise<string[]> {
  const keys = new Set<string>();
  for (const { kind, source } of inputs)
    if (kind === 'fiscal-employer-role')
      for (const { display } of await engine.rows(`select distinct display from ${source} order by 1`))
        keys.add(filedKey(String(display), '').key);
  return [...keys].sort();
}

/** The key of every filer's name; namesakes (`DATA BRICKS INC` and Databricks, Inc.) have keys of their own. */
function keysOf(kept: Row[]): Map<string, string> {
  const names = new Map<string, FiledName>();
  for (const { kind, employer, n } of kept) {
    if (employer === null) continue;
    const name = String(employer);
    const known = names.get(name) ?? { employer: name, trade: '', key: filedKey(name, '').key, n: 0 };
    names.set(name, { ...known, n: known.n + (kind === 'employer' ? Number(n) : 0) });
  }
  return new Map(apart([...names.values()]).map(({ employer, key }) => [employer, key]));
}

/** Shares of an employer's computing filings of the quarter that lie at their legal minimum. */
async function floorsOf(engine: Engine, quarter: boolean): Promise<Map<string, [number, number]>> {
  if (!quarter) return new Map();
  const rows = await engine.rows(`
    select key, count(*) filter (where floor) as floors, count(*) as n from filed_all
    where regexp_matches(soc, '^15-(11|12|20)') group by key having count(*) >= 5 order by key`);
  return new Map(rows.map((row) => [String(row.key), [Number(row.floors), Number(row.n)]]));
}

/** Writes `data/fiscal`. `quarter`: the filings themselves were read in the same run (`filed_all`). */
export async function buildFiscal(
  engine: Engine,
  inputs: Input[],
  folder: string,
  quarter: boolean,
): Promise<Manifest> {
  await engine.step('read/fiscal-tables.sql');
  await engine.table('fiscal_roles', ['role', 'soc'], Object.entries(ROLES));
  for (const { kind, file, source } of inputs) {
    const period = fiscalEnd(file);
    if (!period) throw new Error(`${file}: its name does not say which fiscal year or quarter it is`);
    await engine.step(`read/${kind}.sql`, { file: quoted(file), source, period: quoted(period) });
  }
  const titles = await engine.rows(
    "select distinct title from fiscal_in where kind in ('share', 'title') order by 1",
  );
  await engine.table(
    'fiscal_jobs',
    ['title'],
    titles.filter(({ title }) => jobIdOf(String(title)) !== null).map(({ title }) => [String(title)]),
  );
  await engine.table(
    'fiscal_occupations',
    ['soc'],
    OCCUPATIONS.map((soc) => [soc]),
  );
  await engine.steps('fiscal');
  const kept = await engine.rows(
    'select fiscal_in.* from fiscal_in join fiscal_reason using (file, line) where reason is null order by file, line',
  );

  const employers = new RowsByEmployer<CellTuple, FiscalAbout>();
  const keys = keysOf(kept);
  const keyOf = (employer: unknown): string =>
    keys.get(String(employer)) ?? filedKey(String(employer), '').key;
  const floors = await floorsOf(engine, quarter);
  const slugs = new Map<string, string>();
  for (const row of kept.filter(({ kind }) => kind === 'employer')) {
    const name = String(row.employer);
    const { others } = filedKey(name, '');
    const key = keyOf(name);
    slugs.set(String(row.slug), key);
    for (const other of others) employers.also(other, key);
    employers.named(key, name, Number(row.n));
    const before = employers.aboutOf(key);
    const larger = !before || Number(row.n) > before.most;
    employers.about(key, {
      n: Number(row.n) + (before?.n ?? 0),
      most: larger ? Number(row.n) : before.most,
      soc: larger ? String(row.soc) : before.soc,
      median: larger ? (amount(row.p50) ?? 0) : before.median,
      period: String(row.period),
      floor: floors.get(key) ?? null,
    });
  }
  const filers = kept.filter(({ kind }) => kind === 'employer').map((row) => String(row.employer));
  for (const { kind, employer, slug } of kept)
    if (kind === 'entity') {
      const key = slugs.get(String(slug));
      if (key)
        for (const other of [filedKey(String(employer), '').key])
          if (other !== key) employers.also(other, key);
    }
  for (const [short, key] of shortNames(
    kept.filter(({ kind }) => kind === 'employer'),
    filers,
  ))
    employers.also(short, key);
  const counted = new Set(kept.filter(({ kind }) => kind === 'cell').map(({ employer }) => keyOf(employer)));
  let again = 0;
  for (const row of kept) {
    // Under another of its names, an employer that has cells of its own says nothing new.
    if (row.kind === 'metro-cell' && counted.has(keyOf(row.employer))) {
      again++;
      continue;
    }
    if (['cell', 'metro-cell', 'top'].includes(String(row.kind)) || row.cut === 'employer') {
      const key = keyOf(row.employer);
      if (employers.aboutOf(key)) employers.add(key, cellOf(row));
    }
  }
  employers.sort((a, b) => b[2] - a[2] || (a.join() < b.join() ? -1 : 1));

  const jobs = jobsFile(kept, await sharesOf(engine, kept, quarter));
  const rowsIn = number((await engine.rows('select count(*) as n from fiscal_in'))[0], 'n');
  const dropped = await byReason(engine, 'fiscal_reason');
  const { 'said by the employer’s own cells': folded = 0, ...left } = dropped;
  const periods = kept.map(({ period }) => String(period)).sort();
  return writeTier(folder, new Map<string, unknown>([...employers.shards(SHARDS.fiscal), ['jobs', jobs]]), {
    tier: 'fiscal',
    what: 'Filed wages by employer, occupation, area and title, as counted by fiscal year and quarter',
    sources: [{ ...SOURCE, rows: kept.length - again }],
    dates: { from: periods[0] ?? '', to: periods.at(-1) ?? '' },
    inputs: await inputsOf(engine, inputs, 'fiscal_in'),
    rowsIn,
    rowsOut: kept.length - again,
    dropped: left,
    folded: { 'said by the employer’s own cells': folded + again },
    counts: { employers: employers.known, filings: employers.total(({ n }) => n) },
  });
}
