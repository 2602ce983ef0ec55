/**
 * Everything stored as one file, out and back in. What comes in is hostile until it is checked, joins what is here
 * rather than replacing it where both know something, and what is not taken over is said.
 */
import { merged } from '../ledger/ledger.ts';
import { withRate } from '../ledger/rates.ts';
import { browser } from './api.ts';
import { KEPT, MAX_KEPT } from './kept.ts';
import { MAX_NEGOTIATIONS, NEGOTIATION, RATES } from './ledger.ts';
import { isPrivate } from './private.ts';
import { SETTINGS, settingsShape } from './settings.ts';
import { MAX_SAVED, SAVED } from './storage.ts';
import { keptShape } from './stored/kept.ts';
import { negotiationShape, ratesShape } from './stored/ledger.ts';
import { fitForStorage, savedShape } from './stored/saved.ts';
import { type Envelope, open, type Problem, type Shape, seal } from './stored/versioned.ts';

/** Largest file that is read back, in characters. */
export const MAX_IMPORT = 20_000_000;
/** Sentences about one file at most: a file of a thousand damaged records is one problem, told often enough. */
const MAX_PROBLEMS = 20;

/** A kind of record that goes out with an export and comes back: where it lies, and how it is taken back. */
interface Kind {
  owns: (key: string) => boolean;
  /** Records of it at most. */
  most: number;
  /** What to store where, from a record of a file and what lies at its place here. */
  take: (stored: unknown, here: (key: string) => unknown) => Taken;
}

type Taken = { key: string; envelope: Envelope } | { problem: Problem };

function taking<T>(
  shape: Shape<T>,
  keyOf: (value: T) => string,
  merge = (_here: T, other: T): T => other,
): Kind['take'] {
  return (stored, here) => {
    const opened = open(shape, stored);
    if (!opened.ok) return opened;
    const key = keyOf(opened.value);
    const known = open(shape, here(key));
    const value = known.ok ? merge(known.value, opened.value) : opened.value;
    // Two negotiations within the limit may go beyond it together.
    const checked = open(shape, seal(shape, value));
    return checked.ok ? { key, envelope: seal(shape, value) } : checked;
  };
}

const single = (key: string): Pick<Kind, 'owns' | 'most'> => ({ owns: (other) => other === key, most: 1 });

const REPORTS: Kind = {
  owns: (key) => key.startsWith(SAVED),
  most: MAX_SAVED,
  // Of a report that was saved again since the export the newer one stays.
  take: taking(
    savedShape,
    ({ id }) => SAVED + id,
    (here, other) => (here.savedAt > other.savedAt ? here : other),
  ),
};

const KINDS: Kind[] = [
  { ...single(SETTINGS), take: taking(settingsShape, () => SETTINGS) },
  {
    ...single(RATES),
    // The newer of two rates between the same currencies stays.
    take: taking(
      ratesShape,
      () => RATES,
      (here, other) =>
        [...here, ...other].toSorted((a, b) => (a.date < b.date ? -1 : 1)).reduce(withRate, []),
    ),
  },
  {
    owns: (key) => key.startsWith(NEGOTIATION),
    most: MAX_NEGOTIATIONS,
    take: taking(negotiationShape, ({ id }) => NEGOTIATION + id, merged),
  },
  {
    owns: (key) => key.startsWith(KEPT),
    most: MAX_KEPT,
    // Of two readings of one posting the later one stays.
    take: taking(
      keptShape,
      ({ id }) => KEPT + id,
      (here, other) => (here.on > other.on ? here : other),
    ),
  },
  REPORTS,
];

/** Everything that is stored, as the text of one JSON file. */
export async function exportAll(): Promise<string> {
  const all = await browser.storage.local.get(null);
  const records = Object.entries(all).filter(([key]) => KINDS.some(({ owns }) => owns(key)));
  const file = { format: 'counterpoint', version: 1, exportedAt: new Date().toISOString() };
  return `${JSON.stringify({ ...file, records: Object.fromEntries(records) }, null, 2)}\n`;
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

/** Takes an exported file back. Old versions are migrated; what does not check is left out and named. */
export async function importAll(text: string): Promise<Imported> {
  if (await isPrivate()) return { taken: 0, problems: [trouble('browser.refused-private-window')] };
  const file = parseExport(text);
  if ('textKey' in file) return { taken: 0, problems: [file] };
  const all = await browser.storage.local.get(null);
  const taken: Record<string, unknown> = {};
  const problems: Problem[] = [];
  let left = 0;
  for (const [key, stored] of Object.entries(file.records)) {
    const kind = KINDS.find(({ owns }) => owns(key)) ?? REPORTS;
    const found = checked(kind, stored, (at) => taken[at] ?? all[at]);
    if ('problem' in found) {
      if (problems.length < MAX_PROBLEMS) problems.push(found.problem);
      continue;
    }
    const there = new Set([...Object.keys(all), ...Object.keys(taken)].filter(kind.owns));
    if (there.size >= kind.most && !there.has(found.key)) left += 1;
    else taken[found.key] = found.envelope;
  }
  if (left > 0) problems.push({ textKey: 'browser.fileTooMany', params: { n: left } });
  try {
    await browser.storage.local.set(taken);
  } catch {
    return { taken: 0, problems: [trouble('browser.fileNotStored')] };
  }
  return { taken: Object.keys(taken).length, problems };
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
