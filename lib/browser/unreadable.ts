/**
 * Records that cannot be read, wherever they lie: in their own place, or put aside when something else was written there.
 * Each can be taken out as a file, removed, or brought back once it can be read.
 */
import { browser } from './api.ts';
import { KINDS, type Kind } from './kinds.ts';
import { ASIDE, asideAt } from './store/aside.ts';
import { type Removed, remove, write } from './store/change.ts';
import { type Outcome, outcomeOf } from './store/outcome.ts';
import { storedWhere } from './store/read.ts';
import { inSlices } from './store/slices.ts';
import { inTurn } from './store/turn.ts';
import type { Problem } from './stored/versioned.ts';

export interface Unreadable {
  /** Where it lies. */
  at: string;
  /** Where it belongs. */
  key: string;
  record: unknown;
  /** ISO date and time at which it was put aside; null where it lies in its own place. */
  on: string | null;
  /** Why it cannot be read; null where it can by now. */
  problem: Problem | null;
}

const kindOf = (key: string): Kind | undefined => KINDS.find(({ owns }) => owns(key));

const problemOf = (key: string, record: unknown): Problem | null => {
  const kind = kindOf(key);
  return kind ? kind.problemOf(record) : { textKey: 'browser.recordForeign', params: { record: 'aside' } };
};

function unreadableAt(at: string, stored: unknown): Unreadable[] {
  if (!at.startsWith(ASIDE)) {
    const problem = kindOf(at)?.problemOf(stored) ?? null;
    return problem ? [{ at, key: at, record: stored, on: null, problem }] : [];
  }
  const aside = asideAt(stored);
  if (!aside) return [{ at, key: at, record: stored, on: null, problem: problemOf(at, stored) }];
  const { key, on, record } = aside;
  return [{ at, key, record, on, problem: problemOf(key, record) }];
}

/** All of them. Rejects where the browser gives no answer. */
export async function unreadable(): Promise<Unreadable[]> {
  const found: Unreadable[] = [];
  await inSlices(Object.entries(await storedWhere(() => true)), ([at, stored]) => {
    found.push(...unreadableAt(at, stored));
  });
  return found;
}

/** A record as the text of a file that an import puts aside again, or takes where it can be read. */
export const unreadableFile = ({ at, key, on, record }: Unreadable): string =>
  `${JSON.stringify(
    {
      format: 'counterpoint',
      version: 1,
      records: on === null ? { [key]: record } : { [at]: { version: 1, data: { key, on, record } } },
    },
    null,
    2,
  )}\n`;

export const removeUnreadable = ({ at }: Unreadable): Promise<Outcome<Removed>> => remove([at]);

/** Puts a record that can be read again beside what is there now, as an import does. */
export const bringBack = ({ at, key, record }: Unreadable): Promise<Outcome<null>> =>
  outcomeOf(() =>
    inTurn(async (): Promise<Outcome<null>> => {
      const kind = kindOf(key);
      const all = await storedWhere((place) => kind?.owns(place) ?? false);
      const found = kind?.take(record, (place) => all[place]);
      if (!kind || !found || !('key' in found)) return { refused: 'wrong-shape' };
      const there = Object.keys(all);
      if (there.length >= kind.most && !there.includes(found.key)) return { refused: 'too-many' };
      await write(found.items);
      await browser.storage.local.remove(at);
      return { stored: null };
    }),
  );
