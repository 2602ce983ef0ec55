/** Files that a person chose or dropped, folders opened, as the library imports them. */
import type { ChosenFile } from '../../lib/browser/library/incoming.ts';

/** A dropped folder is walked until this many files; the import refuses more. */
const MAX_FILES = 25_000;

const chosen = (file: File, path: string): ChosenFile => ({
  path,
  size: file.size,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
  file,
});

/** Files of a file field; those of a folder keep their path in it. */
export const fromInput = (files: File[]): ChosenFile[] =>
  files.map((file) => chosen(file, file.webkitRelativePath || file.name));

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((done) => entry.file(done, () => done(null)));

/** A folder tells its entries some at a time, until it tells none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return found;
    found.push(...some);
  }
}

async function walk(entry: FileSystemEntry, found: ChosenFile[]): Promise<void> {
  if (found.length > MAX_FILES) return;
  if (entry.isDirectory) {
    for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(inner, found);
    return;
  }
  const file = await fileOf(entry as FileSystemFileEntry);
  if (file) found.push(chosen(file, entry.fullPath.replace(/^\//, '')));
}

/** Everything in a drop. Its entries have to be taken before the first wait: the drop forgets them. */
export async function fromDrop(data: DataTransfer): Promise<ChosenFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...data.files];
  if (entries.length === 0) return fromInput(files);
  const found: ChosenFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}
