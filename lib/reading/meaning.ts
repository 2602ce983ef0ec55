/** What a text says where it matters to a person: the same for two states of a page that say the same. */
import { readAsSaid } from './as-said.ts';
import type { ReadOptions } from './read.ts';
import type { Kind } from './reading.ts';
import type { Snapshot } from './snapshot.ts';

/** Where something stands, how it is worded and what it nearly is may shift while it says the same. */
const PLACE = new Set(['span', 'quote', 'reasons', 'confidence', 'lean', 'account']);

/** The reading, as what the person said it is, without its places and words: to be compared with another's. */
export const meaningOf = (
  snapshot: Snapshot,
  said: Kind | null = null,
  options: Pick<ReadOptions, 'scorer'> = {},
): string =>
  JSON.stringify(readAsSaid(snapshot, said, options), (key, value: unknown) =>
    PLACE.has(key) ? undefined : value,
  );
