/**
 * Everything stored as one file, out and back in. What comes in is hostile until it is checked, joins what is here
 * rather than replacing it where both know something, and what is not taken over is said.
 */
import { apart } from './apart/apart.ts';
import { KINDS, type Kind, REPORTS, type Taken } from './kinds.ts';
import { isPrivate } from './private.ts';
import { ASIDE, asideAt, asideShape, putAside } from './store/aside.ts';
import { MAX_STORED, write } from './store/change.ts';
import { failureOf } from './store/outcome.ts';
import { sizeOf, sizeOfAll, storedWhere } from './store/read.ts';
import { inSlices } from './store/slices.ts';
import { inTurn } from './store/turn.ts';
import type { Batch } from './stored/export-file.ts';
import { fitForStorage } from './stored/saved.ts';
import { type Problem, seal } from './stored/versioned.ts';

/** Sentences about one file at most: a file of a thousand damaged records is one problem, told often enough. */
const MAX_PROBLEMS = 20;
/** Characters that all unreadable records of a file may have which are put aside. */
export const MAX_ASIDE_SIZE = 20_000_000;

type Records = Record<string, unknown>;

/** Unreadable records of a file that are put aside at most: as many as there may be readable ones. */
const MAX_ASIDE = KINDS.reduce((sum, { most }) => sum + most, 0);

const isOurs = (key: string): boolean => key.startsWith(ASIDE) || KINDS.some(({ owns }) => owns(key));

/** Everything that is stored, also what cannot be read, as one JSON file. Rejects where nothing is read. */
export async function exportAll(): Promise<Blob> {
  const records = Object.entries(await storedWhere(isOurs));
  const file = { format: 'counterpoint', version: 1, exportedAt: new Date().toISOString() };
  // A record a line: short enough for a thousand reports, and still to be looked through. Each is handed to the browser
  // as it is written, so that the whole is never put together here.
  const lines: Blob[] = [];
  await inSlices(records, ([key, record]) => {
    lines.push(
      new Blob([lines.length > 0 ? ',\n' : '', `${JSON.stringify(key)}: ${JSON.stringify(record)}`]),
    );
  });
  const head = `${JSON.stringify(file).slice(0, -1)},"records":{\n`;
  return new Blob([head, ...lines, '\n}}\n'], { type: 'application/json' });
}

export interface Imported {
  /** Records taken over; of two with one id the newer stays, rounds of a known negotiation join those that are here. */
  taken: number;
  /** What was not taken over, one sentence each. */
  problems: Problem[];
}

/** A record nested deeper than the checks can follow is none that was written here. */
function checked(kind: Kind, stored: unknown, here: (key: string) => unknown): Taken {
  try {
    return kind.take(fitForStorage(stored), here);
  } catch {
    return { problem: trouble('exchange.foreign') };
  }
}

/** Unreadable records of a file that are worth keeping: those that were put aside, and those of a newer version. */
class PuttingAside {
  items: Records = {};
  /** How many there was no room for: they stay in the file alone. */
  left = 0;
  private size = 0;
  private count = 0;

  /** True where the record is worth keeping. */
  take(key: string, stored: unknown, problem: Problem | null): boolean {
    const aside = key.startsWith(ASIDE) ? asideAt(stored) : null;
    if (!aside && problem?.textKey !== 'browser.recordNewer') return false;
    const size = sizeOf(stored);
    if (this.size + size > MAX_ASIDE_SIZE || this.count >= MAX_ASIDE) {
      this.left += 1;
      return true;
    }
    this.size += size;
    this.count += 1;
    Object.assign(this.items, aside ? { [key]: seal(asideShape, aside) } : putAside(key, stored));
    return true;
  }
}

/** How many records of each kind there are. */
class Counts {
  private counts = new Map<Kind, number>();
  private keys = new Set<string>();
  constructor(keys: string[]) {
    for (const key of keys) this.add(key);
  }
  has(key: string): boolean {
    return this.keys.has(key);
  }
  hasRoom(kind: Kind): boolean {
    return (this.counts.get(kind) ?? 0) < kind.most;
  }
  add(key: string): void {
    const kind = KINDS.find(({ owns }) => owns(key));
    if (kind && !this.keys.has(key)) this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    this.keys.add(key);
  }
}

/** What to store of a file's records, from what is stored now. */
async function takeAll(records: Batch, all: Records) {
  const items: Records = {};
  /** The same, what belongs together in one. */
  const groups: Records[] = [];
  const there = new Counts(Object.keys(all));
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  };
  const aside = new PuttingAside();
  let left = 0;
  await inSlices(records, ([key, stored]) => {
    if (key.startsWith(ASIDE)) {
      if (!aside.take(key, stored, null)) tell(trouble('exchange.foreign'));
      return;
    }
    const kind = KINDS.find(({ owns }) => owns(key)) ?? REPORTS;
    const found = checked(kind, stored, (at) => items[at] ?? all[at]);
    if (found.problem) {
      tell(found.problem);
      if (!('key' in found) && isOurs(key)) aside.take(key, stored, found.problem);
    }
    if (!('key' in found)) return;
    if (!there.hasRoom(kind) && !there.has(found.key)) left += 1;
    else {
      Object.assign(items, found.items);
      groups.push(found.items);
      there.add(found.key);
      taken.add(found.key);
    }
  });
  if (left > 0) problems.push({ textKey: 'exchange.tooMany', params: { n: left } });
  if (aside.left > 0) problems.push({ textKey: 'exchange.asideLeft', params: { n: aside.left } });
  for (const [key, record] of Object.entries(aside.items)) groups.push({ [key]: record });
  return { items: { ...items, ...aside.items }, groups, taken, problems };
}

/** Takes an exported file back. Old versions are migrated; what does not check is left out and named. */
export async function importAll(file: Blob): Promise<Imported> {
  const none = (problem: Problem): Imported => ({ taken: 0, problems: [problem] });
  try {
    if (await isPrivate()) return none(trouble('browser.not-stored.private-window'));
    const records: Batch = [];
    const part = (batch: Batch): void => {
      for (const record of batch) records.push(record);
    };
    const why = await apart('openExport', file, { part });
    if (why) return none(trouble(why));
    return await inTurn(async () => {
      const all = await storedWhere(() => true);
      const { items, groups, taken, problems } = await takeAll(records, all);
      if ((await sizeOfAll({ ...all, ...items })) > MAX_STORED) return none(trouble('exchange.noRoom'));
      const { stored, error } = await writeGroups(groups);
      if (error !== null && stored.size === 0) throw error;
      const partly = error === null ? [] : [trouble('exchange.partly')];
      return {
        taken: [...taken].filter((key) => stored.has(key)).length,
        problems: [...partly, ...problems],
      };
    });
  } catch (error) {
    return none(trouble(failureOf(error) === 'full' ? 'exchange.noRoom' : 'exchange.notStored'));
  }
}

/** Characters that are written at once. */
const WRITTEN_AT_ONCE = 80_000;

/** Writes groups of records, some at a time, each group whole; gives the keys that are stored, and why the rest is not. */
async function writeGroups(groups: Records[]): Promise<{ stored: Set<string>; error: unknown }> {
  const stored = new Set<string>();
  let next: Records = {};
  let size = 0;
  const flush = async (): Promise<void> => {
    await write(next);
    for (const key of Object.keys(next)) stored.add(key);
    next = {};
    size = 0;
  };
  try {
    for (const group of groups) {
      const more = sizeOf(group);
      if (size > 0 && size + more > WRITTEN_AT_ONCE) await flush();
      Object.assign(next, group);
      size += more;
    }
    await flush();
    return { stored, error: null };
  } catch (error) {
    return { stored, error };
  }
}

const trouble = (textKey: string): Problem => ({ textKey, params: {} });
