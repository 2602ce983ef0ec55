/** Reads the terms of an offer or posting: base, equity, bonus, sign-on, start date and reply-by. */
import type { Snapshot } from './snapshot.ts';
import terms from './terms/index.ts';
import { openLetter, type TermContext } from './terms/letter/letter.ts';
import { nothing, type Terms } from './terms/letter/term.ts';

export type { TermContext } from './terms/letter/letter.ts';
export type { Terms } from './terms/letter/term.ts';

const IN_ORDER = [...terms].sort((a, b) => a.order - b.order);

/**
 * Every finding says whether the text states it or it is implied; amounts are in whole currency units. A page that
 * is neither offer nor posting has no terms: its figures are somebody else's money.
 */
export function readTerms(snapshot: Snapshot, context: TermContext): Terms {
  const read = nothing();
  if (context.kind === 'other') return read;
  const letter = openLetter(snapshot, context);
  for (const term of IN_ORDER) term.read(letter, read);
  return read;
}
