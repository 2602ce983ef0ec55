/**
 * The guides that a person imported, in IndexedDB: a small card for each, which lists and lookups read, and the whole
 * record beside it (the file's own text, the guide, the report), which is read for one employer at a time.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Remark } from '../../guides/import/remark.ts';
import type { Guide } from '../../guides/schema.ts';

export interface Card {
  /** The guide's id, `<company>/<role>`. */
  id: string;
  /** The employer's key (`lib/evidence/identity`): what its guides are found by. */
  key: string;
  company: Guide['company'];
  role: Guide['role'];
  /** Month, or `not stated`. */
  asOf: string;
  bands: number;
  /** Lines of the file that were not understood, and findings of the audit, the grave ones apart. */
  notUnderstood: number;
  findings: number;
  grave: number;
  /** Name or path of the file it came from. */
  file: string;
  /** SHA-256 of the file's bytes, and what the person said about it: the same again changes nothing. */
  hash: string;
  /** Bytes of the text as it goes out with an export; characters in cards of before they were counted so. */
  size: number;
  importedAt: string;
}

/** `2026-02`, by the clock of this computer. */
export const thisMonth = (): string => new Date().toISOString().slice(0, 7);

/** A card of before months that are still to come were taken for none. */
export const datedByNow = (card: Card): Card =>
  /^\d/.test(card.asOf) && card.asOf > thisMonth() ? { ...card, asOf: 'not stated' } : card;

export interface LibraryRecord {
  id: string;
  /** `IMPORT_VERSION` that made the guide. */
  version: number;
  text: string;
  publisher: string | null;
  month: string | null;
  guide: Guide;
  report: Remark[];
}

interface Library extends DBSchema {
  cards: { key: string; value: Card; indexes: { key: string } };
  records: { key: string; value: LibraryRecord };
}

const NAME = 'library';

/** Connections that ended because the library was erased: who still writes through one must stop. */
const erased = new WeakSet<object>();

/** True for a database that is gone. */
export const isErased = (db: IDBPDatabase<Library>): boolean => erased.has(db);

export type LibraryDb = IDBPDatabase<Library>;

let opened: Promise<IDBPDatabase<Library>> | null = null;

/** The database, opened once a page; again after the browser closed it. */
export function library(): Promise<IDBPDatabase<Library>> {
  opened ??= openDB<Library>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('cards', { keyPath: 'id' }).createIndex('key', 'key');
      db.createObjectStore('records', { keyPath: 'id' });
    },
    terminated: () => {
      opened = null;
    },
    // Another page erases or updates the library: it must not wait for this one.
    blocking: (_from, to, event) => {
      if (to === null) void opened?.then((db) => erased.add(db));
      (event.target as IDBDatabase).close();
      opened = null;
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** The database where something was imported, else null: reading a page must not make an empty one. */
export async function storedLibrary(): Promise<IDBPDatabase<Library> | null> {
  const made = opened !== null || (await indexedDB.databases()).some(({ name }) => name === NAME);
  return made ? library() : null;
}

/** Removes the database itself, so that nothing is left of it. */
export async function deleteLibrary(): Promise<void> {
  const db = await storedLibrary();
  if (!db) return;
  erased.add(db);
  db.close();
  opened = null;
  await deleteDB(NAME);
}

/** One channel a page: a page does not hear itself on it, so its own listeners are told directly. */
let channel: BroadcastChannel | null = null;
const listeners = new Set<() => void>();

const tellAll = (): void => {
  for (const tell of listeners) tell();
};

function pages(): BroadcastChannel {
  if (!channel) {
    channel = new BroadcastChannel(NAME);
    channel.onmessage = tellAll;
  }
  return channel;
}

/** Tells this page and the other pages of the extension that the library is another now. */
export function changed(): void {
  tellAll();
  pages().postMessage(null);
}

/** Calls back whenever the library changes, here or in another page; returns how to stop. */
export function onLibraryChange(tell: () => void): () => void {
  pages();
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
