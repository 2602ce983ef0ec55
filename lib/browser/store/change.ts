/**
 * The one way to write: in turn with every other writer, from what is stored at that moment, checked before it is written
 * and read back after it. What cannot be read is put aside in the same write.
 */
import { browser } from '../api.ts';
import { isPrivate } from '../private.ts';
import { type Envelope, open, revisionOf, type Shape, seal } from '../stored/versioned.ts';
import { putAside } from './aside.ts';
import { sameData } from './data.ts';
import { type NotStored, type Outcome, outcomeOf } from './outcome.ts';
import { sizeOfAll, sizeOfStored, storedKeys } from './read.ts';
import { inTurn } from './turn.ts';

/** Characters of everything stored at most: an export of it is one file that is read back (`lib/browser/exchange`). */
export const MAX_STORED = 60_000_000;

export interface Place<T> {
  shape: Shape<T>;
  key: string;
  /** How many records of the kind there may be. */
  room?: { prefix: string; most: number };
}

/** What was removed, by where it lay. */
export interface Removed {
  records: Record<string, unknown>;
}

/** Writes and reads back: a browser that took nothing and said nothing is found out. */
export async function write(items: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(items);
  // Where it cannot be read now, the browser's word for it stands.
  const now = await browser.storage.local.get(Object.keys(items)).catch(() => items);
  if (!sameData(now, items)) throw new Error('not stored');
}

/** What is to be written beside a new record, so that nothing unreadable is lost under it. */
export function saved<T>(shape: Shape<T>, key: string, before: unknown): Record<string, unknown> {
  if (before === undefined) return {};
  const opened = open(shape, before);
  if (!opened.ok) return putAside(key, before);
  const { version } = before as Envelope;
  return opened.rest === undefined ? {} : putAside(key, { version, data: opened.rest });
}

/**
 * Changes one record; `next` gets what is stored, null where nothing is that can be read, and may refuse. Where it gives
 * null the record is removed, in the same turn: nothing that another page writes falls between the two.
 */
export function change<T, R extends T | null = T>(
  { shape, key, room }: Place<T>,
  next: (now: T | null) => R | NotStored,
): Promise<Outcome<R>> {
  return outcomeOf(() =>
    inTurn(async (): Promise<Outcome<R>> => {
      const before = (await browser.storage.local.get(key))[key];
      const opened = before === undefined ? null : open(shape, before);
      const value = next(opened?.ok ? opened.value : null);
      if (isRefused(value)) return value;
      if (value === null) {
        await removeNow([key]);
        return { stored: value };
      }
      if (await isPrivate()) return { refused: 'private-window' };
      if (room && before === undefined && (await countUnder(room.prefix)) >= room.most)
        return { refused: 'too-many' };
      const checked = open(shape, seal<T>(shape, value));
      if (!checked.ok || checked.rest !== undefined) return { refused: 'wrong-shape' };
      const sealed = seal(shape, checked.value, revisionOf(before) + 1);
      const items = { [key]: sealed, ...saved(shape, key, before) };
      if (room && (await sizeWith(items, { [key]: before })) > MAX_STORED) return { refused: 'too-many' };
      await write(items);
      return { stored: checked.value as R };
    }),
  );
}

const countUnder = async (prefix: string): Promise<number> =>
  (await storedKeys()).filter((key) => key.startsWith(prefix)).length;

/** Characters of everything that is stored once `items` are, in place of `before`. */
const sizeWith = async (items: Record<string, unknown>, before: Record<string, unknown>): Promise<number> =>
  (await sizeOfStored()) + (await sizeOfAll(items)) - (await sizeOfAll(before));

const isRefused = (value: unknown): value is NotStored =>
  typeof value === 'object' && value !== null && ('refused' in value || 'failed' in value);

async function removeNow(keys: string[]): Promise<void> {
  await browser.storage.local.remove(keys);
  const left = await browser.storage.local.get(keys).catch(() => ({}));
  if (Object.keys(left).length > 0) throw new Error('not removed');
}

/** Removes records, in turn; they are gone when it says so. It gives them as they lay there: the way back. */
export function remove(keys: string[]): Promise<Outcome<Removed>> {
  return outcomeOf(() =>
    inTurn(async () => {
      const records = await browser.storage.local.get(keys);
      await removeNow(keys);
      return { stored: { records } };
    }),
  );
}
