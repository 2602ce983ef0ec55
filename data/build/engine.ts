/** DuckDB for one run of the pipeline: one SQL file a step, on one thread, so that the same inputs give the same rows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type JS } from '@duckdb/node-api';

export type Row = Record<string, JS>;
/** Values for `{name}` in a SQL file: literals and table functions that depend on the input's place. */
export type Values = Record<string, string>;

export interface Engine {
  /** Runs one SQL file of `data/build/sql`. */
  step(file: string, values?: Values): Promise<void>;
  /** Runs the SQL files of a folder of `data/build/sql` in the order of their names. */
  steps(folder: string): Promise<void>;
  rows(sql: string): Promise<Row[]>;
  /** A table of text columns, for what the product's own functions work out (employers' keys). */
  table(name: string, columns: string[], rows: string[][]): Promise<void>;
  close(): void;
}

const SQL = join(import.meta.dirname, 'sql');

/** SQL text literal. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `onStep` hears of each SQL file before it runs. */
export async function openEngine(onStep: (file: string) => void = () => {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const step = async (file: string, values: Values = {}): Promise<void> => {
    const sql = readFileSync(join(SQL, file), 'utf8').replace(
      /\{(\w+)\}/g,
      (whole, key: string) => values[key] ?? whole,
    );
    onStep(file);
    try {
      await connection.run(sql);
    } catch (error) {
      throw new Error(`data/build/sql/${file}: ${(error as Error).message}`);
    }
  };
  return {
    step,
    steps: async (folder) => {
      for (const file of readdirSync(join(SQL, folder)).sort()) await step(`${folder}/${file}`);
    },
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS(),
    table: async (name, columns, rows) => {
      await connection.run(`create table ${name} (${columns.map((column) => `${column} text`).join(', ')})`);
      const appender = await connection.createAppender(name);
      for (const row of rows) {
        for (const cell of row) appender.appendVarchar(cell);
        appender.endRow();
      }
      appender.closeSync();
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
