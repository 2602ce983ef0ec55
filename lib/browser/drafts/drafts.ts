/**
 * What was typed on a document and not saved, so that closing, a crash or an update loses nothing of it. A draft is known
 * by its letter. It goes when it is saved or thrown away, or by its age (`age.ts`).
 */
import { isOfLetter, storable, type Unsaved } from '../storage.ts';
import { change, type Removed, remove } from '../store/change.ts';
import { mergedSaid } from '../store/merge.ts';
import type { Outcome } from '../store/outcome.ts';
import { storedWhere } from '../store/read.ts';
import { draftShape, type SavedReport } from '../stored/saved.ts';
import { open } from '../stored/versioned.ts';
import { DRAFT, MAX_DRAFTS, overdue, tidyDrafts } from './age.ts';

/** A document of which nobody has said anything. */
const unsaid = (report: SavedReport): SavedReport => ({
  ...report,
  corrections: {},
  inputs: { walkAway: null, competing: [], today: report.inputs.today },
  answers: {},
  applied: [],
});

/** Keeps what was typed, in place of the draft of that id; `base` is what this writer wrote before. */
export async function keepDraft(
  report: Unsaved & { id: string },
  base?: SavedReport | null,
): Promise<Outcome<SavedReport>> {
  const savedAt = new Date().toISOString();
  // One more than stay: the oldest goes after it.
  const place = { shape: draftShape, key: DRAFT + report.id, room: { prefix: DRAFT, most: MAX_DRAFTS + 1 } };
  const outcome = await change(place, (now) => {
    const mine = { ...storable(report), savedAt };
    return now ? { ...mergedSaid(base ?? unsaid(mine), mine, now), savedAt } : mine;
  });
  if ('stored' in outcome) await tidyDrafts();
  return outcome;
}

/** Every draft, newest first. Rejects where the browser gives no answer. */
export async function drafts(): Promise<SavedReport[]> {
  const all = await storedWhere((key) => key.startsWith(DRAFT));
  const gone = new Set(overdue(all));
  return Object.entries(all)
    .flatMap(([key, record]) => {
      const opened = key.startsWith(DRAFT) && !gone.has(key) ? open(draftShape, record) : null;
      return opened?.ok ? [opened.value] : [];
    })
    .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/** The draft of a letter, by its fingerprints or its id; null where there is none. */
export async function draftOf(letter: string[], id: string): Promise<SavedReport | null> {
  return (await drafts()).find((draft) => draft.id === id || isOfLetter(draft, letter)) ?? null;
}

export const dropDraft = (id: string): Promise<Outcome<Removed>> => remove([DRAFT + id]);
