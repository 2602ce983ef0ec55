/** What a text says where it matters to a person: the same for two states of a page that say the same. */
import { type ReadOptions, read } from './read.ts';
import type { Snapshot } from './snapshot.ts';

/** Where something stands, how it is worded and what it nearly is may shift while it says the same. */
const PLACE = new Set(['span', 'quote', 'reasons', 'confidence', 'lean', 'account']);

/** The reading without its places and words, to be compared with another's. */
export const meaningOf = (snapshot: Snapshot, options: Pick<ReadOptions, 'scorer'> = {}): string =>
  JSON.stringify(read(snapshot, options), (key, value: unknown) => (PLACE.has(key) ? undefined : value));
