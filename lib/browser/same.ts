/** Whether two states of a page say the same where it matters. */
import type { Snapshot } from '../reading/snapshot.ts';

/** True where two states of a page say the same; what could not be read counts as changed. Never rejects. */
export type IsSame = (before: Snapshot, now: Snapshot, signal: AbortSignal) => Promise<boolean>;

/**
 * Compares states of pages by what `meaningOf` says of each. Clocks, counters and "3 minutes ago" change a page all the
 * time; a person should hear of a change only where it changes what they see in the panel.
 */
export function comparing(meaningOf: (snapshot: Snapshot, signal: AbortSignal) => Promise<string>): IsSame {
  /** The page in front is weighed again and again against the same earlier state. */
  const known = new WeakMap<Snapshot, string>();
  const meaning = async (snapshot: Snapshot, signal: AbortSignal): Promise<string> => {
    const made = known.get(snapshot) ?? (await meaningOf(snapshot, signal));
    known.set(snapshot, made);
    return made;
  };
  return async (before, now, signal) => {
    if (before.text === now.text) return true;
    try {
      return (await meaning(before, signal)) === (await meaning(now, signal));
    } catch {
      return false;
    }
  };
}
