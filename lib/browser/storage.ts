/**
 * What the person saves: local to this browser, versioned, checked on the way in and out. Nothing is stored by itself,
 * and nothing at all from a private window.
 */
import { browser } from './api.ts';
import { change, type Removed, remove } from './store/change.ts';
import { coalesced } from './store/coalesced.ts';
import { mergedSaid } from './store/merge.ts';
import { type Outcome, outcomeOf } from './store/outcome.ts';
import { storedKeys, storedWhere } from './store/read.ts';
import { inSlices } from './store/slices.ts';
import { inTurn } from './store/turn.ts';
import { plainAddress } from './stored/address.ts';
import { fitForStorage, type SavedReport, savedShape } from './stored/saved.ts';
import { open, type Problem } from './stored/versioned.ts';

export type { SavedReport } from './stored/saved.ts';
export type { Problem } from './stored/versioned.ts';

export const SAVED = 'saved:';

/** Reports saved at most; the oldest must be removed by hand first, never silently. */
export const MAX_SAVED = 1000;

/** A report as a surface hands it over. */
export type Unsaved = Omit<SavedReport, 'id' | 'savedAt'>;

/** What is stored of a report: quotes of at most 200 characters, an address without query and fragment. */
export const storable = <T extends Unsaved>(report: T): T =>
  fitForStorage({
    ...report,
    title: report.title.slice(0, 500),
    url: report.url && plainAddress(report.url),
  });

/**
 * Saves a report, or changes the one with the same id: with `base`, what it was when its writer last saw it, only what
 * was changed since.
 */
export function saveReport(
  report: Unsaved & { id?: string },
  base?: SavedReport | null,
): Promise<Outcome<SavedReport>> {
  const id = report.id ?? crypto.randomUUID();
  const savedAt = new Date().toISOString();
  const place = { shape: savedShape, key: SAVED + id, room: { prefix: SAVED, most: MAX_SAVED } };
  return change(place, (now) => {
    const mine = { ...storable(report), id, savedAt };
    return base && now ? { ...mergedSaid(base, mine, now), savedAt } : mine;
  });
}

export const isOfLetter = (report: SavedReport, letter: string[]): boolean =>
  report.letter?.some((print) => letter.includes(print)) ?? false;

/** One saved report; null where it is gone or cannot be read. Rejects where the browser gives no answer. */
export async function savedReport(id: string): Promise<SavedReport | null> {
  const opened = open(savedShape, (await browser.storage.local.get(SAVED + id))[SAVED + id]);
  return opened.ok ? opened.value : null;
}

/** The newest saved report of a letter, by its fingerprints; null where there is none. */
export async function reportOfLetter(letter: string[]): Promise<SavedReport | null> {
  if (letter.length === 0) return null;
  const { reports } = await savedReports((report) => mayBeOfLetter(report, letter));
  return reports.find((report) => isOfLetter(report, letter)) ?? null;
}

/** Told before a record is checked: most are of other letters. */
function mayBeOfLetter(stored: unknown, letter: string[]): boolean {
  const { data } = (stored ?? {}) as { data?: { letter?: unknown } | null };
  const prints = data?.letter;
  return Array.isArray(prints) && prints.some((print) => letter.includes(print));
}

/** Saved reports, newest first, and the problems of records that could not be read (they are left alone). */
export async function savedReports(
  wanted: (stored: unknown) => boolean = () => true,
): Promise<{ reports: SavedReport[]; problems: Problem[] }> {
  const all = await storedWhere((key) => key.startsWith(SAVED));
  const reports: SavedReport[] = [];
  const problems: Problem[] = [];
  await inSlices(Object.values(all).filter(wanted), (stored) => {
    const opened = open(savedShape, stored);
    if (opened.ok) reports.push(opened.value);
    else problems.push(opened.problem);
  });
  return { reports: reports.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), problems };
}

/** Removes one saved report. */
export const removeReport = (id: string): Promise<Outcome<Removed>> => remove([SAVED + id]);

/**
 * Calls back whenever saved data changes, from this page or another; while a call is being answered, further changes
 * wait for its end and are told as one.
 */
export function onSavedChange(changed: () => unknown): () => void {
  const tell = coalesced(changed);
  const listener = (): void => tell();
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/**
 * Erases everything that this extension stored, in turn with every writer, and looks whether it is gone. Permissions for
 * sites are withdrawn separately (`revoke`).
 */
export const eraseAll = (): Promise<Outcome<null>> =>
  outcomeOf(() =>
    inTurn(async () => {
      const { eraseLibrary } = await import('./library.ts');
      await browser.storage.local.clear();
      await browser.storage.session.clear();
      await eraseLibrary();
      const left = await storedKeys().catch(() => []);
      if (left.length > 0) throw new Error('not erased');
      return { stored: null };
    }),
  );
