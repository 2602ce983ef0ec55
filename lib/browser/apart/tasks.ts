/**
 * What is done apart from the page that asks for it, because its input may be as large as a file may be. Plain data in and
 * out; nothing here knows `browser.*`, which no worker has.
 */
import { exportGuides } from '../library/export.ts';
import type { ChosenFile } from '../library/incoming.ts';
import { reread } from '../library/reread.ts';
import { type ImportRun, runImport, type Summary } from '../library/run.ts';
import type { LibraryRecord } from '../library/store.ts';
import { type Batch, openExport } from '../stored/export-file.ts';

/** Files of the library's import, as they are handed to a worker. */
export interface GuideFiles extends Pick<ImportRun, 'publisher' | 'month'> {
  files: { path: string; file: Blob }[];
}

/** How a task tells what it has so far, and hears that it is not wanted any more. */
export interface Talk {
  part: (part: never) => void;
  signal: AbortSignal;
}

const chosen = ({ path, file }: GuideFiles['files'][number]): ChosenFile => ({
  path,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

export const TASKS = {
  importGuides: ({ files, ...said }: GuideFiles, { part, signal }: Talk): Promise<Summary> => {
    const progress = (...counts: [done: number, total: number]): void => part(counts as never);
    return runImport(files.map(chosen), { ...said, progress, signal });
  },

  exportGuides: (_: null): Promise<Uint8Array<ArrayBuffer>> => exportGuides(),

  rereadGuide: async (record: LibraryRecord): Promise<LibraryRecord | null> => reread(record),

  /** The records of an exported file come as parts; the answer is the message key of why it is none, else null. */
  openExport: (file: Blob, { part }: Talk): Promise<string | null> =>
    openExport(file, part as (batch: Batch) => void),
};

export type TaskName = keyof typeof TASKS;
export type Input<N extends TaskName> = Parameters<(typeof TASKS)[N]>[0];
export type Output<N extends TaskName> = Awaited<ReturnType<(typeof TASKS)[N]>>;

/** What a page and its worker say to each other. */
export type Question = { name: TaskName; input: unknown } | 'stop';
export type Answer = { part: unknown } | { output: unknown } | { failed: string };

export const doTask = (name: TaskName, input: unknown, talk: Talk): Promise<unknown> =>
  (TASKS[name] as (input: unknown, talk: Talk) => Promise<unknown>)(input, talk);
