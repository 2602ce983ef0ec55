/**
 * The library of imported guides. Lists and lookups read its cards, once a page; the guides themselves are loaded for
 * one employer at a time, so that thousands of them slow nothing down.
 */
import { employerKey, keyOfId } from '../evidence/identity.ts';
import { guidesInUse, type InUse } from '../evidence/in-use.ts';
import type { Employer } from '../evidence/load.ts';
import type { Guide } from '../guides/schema.ts';
import { apart } from './apart/apart.ts';
import {
  type Card,
  changed,
  datedByNow,
  deleteLibrary,
  type LibraryRecord,
  library,
  onLibraryChange,
  storedLibrary,
} from './library/store.ts';
import { DEFAULT_SETTINGS, settings } from './settings.ts';
import { type Outcome, outcomeOf } from './store/outcome.ts';
import { inSlices } from './store/slices.ts';

export type { Card, LibraryRecord } from './library/store.ts';
export { onLibraryChange } from './library/store.ts';

let known: Promise<Card[]> | null = null;

const forget = (): void => {
  known = null;
};

/** Every card, by employer and role; read once and again after a change. An unreadable store is an empty library. */
export function cards(): Promise<Card[]> {
  if (known) return known;
  onLibraryChange(forget);
  known = readCards().catch(() => []);
  return known;
}

/** Cards that are read at once: a thousand take the page some milliseconds. */
const AT_ONCE = 1000;

async function readCards(): Promise<Card[]> {
  const db = await storedLibrary();
  const found: { name: string; card: Card }[] = [];
  let batch: Card[] = [];
  do {
    const last = batch.at(-1);
    batch = (await db?.getAll('cards', last && IDBKeyRange.lowerBound(last.id, true), AT_ONCE)) ?? [];
    await inSlices(batch, (card) => {
      found.push({ name: `${card.company.name} ${card.role.title}`.toLowerCase(), card: datedByNow(card) });
    });
  } while (batch.length === AT_ONCE);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ card }) => card);
}

/** The record of a guide; null where there is none. */
export async function recordOf(id: string): Promise<LibraryRecord | null> {
  const record = await (await storedLibrary())?.get('records', id);
  if (!record) return null;
  // Read again from its own text where an older version made it, or where it is damaged.
  const { isCurrent } = await import('./library/current.ts');
  return isCurrent(record) ? record : apart('rereadGuide', record);
}

/**
 * Imported guides of an employer, each with its file, in the order in which they came; none where it has none, or where
 * the store cannot be read.
 */
export async function importedGuides({ companyId, companyName }: Employer): Promise<Guide[]> {
  const keys = new Set([
    ...(companyId === null ? [] : [keyOfId(companyId)]),
    ...(companyName === null ? [] : [employerKey(companyName)]),
  ]);
  try {
    const own = (await cards())
      .filter(({ key }) => keys.has(key))
      .sort((a, b) => (a.importedAt < b.importedAt ? -1 : 1));
    const records = await Promise.all(
      own.map(async ({ id, file }) => ({ file, guide: (await recordOf(id))?.guide })),
    );
    return records.flatMap(({ guide, file }) => (guide ? [{ ...guide, library: file }] : []));
  } catch {
    return [];
  }
}

/** The guides to work with for an employer, and those to show beside them. */
export async function guidesWithImported(bundled: Guide[], employer: Employer): Promise<InUse> {
  const [imported, { fromLibrary }] = await Promise.all([
    importedGuides(employer),
    settings().catch(() => DEFAULT_SETTINGS),
  ]);
  return guidesInUse(bundled, imported, fromLibrary);
}

/** What was removed of the library. */
export interface RemovedGuides {
  cards: Card[];
  records: LibraryRecord[];
}

/** Removes guides by id, and gives what was removed: the way back. */
export const removeGuides = (ids: string[]): Promise<Outcome<RemovedGuides>> =>
  outcomeOf(async () => {
    const tx = (await library()).transaction(['cards', 'records'], 'readwrite');
    const [cards, records] = [tx.objectStore('cards'), tx.objectStore('records')];
    const removed: RemovedGuides = { cards: [], records: [] };
    for (const id of ids) {
      const [card, record] = [await cards.get(id), await records.get(id)];
      if (card) removed.cards.push(card);
      if (record) removed.records.push(record);
      await cards.delete(id);
      await records.delete(id);
    }
    await tx.done;
    changed();
    return { stored: removed };
  });

/** Puts removed guides back; one that was imported anew meanwhile stays. */
export const putGuidesBack = (removed: RemovedGuides): Promise<Outcome<null>> =>
  outcomeOf(async () => {
    const tx = (await library()).transaction(['cards', 'records'], 'readwrite');
    const [cards, records] = [tx.objectStore('cards'), tx.objectStore('records')];
    const there = new Set(await cards.getAllKeys());
    for (const card of removed.cards) if (!there.has(card.id)) await cards.put(card);
    for (const record of removed.records) if (!there.has(record.id)) await records.put(record);
    await tx.done;
    changed();
    return { stored: null };
  });

/** Removes every imported guide. */
export async function eraseLibrary(): Promise<void> {
  await deleteLibrary();
  changed();
}

/** All files of the library as they came, and what was said about them, in one zip: importing it gives the same library. */
export const exportLibrary = (): Promise<Uint8Array<ArrayBuffer>> => apart('exportGuides', null);
