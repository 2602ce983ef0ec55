/** A page's text read with what is known of the page. */
import type { Reading } from '../../../lib/reading/reading.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import { mayBeSame } from '../../../lib/report/letter.ts';
import type { Doc, How } from '../state/doc.ts';

/**
 * A page's text read anew: as what the person said it is, and of several offers the one that they chose, where it is
 * still there.
 */
export async function readAnew(
  snapshot: Snapshot,
  known: Doc | undefined,
  read: (snapshot: Snapshot, how: How) => Promise<Reading>,
): Promise<Reading> {
  const found = await read(snapshot, {});
  // Of another letter at the same address nothing was said yet.
  if (!(known?.said || known?.chosen) || !mayBeSame(known, { reading: found, snapshot })) return found;
  const before = known.chosen ? known.reading.offers : undefined;
  const { said } = known;
  const reading = said ? await read(snapshot, { said }) : found;
  const { offers } = reading;
  if (!before || !offers) return reading;
  const words = before.quotes[before.read] ?? '';
  // Two letters may begin alike: then the place decides.
  const choice = offers.quotes[before.read] === words ? before.read : offers.quotes.indexOf(words);
  return choice < 0 || choice === offers.read ? reading : read(snapshot, { said, choice });
}
