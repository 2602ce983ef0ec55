/** Whether two states of a page say the same where it matters. */
import type { Snapshot } from '../reading/snapshot.ts';

/** Clocks, counters and "3 minutes ago" change all the time; only a line that says something new counts. */
export function readsTheSame(before: Snapshot, now: Snapshot): boolean {
  return before.text === now.text;
}
