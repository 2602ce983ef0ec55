/**
 * What there is to search about an employer: the packaged rows, no file of them read twice; its guides, the imported ones
 * among them; and what the person kept.
 */
import { type Employer, loadRows } from '../evidence/load.ts';
import type { Stock } from '../evidence/tier.ts';
import { GUIDES } from '../guides/guides.ts';
import { keptPostings, onKeptChange } from './kept.ts';
import { guidesWithImported, onLibraryChange } from './library.ts';
import { readPackaged } from './packaged.ts';
import { onSettingsChange } from './settings.ts';

export async function stockOf(employer: Employer): Promise<Required<Stock>> {
  const [rows, { used: guides, others }, { kept }] = await Promise.all([
    loadRows(employer, readPackaged),
    guidesWithImported(GUIDES, employer),
    keptPostings(),
  ]);
  return { rows, guides, others, kept };
}

/** Calls back when guides were imported, removed or chosen, or postings kept or removed: what was found is out of date. */
export function onStockChange(changed: () => void): () => void {
  const stops = [onLibraryChange(changed), onKeptChange(changed), onSettingsChange(changed)];
  return () => {
    for (const stop of stops) stop();
  };
}
