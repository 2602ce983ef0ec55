/**
 * Everything stored as one file, out and back in. What comes in is hostile until it is checked, joins what is here
 * rather than replacing it where both know something, and what is not taken over is said.
 */
import { merged } from '../ledger/ledger.ts';
import { withRate } from '../ledger/rates.ts';
import { browser } from './api.ts';
import { DRAFT, MAX_DRAFTS } from './drafts/age.ts';
import { KEPT, MAX_KEPT } from './kept.ts';
import { MAX_NEGOTIATIONS, NEGOTIATION, RATES } from './ledger.ts';
import { isPrivate } from './private.ts';
import { SETTINGS, settingsShape } from './settings.ts';
import { MAX_SAVED, SAVED } from './storage.ts';
import { ASIDE, asideAt, asideShape, putAside } from './store/aside.ts';
import { MAX_STORED, saved, sizeOfAll, write } from './store/change.ts';
import { failureOf } from './store/outcome.ts';
import { inTurn } from './store/turn.ts';
import { keptShape } from './stored/kept.ts';
import { negotiationShape, ratesShape } from './stored/ledger.ts';
import { draftShape, fitForStorage, savedShape } from './stored/saved.ts';
import { open, type Problem, revisionOf, type Shape, seal } from './stored/versioned.ts';

/** Largest file that is read back, in characters: more than everything that may be stored (`MAX_STORED`). */
export const MAX_IMPORT = 64_000_000;
/** Sentences about one file at most: a file of a thousand damaged records is one problem, told often enough. */
const MAX_PROBLEMS = 20;
/** Unreadable records of a file that are put aside at most, and the characters that all of them may have. */
const MAX_ASIDE = 200;
const MAX_ASIDE_SIZE = 2_000_000;

/** A kind of record that goes out with an export and comes back: where it lies, and how it is taken back. */
export interface Kind {
  owns: (key: string) => boolean;
  /** Why a record cannot be read, wholly or in part; null where it can. */
  problemOf: (stored: unknown) => Problem | null;
  /** Records of it at most. */
  most: number;
  /** What to store where, from a record of a file and what lies at its place here. */
  take: (stored: unknown, here: (key: string) => unknown) => Taken;
}

/** `items` is what to store: the record at its key, and beside it what of the place could not be read. */
type Taken = { key: string; items: Record<string, unknown>; problem?: Problem } | { problem: Problem };

function taking<T>(
  shape: Shape<T>,
  keyOf: (value: T) => string,
  merge = (_here: T, other: T): T => other,
): Pick<Kind, 'take' | 'problemOf'> {
  const problemOf: Kind['problemOf'] = (stored) => {
    const opened = open(shape, stored);
    if (!opened.ok) return opened.problem;
    return opened.rest === undefined ? null : damaged(shape.record);
  };
  const take: Kind['take'] = (stored, here) => {
    const opened = open(shape, stored);
    if (!opened.ok) return opened;
    const key = keyOf(opened.value);
    const known = open(shape, here(key));
    const value = known.ok ? merge(known.value, opened.value) : opened.value;
    // Two negotiations within the limit may go beyond it together.
    const checked = open(shape, seal(shape, value));
    if (!checked.ok) return checked;
    const before = here(key);
    const items = { [key]: seal(shape, value, revisionOf(before) + 1), ...saved(shape, key, before) };
    return { key, items, ...(opened.rest === undefined ? {} : { problem: damaged(shape.record) }) };
  };
  return { take, problemOf };
}

/** One of several in a record is no good. */
const damaged = (record: string): Problem => ({
  textKey: 'browser.recordDamaged',
  params: { record: record === 'rates' ? 'rate' : record },
});

const single = (key: string): Pick<Kind, 'owns' | 'most'> => ({ owns: (other) => other === key, most: 1 });

const REPORTS: Kind = {
  owns: (key) => key.startsWith(SAVED),
  most: MAX_SAVED,
  // Of a report that was saved again since the export the newer one stays.
  ...taking(
    savedShape,
    ({ id }) => SAVED + id,
    (here, other) => (here.savedAt > other.savedAt ? here : other),
  ),
};

/** Every kind of record, in the order in which they are shown. */
export const KINDS: Kind[] = [
  {
    ...single(SETTINGS),
    // A file chooses no guides where the person chose already.
    ...taking(
      settingsShape,
      () => SETTINGS,
      (here, other) => ({ ...other, fromLibrary: here.fromLibrary }),
    ),
  },
  {
    ...single(RATES),
    // The newer of two rates between the same currencies stays.
    ...taking(
      ratesShape,
      () => RATES,
      (here, other) =>
        [...here, ...other].toSorted((a, b) => (a.date < b.date ? -1 : 1)).reduce(withRate, []),
    ),
  },
  {
    owns: (key) => key.startsWith(NEGOTIATION),
    most: MAX_NEGOTIATIONS,
    ...taking(negotiationShape, ({ id }) => NEGOTIATION + id, merged),
  },
  {
    owns: (key) => key.startsWith(KEPT),
    most: MAX_KEPT,
    // Of two readings of one posting the later one stays.
    ...taking(
      keptShape,
      ({ id }) => KEPT + id,
      (here, other) => (here.on > other.on ? here : other),
    ),
  },
  REPORTS,
  {
    owns: (key) => key.startsWith(DRAFT),
    most: MAX_DRAFTS,
    // Of two drafts of one letter the later one stays.
    ...taking(
      draftShape,
      ({ id }) => DRAFT + id,
      (here, other) => (here.savedAt > other.savedAt ? here : other),
    ),
  },
];

const isOurs = (key: string): boolean => key.startsWith(ASIDE) || KINDS.some(({ owns }) => owns(key));

/** Everything that is stored, also what cannot be read, as the text of one JSON file. Rejects where nothing is read. */
export async function exportAll(): Promise<string> {
  const all = await browser.storage.local.get(null);
  const records = Object.entries(all).filter(([key]) => isOurs(key));
  const file = { format: 'counterpoint', version: 1, exportedAt: new Date().toISOString() };
  // A record a line: short enough for a thousand reports, and still to be looked through.
  const lines = records.map(([key, record]) => `${JSON.stringify(key)}: ${JSON.stringify(record)}`);
  return `${JSON.stringify(file).slice(0, -1)},"records":{\n${lines.join(',\n')}\n}}\n`;
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
    return { problem: trouble('browser.fileForeign') };
  }
}

/** Characters of a record; of one that is nested without end more than any may have. */
function sizeOf(stored: unknown): number {
  try {
    return JSON.stringify(stored).length;
  } catch {
    return MAX_ASIDE_SIZE + 1;
  }
}

/** Unreadable records of a file that are worth keeping: those that were put aside, and those of a newer version. */
class PuttingAside {
  items: Record<string, unknown> = {};
  private size = 0;

  /** True where the record is put aside. */
  take(key: string, stored: unknown, problem: Problem | null): boolean {
    const aside = key.startsWith(ASIDE) ? asideAt(stored) : null;
    if (!aside && problem?.textKey !== 'browser.recordNewer') return false;
    this.size += sizeOf(stored);
    if (this.size > MAX_ASIDE_SIZE || Object.keys(this.items).length >= MAX_ASIDE) return false;
    Object.assign(this.items, aside ? { [key]: seal(asideShape, aside) } : putAside(key, stored));
    return true;
  }
}

/** What to store of a file's records, from what is stored now. */
function takeAll(records: Record<string, unknown>, all: Record<string, unknown>) {
  const items: Record<string, unknown> = {};
  const keys = new Set(Object.keys(all));
  const taken = new Set<string>();
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  };
  const aside = new PuttingAside();
  let left = 0;
  for (const [key, stored] of Object.entries(records)) {
    if (key.startsWith(ASIDE)) {
      if (!aside.take(key, stored, null)) tell(trouble('browser.fileForeign'));
      continue;
    }
    const kind = KINDS.find(({ owns }) => owns(key)) ?? REPORTS;
    const found = checked(kind, stored, (at) => items[at] ?? all[at]);
    if (found.problem) {
      tell(found.problem);
      if (!('key' in found) && isOurs(key)) aside.take(key, stored, found.problem);
    }
    if (!('key' in found)) continue;
    if ([...keys].filter(kind.owns).length >= kind.most && !keys.has(found.key)) left += 1;
    else {
      Object.assign(items, found.items);
      keys.add(found.key);
      taken.add(found.key);
    }
  }
  if (left > 0) problems.push({ textKey: 'browser.fileTooMany', params: { n: left } });
  return { items: { ...items, ...aside.items }, taken: taken.size, problems };
}

/** Takes an exported file back. Old versions are migrated; what does not check is left out and named. */
export async function importAll(text: string): Promise<Imported> {
  const file = parseExport(text);
  const none = (problem: Problem): Imported => ({ taken: 0, problems: [problem] });
  try {
    if (await isPrivate()) return none(trouble('browser.not-stored.private-window'));
    if ('textKey' in file) return none(file);
    return await inTurn(async () => {
      const all = await browser.storage.local.get(null);
      const { items, taken, problems } = takeAll(file.records, all);
      if (sizeOfAll({ ...all, ...items }) > MAX_STORED) return none(trouble('browser.fileNoRoom'));
      await write(items);
      return { taken, problems };
    });
  } catch (error) {
    return none(trouble(failureOf(error) === 'full' ? 'browser.fileNoRoom' : 'browser.fileNotStored'));
  }
}

const trouble = (textKey: string): Problem => ({ textKey, params: {} });

/** The records of an exported file, or why it is none. */
function parseExport(text: string): { records: Record<string, unknown> } | Problem {
  if (text.length > MAX_IMPORT) return trouble('browser.fileTooLarge');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return trouble('browser.fileNotJson');
  }
  const { format, records } = (file ?? {}) as { format?: unknown; records?: unknown };
  const isExport = format === 'counterpoint' && typeof records === 'object' && records !== null;
  return isExport ? { records: records as Record<string, unknown> } : trouble('browser.fileForeign');
}
