/** The data files that come with the extension, read from its own package: the only fetch there is. */
import { type ReadData, remembering } from '../evidence/load.ts';
import type { EmployerIndex } from '../evidence/shards.ts';
import { browser } from './api.ts';

/** Reads and parses a file of `data/` by its path there; each once while the page lives. */
export const readPackaged: ReadData = remembering(async (path) => {
  const response = await fetch(browser.runtime.getURL(`data/${path}`));
  if (!response.ok) throw new Error(`${path} is not in the package`);
  return (await response.json()) as unknown;
});

/** Every employer with postings or filings, for the lookup. */
export const packagedEmployers = async (): Promise<EmployerIndex> =>
  (await readPackaged('employers/index.json')) as EmployerIndex;
