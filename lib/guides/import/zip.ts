/** A zip of guides: what is in it first, then its files a few at a time, so that a large one can be shown and stopped. */
import { unzipSync } from 'fflate';
import { MAX_BYTES, MAX_ZIP_BYTES, MAX_ZIP_ENTRIES, MAX_ZIP_FILE } from './limits.ts';

export type ZipRefusal = 'zip-too-large' | 'zip-too-many' | 'zip-unpacks-too-large' | 'zip-broken';
export type EntryRefusal = 'zip-in-zip' | 'too-large' | 'other-file';

export interface ZipListing {
  /** Files to read, in the zip's order. */
  names: string[];
  /** Files that are left out, and why. */
  skipped: { name: string; why: EntryRefusal }[];
}

const TEXT = /\.(?:md|markdown|txt|text)$/i;
const ARCHIVE = /\.(?:zip|jar|docx|xlsx|pptx|epub|7z|rar|gz|tgz|tar|bz2|xz)$/i;
/** Files that systems put beside others. */
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  (bytes[2] === 3 || bytes[2] === 5) &&
  (bytes[3] === 4 || bytes[3] === 6);

/** Names a guide's file may have; one without an ending is tried. */
export const mayBeGuide = (name: string): boolean => TEXT.test(name) || !/\.[A-Za-z0-9]{1,8}$/.test(name);

/** What a zip holds, without unpacking it. Zips inside it are never opened. */
export function listZip(bytes: Uint8Array): ZipListing | { refused: ZipRefusal } {
  if (bytes.length > MAX_ZIP_FILE) return { refused: 'zip-too-large' };
  const listing: ZipListing = { names: [], skipped: [] };
  let entries = 0;
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || SYSTEM.test(name)) return false;
        if (++entries > MAX_ZIP_ENTRIES) return false;
        if (ARCHIVE.test(name)) listing.skipped.push({ name, why: 'zip-in-zip' });
        else if (!mayBeGuide(name)) listing.skipped.push({ name, why: 'other-file' });
        else if (originalSize > MAX_BYTES) listing.skipped.push({ name, why: 'too-large' });
        else {
          total += originalSize;
          listing.names.push(name);
        }
        return false;
      },
    });
  } catch {
    return { refused: 'zip-broken' };
  }
  if (entries > MAX_ZIP_ENTRIES) return { refused: 'zip-too-many' };
  return total > MAX_ZIP_BYTES ? { refused: 'zip-unpacks-too-large' } : listing;
}

/**
 * The named files unpacked; null for one that is broken. The size that the zip declares is the room that each gets, so
 * a file cannot grow beyond what was listed.
 */
export function readZip(bytes: Uint8Array, names: readonly string[]): Map<string, Uint8Array | null> {
  const wanted = new Set(names);
  const unpack = (some: Set<string>): Record<string, Uint8Array> =>
    unzipSync(bytes, { filter: ({ name, originalSize }) => some.has(name) && originalSize <= MAX_BYTES });
  try {
    const files = unpack(wanted);
    return new Map(names.map((name) => [name, files[name] ?? null]));
  } catch {
    // One broken file must not take the others with it.
    if (names.length === 1) return new Map([[names[0] as string, null]]);
    return new Map(names.flatMap((name) => [...readZip(bytes, [name])]));
  }
}
