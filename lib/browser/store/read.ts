/**
 * Reads what is stored a few records at a time, with a turn for the page between, so that a store of any size holds up no
 * page. What another page writes meanwhile may be seen or not; inside a turn (`turn.ts`) nobody writes.
 */
import { browser } from '../api.ts';

type Records = Record<string, unknown>;

/** Not in the types of the polyfill yet; Firefox before 143 has no `getKeys`, and may have no `getBytesInUse`. */
interface Newer {
  getKeys?: () => Promise<string[]>;
  getBytesInUse?: (keys: null) => Promise<number>;
}

const local = (): typeof browser.storage.local & Newer => browser.storage.local;

/** Records that are asked for at once: a report has some 10,000 characters, none more than a few 100,000. */
const AT_ONCE = 16;
/** How long a page is held at a time, in milliseconds. */
const SLICE_MS = 12;

const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** Does something with each item, in slices. */
export async function inSlices<T>(items: Iterable<T>, act: (item: T) => void): Promise<void> {
  let since = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - since < SLICE_MS) continue;
    await pause();
    since = performance.now();
  }
}

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
