/** What lies in the input folder: each file's kind, told by its columns, and how DuckDB reads it. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { type Engine, quoted } from './engine.ts';
import { csvOfWorkbook } from './workbook.ts';

export type InputKind =
  | 'posted'
  | 'filed-short'
  | 'filed-official'
  | 'market-short'
  | 'market-metro'
  | 'market-official'
  | 'world'
  | 'rates'
  | 'facts-tickers'
  | 'facts-companies'
  | 'facts-boards'
  | 'fiscal-employers'
  | 'fiscal-entities'
  | 'fiscal-employer-role'
  | 'fiscal-metro-employer'
  | 'fiscal-titles'
  | 'fiscal-title-soc'
  | 'fiscal-places'
  | 'fiscal-top'
  | 'fiscal-metro';

export interface Input {
  kind: InputKind;
  file: string;
  path: string;
  /** DuckDB table function that reads it. */
  source: string;
  columns: Set<string>;
}

/** Columns that make a file of a kind; the first kind whose columns are all there is it. */
const KINDS: [InputKind, string[]][] = [
  ['posted', ['company', 'title', 'min', 'max', 'currency', 'url', 'seen']],
  [
    'filed-official',
    [
      'CASE_NUMBER',
      'CASE_STATUS',
      'DECISION_DATE',
      'EMPLOYER_NAME',
      'JOB_TITLE',
      'SOC_CODE',
      'WORKSITE_STATE',
      'WAGE_RATE_OF_PAY_FROM',
      'WAGE_UNIT_OF_PAY',
    ],
  ],
  ['filed-short', ['EMPLOYER_NAME', 'JOB_TITLE', 'SOC_CODE', 'WORKSITE_STATE', 'ANNUAL_WAGE']],
  [
    'market-official',
    [
      'AREA_TYPE',
      'PRIM_STATE',
      'NAICS',
      'OCC_CODE',
      'O_GROUP',
      'TOT_EMP',
      'A_PCT10',
      'A_PCT25',
      'A_MEDIAN',
      'A_PCT75',
      'A_PCT90',
    ],
  ],
  ['rates', ['date', 'currency', 'per_usd']],
  ['facts-tickers', ['cik', 'ticker', 'exchange', 'name']],
  ['facts-companies', ['slug', 'name', 'website']],
  ['facts-boards', ['company_slug', 'board_url', 'ats']],
  ['fiscal-employers', ['slug', 'display', 'filings', 'topRole', 'topCbsa']],
  ['fiscal-entities', ['slug', 'display', 'entity', 'filings']],
  ['fiscal-employer-role', ['slug', 'display', 'occ_code', 'area', 'n', 'median']],
  ['fiscal-metro-employer', ['area', 'occ_code', 'employer', 'n', 'median']],
  ['fiscal-titles', ['title_bucket', 'label', 'cut', 'cut_value', 'median']],
  ['fiscal-title-soc', ['title', 'occ_code', 'occ_n', 'share']],
  ['fiscal-places', ['role', 'kind', 'place', 'wage_level', 'median_prevailing']],
  ['fiscal-top', ['role', 'employer', 'n', 'p50']],
  ['fiscal-metro', ['area', 'occ_code', 'n', 'p25', 'median', 'p99']],
  [
    'world',
    ['country', 'region_code', 'scheme', 'code', 'period', 'unit', 'currency', 'median', 'basis', 'licence'],
  ],
  [
    'market-metro',
    ['area', 'area_title', 'rpp_2024', 'occ_code', 'tot_emp', 'a_pct25', 'a_median', 'a_pct75'],
  ],
  ['market-short', ['soc', 'tot_emp', 'a_pct10', 'a_pct25', 'a_median', 'a_pct75', 'a_pct90']],
];

const READERS: Record<string, (path: string) => string> = {
  '.parquet': (path) => `read_parquet(${quoted(path)})`,
  '.csv': (path) => `read_csv(${quoted(path)}, all_varchar = false, sample_size = -1)`,
  '.jsonl': (path) => `read_json(${quoted(path)}, format = 'newline_delimited')`,
};

async function inspect(engine: Engine, folder: string, file: string): Promise<Input | null> {
  const path = join(folder, file);
  const readable = extname(file) === '.xlsx' ? await csvOfWorkbook(path) : path;
  const reader = READERS[extname(readable)];
  if (!reader) return null;
  const source = reader(readable);
  const described = await engine.rows(`describe select * from ${source}`);
  const columns = new Set(described.map((row) => String(row.column_name)));
  const [kind] = KINDS.find(([, needed]) => needed.every((column) => columns.has(column))) ?? [];
  return kind ? { kind, file, path, source, columns } : null;
}

/** The input files of a folder and of those in it, by path; `other` are those that are none of ours. */
export async function findInputs(
  engine: Engine,
  folder: string,
): Promise<{ inputs: Input[]; other: string[] }> {
  const inputs: Input[] = [];
  const other: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort((a, b) => (a < b ? -1 : 1));
  for (const path of paths) {
    const input = await inspect(engine, folder, path);
    if (input) inputs.push(input);
    else other.push(path);
  }
  return { inputs, other };
}

export async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
