/** From text to report: everything that reads and computes, loaded once there is something to read. */
import type { Pick as PagePick } from '../../lib/browser/pick.ts';
import { onStockChange, stockOf } from '../../lib/browser/stock.ts';
import { fromText } from '../../lib/documents/text.ts';
import { MAX_FILE, UnreadableFile } from '../../lib/documents/unreadable.ts';
import { GUIDES } from '../../lib/guides/guides.ts';
import { scanMoney } from '../../lib/money/scan.ts';
import { noteKind, readAsSaid } from '../../lib/reading/as-said.ts';
import { loadScorer } from '../../lib/reading/owners/scorer/load.ts';
import type { Scorer } from '../../lib/reading/owners/scorer/score.ts';
import type { Reading } from '../../lib/reading/reading.ts';
import {
  readSelectedWords,
  readSelection,
  type SelectionContext,
  type SelectionRead,
} from '../../lib/reading/selection/read-selection.ts';
import { withWho } from '../../lib/reading/selection/with-selection.ts';
import type { Snapshot } from '../../lib/reading/snapshot.ts';
import { buildReport } from '../../lib/report/build.ts';
import { keepable } from '../../lib/report/keep.ts';
import type { Doc, How } from './state/doc.ts';

export { lookup } from '../../lib/evidence/lookup.ts';
export { buildReport, fromText, GUIDES, keepable, onStockChange, stockOf };

let scorer: Scorer | null = null;

/**
 * Resolves when the weights are there: `loadPipeline` waits for it before the first text is read. Awaited at the top of
 * this file they would cut the panel's first load into many small chunks, which compress worse.
 */
export const ready: Promise<void> = loadScorer().then((loaded) => {
  scorer = loaded;
});

/** Reads a page by both voices, as what the person says it is; `choice` is one of several offers. */
export const read = (snapshot: Snapshot, { said = null, choice }: How = {}): Reading =>
  readAsSaid(snapshot, said, { choice: choice ?? null, scorer });

/** How a text that somebody brought is to be read: a short note with a figure of pay is one of their offers. */
export const howBrought = (snapshot: Snapshot, reading: Reading): How => ({
  said: noteKind(snapshot, reading, { scorer }),
});

/** How many amounts of money a text holds. */
export const amountsIn = ({ text }: Snapshot): number => scanMoney(text).length;

/** The figure that was picked, read with the document that it stands in. */
export function selectionOf({ text, span }: Pick<PagePick, 'text' | 'span'>, doc: Doc): SelectionRead | null {
  const { reading, snapshot } = doc;
  const whole = snapshot?.text ?? '';
  const context: SelectionContext = {
    kind: reading.kind.value,
    country: reading.place?.value.country ?? null,
    currency: reading.base[0]?.value.currency ?? null,
    account: reading.account ?? [],
    scorer,
  };
  const words = (part: string): string => part.replace(/\s+/g, ' ').trim();
  // The page may have changed since: then the place is another figure's.
  const stands = span !== null && words(whole.slice(span.start, span.end)) === words(text);
  return stands ? readSelection(whole, span, context) : readSelectedWords(whole, text, context);
}

export { withWho };

/** A file's snapshot, or the message key that says why it could not be read. */
export async function snapshotOf(file: File): Promise<{ snapshot: Snapshot } | { problem: string }> {
  try {
    // The readers of mail and office files are larger than everything else here, and seldom wanted.
    const { readFile } = await import('../../lib/documents/in-browser.ts');
    if (file.size > MAX_FILE) throw new UnreadableFile('too-large');
    return { snapshot: await readFile(file.name, new Uint8Array(await file.arrayBuffer())) };
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
