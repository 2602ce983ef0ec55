/** From text to report: everything that reads and computes, loaded once there is something to read. */
import { onStockChange, stockOf } from '../../lib/browser/stock.ts';
import { fromText } from '../../lib/documents/text.ts';
import { UnreadableFile } from '../../lib/documents/unreadable.ts';
import { GUIDES } from '../../lib/guides/guides.ts';
import { loadScorer } from '../../lib/reading/owners/scorer/load.ts';
import { read as readWith } from '../../lib/reading/read.ts';
import type { Reading } from '../../lib/reading/reading.ts';
import type { Snapshot } from '../../lib/reading/snapshot.ts';
import { buildReport } from '../../lib/report/build.ts';
import { keepable } from '../../lib/report/keep.ts';

export { lookup } from '../../lib/evidence/lookup.ts';
export { buildReport, fromText, GUIDES, keepable, onStockChange, stockOf };

// What imports this file waits for it, so the weights are there before the first text is read.
const scorer = await loadScorer();

/** Reads a page by both voices; `choice` is one of several offers. */
export const read = (snapshot: Snapshot, choice: number | null = null): Reading =>
  readWith(snapshot, { choice, scorer });

/** A file's snapshot, or the message key that says why it could not be read. */
export async function snapshotOf(file: File): Promise<{ snapshot: Snapshot } | { problem: string }> {
  try {
    // The readers of mail and office files are larger than everything else here, and seldom wanted.
    const [{ fromFile }, { inBrowser }] = await Promise.all([
      import('../../lib/documents/file.ts'),
      import('../../lib/documents/in-browser.ts'),
    ]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { snapshot: await fromFile(file.name, bytes, inBrowser) };
  } catch (error) {
    const code = error instanceof UnreadableFile ? error.code : 'binary';
    return { problem: `reading.error-${code}` };
  }
}

/** A reading of nothing: the ground for a lookup, where only company, role, level and place are known. */
export function blankReading(): Reading {
  const reading = read(fromText(''));
  return { ...reading, kind: { ...reading.kind, value: 'posting' } };
}
