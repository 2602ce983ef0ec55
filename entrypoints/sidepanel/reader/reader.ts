/** Everything that the panel has read: by a worker (`lib/workers`), so that no text holds the panel up. */
import { comparing, type IsSame } from '../../../lib/browser/same.ts';
import type { Kind, Reading } from '../../../lib/reading/reading.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import { reader } from '../../../lib/workers/in-page.ts';
import { whyNotRead } from '../../../lib/workers/not-read.ts';
import type { Doc, How } from '../state/doc.ts';
import { readAnew } from './read-anew.ts';

export { blankReading } from '../../../lib/reading/blank-reading.ts';
export { bringFile, bringText } from './bring.ts';
export { readFigure, withWho } from './figure.ts';

// The worker loads its weights while the panel is still asking the page. What goes wrong here goes wrong with the first
// text too, and is said there.
void reader.ask('prepare', null).catch(() => undefined);

const sameAs = (said: Kind | null): IsSame =>
  comparing((snapshot, signal) =>
    reader.ask('meaningOf', { snapshot, said }, { signal, newestOf: 'meaning' }),
  );

/** One for each, so that what a state was found to say is known by what it was read as. */
const SAME = {
  unsaid: sameAs(null),
  offer: sameAs('offer'),
  posting: sameAs('posting'),
  other: sameAs('other'),
};

/**
 * Whether two states of a page say the same, read as what the person said the page is: what the rules see nothing in may
 * have changed the offer that is shown. Of states that wait to be weighed only the newest is.
 */
export const isSame = (said: Kind | null): IsSame => SAME[said ?? 'unsaid'];

/** The reading of the page in front, or why there is none: null where it is not wanted any more. */
export async function readFront(
  snapshot: Snapshot,
  known: Doc | undefined,
  signal: AbortSignal,
): Promise<Reading | 'too-slow' | 'broken' | null> {
  try {
    return await readAnew(snapshot, known, (text, how) =>
      reader.ask('read', { snapshot: text, ...how }, { signal }),
    );
  } catch (error) {
    const code = whyNotRead(error);
    return code === 'let-go' ? null : code === 'failed' ? 'broken' : code;
  }
}

/** A text read as the person says; or the message key that says why not, null where it is not wanted any more. */
export async function readAsSaid(
  snapshot: Snapshot,
  how: How,
  signal: AbortSignal,
): Promise<{ reading: Reading } | { problem: string | null }> {
  try {
    return { reading: await reader.ask('read', { snapshot, ...how }, { signal }) };
  } catch (error) {
    const code = whyNotRead(error);
    return { problem: code === 'let-go' ? null : `reading.text-${code}` };
  }
}

/** How many amounts of money a text holds; none where that takes too long. */
export const countAmounts = ({ text }: Snapshot, signal: AbortSignal): Promise<number> =>
  reader.ask('countAmounts', { text }, { signal }).catch(() => 0);
