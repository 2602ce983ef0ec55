/** An exported file, taken apart: its records, a batch at a time. Runs in a worker, because a file may be very large. */

/** Largest file that is read back, in characters: more than everything that may be stored (`MAX_STORED`). */
export const MAX_IMPORT = 64_000_000;
/** Characters that a record may have; the lists of every shape have ends, so that none written here has as many. */
export const MAX_RECORD = 2_000_000;
/** Characters of the records that are handed over at once. */
const BATCH = 80_000;

/** Records with their keys; one that is larger than any, or nested without end, is `undefined`. */
export type Batch = [key: string, record: unknown][];

function sizeOf(record: unknown): number {
  try {
    return JSON.stringify(record).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Gives the records of an exported file; the answer is the message key of why it is none, else null. */
export async function openExport(file: Blob, part: (batch: Batch) => void): Promise<string | null> {
  // A character has three bytes at most.
  const text = file.size > 3 * MAX_IMPORT ? null : await file.text();
  if (text === null || text.length > MAX_IMPORT) return 'exchange.tooLarge';
  const whole = parsed(text);
  if (whole === undefined) return 'exchange.notJson';
  const { format, records } = (whole ?? {}) as { format?: unknown; records?: unknown };
  if (format !== 'counterpoint' || typeof records !== 'object' || records === null) return 'exchange.foreign';
  let batch: Batch = [];
  let size = 0;
  for (const [key, record] of Object.entries(records)) {
    const length = sizeOf(record);
    batch.push([key, length > MAX_RECORD ? undefined : record]);
    // Small records cost what they are, not what they hold.
    size += 100 + key.length + Math.min(length, MAX_RECORD);
    if (size < BATCH) continue;
    part(batch);
    batch = [];
    size = 0;
  }
  part(batch);
  return null;
}
