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
import { inTurn } from './turn.ts';

export interface Place<T> {
  shape: Shape<T>;
  key: string;
  /** How many records of the kind there may be. */
  room?: { prefix: string; most: number };
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

/** Changes one record; `next` gets what is stored, null where nothing is that can be read, and may refuse. */
export function change<T>(
  { shape, key, room }: Place<T>,
  next: (now: T | null) => T | NotStored,
): Promise<Outcome<T>> {
  return outcomeOf(async () => {
    if (await isPrivate()) return { refused: 'private-window' };
    return inTurn(async (): Promise<Outcome<T>> => {
      const all = await browser.storage.local.get(room ? null : key);
      const before = all[key];
      const opened = before === undefined ? null : open(shape, before);
      const value = next(opened?.ok ? opened.value : null);
      if (isRefused(value)) return value;
      const others = room ? Object.keys(all).filter((other) => other.startsWith(room.prefix)) : [];
      if (room && before === undefined && others.length >= room.most) return { refused: 'too-many' };
      const checked = open(shape, seal(shape, value));
      if (!checked.ok || checked.rest !== undefined) return { refused: 'wrong-shape' };
      const sealed = seal(shape, checked.value, revisionOf(before) + 1);
      await write({ [key]: sealed, ...saved(shape, key, before) });
      return { stored: checked.value };
    });
  });
}

const isRefused = (value: unknown): value is NotStored =>
  typeof value === 'object' && value !== null && ('refused' in value || 'failed' in value);

/** Removes records, in turn; they are gone when it says so. */
export function remove(keys: string[]): Promise<Outcome<null>> {
  return outcomeOf(() =>
    inTurn(async () => {
      await browser.storage.local.remove(keys);
      const left = await browser.storage.local.get(keys).catch(() => ({}));
      if (Object.keys(left).length > 0) throw new Error('not removed');
      return { stored: null };
    }),
  );
}
