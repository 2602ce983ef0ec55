/**
 * Reads what is stored a few records at a time, with a turn for the page between, so that a store of any size holds up no
 * page. What another page writes meanwhile may be seen or not; inside a turn (`turn.ts`) nobody writes.
 */
import { browser } from '../api.ts';
import { inSlices } from './slices.ts';

type Records = Record<string, unknown>;

/** Not in the types of the polyfill yet; Firefox before 143 has no `getKeys`, and may have no `getBytesInUse`. */
interface Newer {
  getKeys?: () => Promise<string[]>;
  getBytesInUse?: (keys: null) => Promise<number>;
}

const local = (): typeof browser.storage.local & Newer => browser.storage.local;

/** Records that are asked for at once: most have some 10,000 characters, the longest talks some 100,000. */
const AT_ONCE = 4;
/** Every key that something lies under. Rejects where the browser gives no answer. */
export const storedKeys = async (): Promise<string[]> =>
  (await local().getKeys?.()) ?? Object.keys(await local().get(null));

/** What lies under the keys that are wanted. Rejects where the browser gives no answer. */
export async function storedWhere(wanted: (key: string) => boolean): Promise<Records> {
  const newer = local();
  if (!newer.getKeys) {
    const all = await newer.get(null);
    return Object.fromEntries(Object.entries(all).filter(([key]) => wanted(key)));
  }
  const keys = (await newer.getKeys()).filter(wanted);
  const found: Records = {};
  for (let at = 0; at < keys.length; at += AT_ONCE)
    Object.assign(found, await newer.get(keys.slice(at, at + AT_ONCE)));
  return found;
}

/** Characters of a record, as JSON, none where there is none; of one that is nested without end more than any may have. */
export function sizeOf(record: unknown): number {
  try {
    return JSON.stringify(record)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** Characters of records with their keys, as JSON. */
export async function sizeOfAll(records: Records): Promise<number> {
  let size = 2;
  await inSlices(Object.entries(records), ([key, record]) => {
    size += JSON.stringify(key).length + sizeOf(record) + 2;
  });
  return size;
}

/** About how many characters are stored; the browser counts bytes, which are as many or more. */
export const sizeOfStored = async (): Promise<number> =>
  (await local().getBytesInUse?.(null)) ?? sizeOfAll(await storedWhere(() => true));
