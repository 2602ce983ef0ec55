/** What every term reads: the snapshot's text and what is already known about the page it came from. */
import type { Kind } from '../reading.ts';
import type { Snapshot } from '../snapshot.ts';

export interface TermContext {
  kind: Kind;
  /** ISO 3166 alpha-2 country of the place of work, null where unknown. It decides whose dollar a bare `$` is. */
  country: string | null;
}

export interface Letter extends TermContext {
  text: string;
  snapshot: Snapshot;
}

export function openLetter(snapshot: Snapshot, context: TermContext): Letter {
  return { ...context, text: snapshot.text, snapshot };
}
