/** What a person dropped or chose, as files to import one after another: zips are opened, other kinds are named. */
import { MAX_BYTES, MAX_ZIP_ENTRIES, MAX_ZIP_FILE } from '../../guides/import/limits.ts';
import { isZip, listZip, mayBeGuide, readZip } from '../../guides/import/zip.ts';
import { isSaidFile, type SaidOfGuide, saidIn } from './said.ts';

/** A file as the browser gives it, with its path inside the folder it came from. */
export interface ChosenFile {
  path: string;
  size: number;
  bytes(): Promise<Uint8Array>;
  /** The file itself, which a worker can be given. */
  file?: Blob;
}

/** A file to import, or one that is refused before it is read, with the code of the reason. */
export type Incoming = { path: string } & (
  | { read: () => Promise<Uint8Array>; said?: SaidOfGuide | undefined }
  | { refused: string }
);

/** Files of a zip that are unpacked at a time. */
const BATCH = 100;

const sniff = async (file: ChosenFile): Promise<Uint8Array | null> => {
  try {
    return await file.bytes();
  } catch {
    return null;
  }
};

/** The files inside a zip, unpacked a few at a time as they are asked for. */
function inZip(zip: string, bytes: Uint8Array): Incoming[] {
  const listing = listZip(bytes);
  if ('refused' in listing) return [{ path: zip, refused: listing.refused }];
  const about = readZip(bytes, listing.skipped.map(({ name }) => name).filter(isSaidFile));
  const said = new Map(
    [...about.values()].flatMap((file) => (file ? [...saidIn(new TextDecoder().decode(file))] : [])),
  );
  let batch = new Map<string, Uint8Array | null>();
  const unpacked = (name: string, at: number): Uint8Array => {
    if (!batch.has(name)) batch = readZip(bytes, listing.names.slice(at, at + BATCH));
    const file = batch.get(name);
    batch.delete(name);
    if (!file) throw new Error('broken');
    return file;
  };
  return [
    ...listing.names.map(
      (name, at): Incoming => ({
        path: `${zip}/${name}`,
        read: async () => unpacked(name, at),
        said: said.get(name),
      }),
    ),
    ...listing.skipped
      .filter(({ name }) => !isSaidFile(name))
      .map(({ name, why }): Incoming => ({ path: `${zip}/${name}`, refused: why })),
  ];
}

/** Everything to import, in the order of the paths. Nothing but zips is read yet. */
export async function incomingOf(files: ChosenFile[]): Promise<Incoming[]> {
  const found: Incoming[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const { path, size } = file;
    const named = /\.zip$/i.test(path);
    if (!named && !mayBeGuide(path)) found.push({ path, refused: 'other-file' });
    else if (size > (named ? MAX_ZIP_FILE : MAX_BYTES))
      found.push({ path, refused: named ? 'zip-too-large' : 'too-large' });
    else if (named) {
      const bytes = await sniff(file);
      if (!bytes) found.push({ path, refused: 'unreadable' });
      else if (!isZip(bytes)) found.push({ path, refused: 'zip-broken' });
      else found.push(...inZip(path, bytes));
    } else found.push({ path, read: file.bytes });
    if (found.length > MAX_ZIP_ENTRIES) return [{ path: '', refused: 'zip-too-many' }];
  }
  return found;
}
