/** A trained voice made by hand, and what is read with it. */
import { NO_TOWNS, type Towns } from '../../../../lib/reading/place/towns/towns.ts';
import type { Kind } from '../../../../lib/reading/reading.ts';
import type { Snapshot } from '../../../../lib/reading/snapshot.ts';
import { readCompany } from '../../../../lib/reading/who/employer/employer.ts';
import type { NameSpan } from '../../../../lib/reading/who/spans/owner.ts';
import type { Names } from '../../../../lib/reading/who/spans/tag.ts';
import { snapshotOf } from '../../../specs/_read.ts';

export type Said = [NameSpan['owner'], string, number];

/** A voice that says this of the words of a text, and of all others that they are no name. */
export function voice(text: string, ...said: Said[]): Names {
  const spans = said
    .map(([owner, words, probability]) => {
      const start = text.indexOf(words);
      return { owner, start, end: start + words.length, probability };
    })
    .sort((a, b) => a.start - b.start);
  return {
    spans,
    towns: NO_TOWNS,
    shareOf: (owner, start, end) =>
      spans.find((span) => span.owner === owner && span.start < end && start < span.end)?.probability ?? 0,
  };
}

/** The employer of a text or snapshot by rules and a voice that says this. */
export function employerOf(
  from: string | Snapshot,
  kind: Kind,
  said?: Said,
  towns: Towns = NO_TOWNS,
): string | undefined {
  const snapshot = typeof from === 'string' ? snapshotOf(from) : from;
  const names = { ...voice(snapshot.text, ...(said ? [said] : [])), towns };
  return readCompany(snapshot, kind, said ? names : null)?.value.name;
}
