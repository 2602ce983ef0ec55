/** The packaged data as the command line reads it: from the repository's `data` folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadRows, type ReadData, remembering } from '../lib/evidence/load.ts';
import type { PublicRows } from '../lib/evidence/rows.ts';
import type { EmployerIndex } from '../lib/evidence/shards.ts';

const DATA = join(import.meta.dirname, '../data');

/** Reads and parses a file of `data/`. */
export const readData: ReadData = remembering(
  async (path) => JSON.parse(await readFile(join(DATA, path), 'utf8')) as unknown,
);

/** What is packaged about an employer, by id or name. */
export const rowsOf = (companyId: string | null, companyName: string | null): Promise<PublicRows> =>
  loadRows({ companyId, companyName }, readData);

export const employerIndex = async (): Promise<EmployerIndex> =>
  (await readData('employers/index.json')) as EmployerIndex;
