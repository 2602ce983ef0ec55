/** Whether two states of a page say the same where it matters. */
import { read } from '../reading/read.ts';
import type { Snapshot } from '../reading/snapshot.ts';

/** Where something stands and how it is worded may shift while it says the same. */
const PLACE = new Set(['span', 'quote', 'reasons', 'confidence', 'account']);

/** The page in front is weighed again and again against the same earlier state. */
const meanings = new WeakMap<Snapshot, string>();

function meaning(snapshot: Snapshot): string {
  const known = meanings.get(snapshot);
  if (known !== undefined) return known;
  const made = JSON.stringify(read(snapshot), (key, value: unknown) => (PLACE.has(key) ? undefined : value));
  meanings.set(snapshot, made);
  return made;
}

/**
 * True where the reading stays the same. Clocks, counters and "3 minutes ago" change a page all the time; a person
 * should hear of a change only where it changes what they see in the panel.
 */
export function readsTheSame(before: Snapshot, now: Snapshot): boolean {
  return before.text === now.text || meaning(before) === meaning(now);
}
