/** Kept postings for the command line: from the file that the extension's export wrote. */
import { readFile } from 'node:fs/promises';
import type { KeptPosting } from '../lib/evidence/kept.ts';
import { keptSchema } from '../lib/evidence/kept-schema.ts';
import { BadUsage } from './options.ts';

interface Exported {
  format?: unknown;
  records?: Record<string, { version?: unknown; data?: unknown }>;
}

/** What was kept, of any employer. Throws `BadUsage` for a file that is no export of the extension. */
export async function readKept(path: string): Promise<KeptPosting[]> {
  let file: Exported;
  try {
    file = JSON.parse(await readFile(path, 'utf8')) as Exported;
  } catch (error) {
    throw new BadUsage(`--kept ${path}: ${(error as Error).message}`);
  }
  if (file?.format !== 'counterpoint' || typeof file.records !== 'object' || file.records === null)
    throw new BadUsage(`--kept ${path}: not a file that Counterpoint exported`);
  return Object.entries(file.records)
    .filter(([key]) => key.startsWith('kept:'))
    .map(([key, record]) => {
      const found = keptSchema.safeParse(record?.data);
      if (!found.success) throw new BadUsage(`--kept ${path}: ${key} is damaged`);
      return found.data;
    });
}
