/**
 * Reads files into the library, a few at a time, so that it can say how far it is and can be stopped. What was imported
 * before and is the same changes nothing. A file that fails leaves the library as it was. Knows no page: it runs in a
 * worker (`worker.ts`).
 */
import { employerKey } from '../../evidence/identity.ts';
import { decode } from '../../guides/import/decode.ts';
import { type Imported, type ImportOptions, importBytes } from '../../guides/import/import.ts';
import { MAX_BYTES } from '../../guides/import/limits.ts';
import { IMPORT_VERSION } from '../../guides/import/version.ts';
import type { Guide } from '../../guides/schema.ts';
import { type ChosenFile, type Incoming, incomingOf } from './incoming.ts';
import { Room } from './room.ts';
import {
  type Card,
  changed,
  isErased,
  type LibraryDb,
  type LibraryRecord,
  library,
  thisMonth,
} from './store.ts';

export type Outcome =
  | 'new'
  | 'replaced'
  | 'unchanged'
  /** Another file of the library gave a guide for the same employer and role: both are there. */
  | 'beside'
  | 'refused';

export interface FileOutcome {
  path: string;
  outcome: Outcome;
  /** The guide's id, null where the file gave none. */
  id: string | null;
  /** Why it was refused: `library.report.<code>`. */
  code: string | null;
}

export interface Summary {
  files: FileOutcome[];
  /** Why it ended before the last file. */
  stopped: 'cancelled' | 'private-window' | 'storage' | 'erased' | null;
}

export interface ImportRun {
  /** Called often enough to show progress. */
  progress?(done: number, total: number): void;
  signal?: AbortSignal;
  publisher?: string;
  month?: string;
}

/** Guides that are written in one transaction. */
const BATCH = 50;
/** Whoever waits for news of it is heard after this long. */
const TURN_MS = 16;
/** One file may take this long; a usual one takes two thousandths of it. */
const MAX_FILE_MS = 4000;

interface Ready {
  path: string;
  card: Card;
  record: LibraryRecord;
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The fingerprint of a file and of what the person said about it. */
async function hashOf(bytes: Uint8Array, { publisher = '', month = '' }: ImportRun): Promise<string> {
  const said = new TextEncoder().encode(`\n${publisher}\n${month}`);
  const whole = new Uint8Array(bytes.length + said.length);
  whole.set(bytes);
  whole.set(said, bytes.length);
  return hex(await crypto.subtle.digest('SHA-256', whole));
}

export function cardOf(
  guide: Guide,
  { report, findings }: Imported,
  from: Pick<Card, 'file' | 'hash' | 'size' | 'importedAt'>,
): Card {
  return {
    id: guide.id,
    key: employerKey(guide.company.name),
    company: guide.company,
    role: guide.role,
    asOf: guide.asOf.month,
    bands: guide.bands.length,
    notUnderstood: report.filter(({ kind }) => kind === 'not-understood').length,
    findings: findings.length,
    grave: findings.filter(({ severity }) => severity === 'impossible' || severity === 'contradiction')
      .length,
    ...from,
  };
}

/** Guides of one employer and role from files of different names. */
const MAX_ALIKE = 5;

/** The id of a further guide for an employer and role: its own by its contents, so that an export comes back alike. */
const furtherId = ({ id, hash }: Card): string => `${id}-${hash.slice(0, 8)}`;
const isFurther = (other: string, id: string): boolean =>
  other.startsWith(`${id}-`) && /^-[0-9a-f]{8}$/.test(other.slice(id.length));

/**
 * Under which id a guide goes into the library. A file that is imported anew takes its own place; another file for the
 * same employer and role stands beside it, whatever either says of its age: the person decides between them. Null where
 * there are too many.
 */
function idFor(card: Card, alike: Card[]): string | null {
  const own = alike.find(({ hash, file }) => hash === card.hash || file === card.file);
  if (own) return own.id;
  if (alike.length >= MAX_ALIKE) return null;
  return alike.some(({ id }) => id === card.id) ? furtherId(card) : card.id;
}

async function write(db: LibraryDb, ready: Ready[], room: Room): Promise<FileOutcome[]> {
  const tx = db.transaction(['cards', 'records'], 'readwrite');
  const [cards, records] = [tx.objectStore('cards'), tx.objectStore('records')];
  const outcomes: FileOutcome[] = [];
  for (const { path, card: read, record } of ready) {
    const alike = (await cards.index('key').getAll(read.key)).filter(
      ({ id }) => id === read.id || isFurther(id, read.id),
    );
    const id = idFor(read, alike);
    if (id === null) {
      outcomes.push({ path, outcome: 'refused', id: null, code: 'too-many-alike' });
      continue;
    }
    const card = { ...read, id };
    const old = alike.find((other) => other.id === id);
    if (old?.hash === card.hash) outcomes.push({ path, outcome: 'unchanged', id, code: null });
    else if (!room.take(card)) outcomes.push({ path, outcome: 'refused', id: null, code: 'library-full' });
    else {
      await cards.put(card);
      await records.put({ ...record, id, guide: { ...record.guide, id } });
      outcomes.push({
        path,
        outcome: old ? 'replaced' : alike.length > 0 ? 'beside' : 'new',
        id,
        code: null,
      });
    }
  }
  await tx.done;
  return outcomes;
}

/** Reads one file, unless `known` has a guide of these very bytes already. */
async function readOne(
  file: Incoming,
  { publisher = '', month = '' }: ImportRun,
  known: Map<string, string>,
): Promise<Ready | FileOutcome> {
  const refuse = (code: string): FileOutcome => ({ path: file.path, outcome: 'refused', id: null, code });
  if ('refused' in file) return refuse(file.refused);
  let bytes: Uint8Array;
  try {
    bytes = await file.read();
  } catch {
    return refuse('unreadable');
  }
  // What stands in the zip was said of this very file.
  const said = { publisher: file.said?.publisher || publisher, month: file.said?.month || month };
  const hash = await hashOf(bytes, said);
  const id = known.get(hash);
  if (id !== undefined) return { path: file.path, outcome: 'unchanged', id, code: null };
  const until = performance.now() + MAX_FILE_MS;
  const options: ImportOptions = {
    thisMonth: thisMonth(),
    expired: () => performance.now() > until,
    ...(said.publisher && { publisher: said.publisher }),
    ...(said.month && { month: said.month }),
  };
  const imported = importBytes(bytes, options);
  const { guide, report } = imported;
  const text = decode(bytes);
  if (!guide || 'refused' in text)
    return refuse(report.find(({ kind }) => kind === 'refused')?.code ?? 'no-title');
  // As it goes out with an export, and must come back: another encoding may have been shorter.
  const size = new TextEncoder().encode(text.text).length;
  if (size > MAX_BYTES) return refuse('too-large');
  const importedAt = new Date().toISOString();
  return {
    path: file.path,
    card: cardOf(guide, imported, { file: file.path, hash, size, importedAt }),
    record: {
      id: guide.id,
      version: IMPORT_VERSION,
      text: text.text,
      publisher: said.publisher || null,
      month: said.month || null,
      guide,
      report,
    },
  };
}

const turn = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Imports files, folders' files and zips. The summary names every file once, in the order of the paths. */
export async function runImport(chosen: ChosenFile[], run: ImportRun = {}): Promise<Summary> {
  const incoming = await incomingOf(chosen);
  const files: FileOutcome[] = [];
  let ready: Ready[] = [];
  let since = performance.now();
  let wrote = false;
  // One connection for the whole run: what is erased meanwhile is not made anew by the next batch.
  let db: LibraryDb | null = null;
  let room = new Room([]);
  const flush = async (): Promise<void> => {
    if (ready.length === 0) return;
    if (!db) return;
    const outcomes = await write(db, ready, room);
    wrote ||= outcomes.some(({ outcome }) => outcome !== 'unchanged' && outcome !== 'refused');
    files.push(...outcomes);
    ready = [];
  };
  let stopped: Summary['stopped'] = null;
  try {
    db = await library();
    const cards = await db.getAll('cards');
    room = new Room(cards);
    const known = new Map(cards.map(({ hash, id }) => [hash, id]));
    for (const [index, file] of incoming.entries()) {
      if (run.signal?.aborted) {
        stopped = 'cancelled';
        break;
      }
      const one = await readOne(file, run, known);
      if ('card' in one) ready.push(one);
      else files.push(one);
      if (ready.length >= BATCH) await flush();
      if (performance.now() - since > TURN_MS) {
        run.progress?.(index + 1, incoming.length);
        await turn();
        since = performance.now();
      }
    }
    await flush();
  } catch {
    // The transaction that failed took nothing of its batch; what was written before it stays.
    stopped = db && isErased(db) ? 'erased' : 'storage';
  }
  if (wrote) changed();
  run.progress?.(incoming.length, incoming.length);
  return { files, stopped };
}
