/** Imports files into the library, at a person's word; nothing from a private window. */
import { apart } from '../apart/apart.ts';
import { isPrivate } from '../private.ts';
import type { ChosenFile } from './incoming.ts';
import { type ImportRun, runImport, type Summary } from './run.ts';

/** Imports files, folders' files and zips. The summary names every file once, in the order of the paths. */
export async function importFiles(chosen: ChosenFile[], run: ImportRun = {}): Promise<Summary> {
  if (await isPrivate()) return { files: [], stopped: 'private-window' };
  const here = (): Promise<Summary> => runImport(chosen, run);
  const files = chosen.flatMap(({ path, file }) => (file ? [{ path, file }] : []));
  // What is no file of the browser's cannot be handed to a worker.
  if (files.length < chosen.length) return here();
  const { publisher = '', month = '', signal, progress } = run;
  const part = (counts: [number, number]): void => progress?.(...counts);
  try {
    return await apart('importGuides', { files, publisher, month }, { part, signal, here });
  } catch {
    return { files: [], stopped: 'storage' };
  }
}
