/**
 * What the person saves: local to this browser, versioned, checked on the way in and out. Nothing is stored by itself,
 * and nothing at all from a private window.
 */
import { browser } from './api.ts';
import { isPrivate } from './private.ts';
import { fitForStorage, type SavedReport, savedShape } from './stored/saved.ts';
import { open, type Problem, seal } from './stored/versioned.ts';

export type { SavedReport } from './stored/saved.ts';
export type { Problem } from './stored/versioned.ts';

export const SAVED = 'saved:';

/** Reports saved at most; the oldest must be removed by hand first, never silently. */
export const MAX_SAVED = 1000;

/** Why something was not saved; the surface that saves has the sentence. */
export type Refused = 'private-window' | 'too-many' | 'wrong-shape';

/** Saves a report, or replaces the one with the same id. Quotes are cut to 200 characters. */
export async function saveReport(
  report: Omit<SavedReport, 'id' | 'savedAt'> & { id?: string },
): Promise<{ saved: SavedReport } | { refused: Refused }> {
  if (await isPrivate()) return { refused: 'private-window' };
  const whole: SavedReport = fitForStorage({
    ...report,
    title: report.title.slice(0, 500),
    id: report.id ?? crypto.randomUUID(),
    savedAt: new Date().toISOString(),
  });
  const envelope = seal(savedShape, whole);
  if (!open(savedShape, envelope).ok) return { refused: 'wrong-shape' };
  const known = await savedKeys();
  if (known.length >= MAX_SAVED && !known.includes(SAVED + whole.id)) return { refused: 'too-many' };
  await browser.storage.local.set({ [SAVED + whole.id]: envelope });
  return { saved: whole };
}

/** All saved reports, newest first, and the problems of records that could not be read (they are left alone). */
export async function savedReports(): Promise<{ reports: SavedReport[]; problems: Problem[] }> {
  const all = await browser.storage.local.get(null);
  const reports: SavedReport[] = [];
  const problems: Problem[] = [];
  for (const [key, stored] of Object.entries(all)) {
    if (!key.startsWith(SAVED)) continue;
    const opened = open(savedShape, stored);
    if (opened.ok) reports.push(opened.value);
    else problems.push(opened.problem);
  }
  return { reports: reports.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), problems };
}

/** Removes one saved report. */
export const removeReport = (id: string): Promise<void> => browser.storage.local.remove(SAVED + id);

/** Calls back whenever saved data changes, from this page or another. */
export function onSavedChange(changed: () => void): () => void {
  const listener = (): void => changed();
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Erases everything that this extension stored. Permissions for sites are withdrawn separately (`revoke`). */
export async function eraseAll(): Promise<void> {
  const { eraseLibrary } = await import('./library.ts');
  await eraseLibrary();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
}

async function savedKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(SAVED));
}
