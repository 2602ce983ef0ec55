/** The figure that was picked, read with the document that it stands in. */
import type { Pick } from '../../../lib/browser/pick.ts';
import type { Reading } from '../../../lib/reading/reading.ts';
import type { SelectionRead } from '../../../lib/reading/selection/read-selection.ts';
import type { Snapshot } from '../../../lib/reading/snapshot.ts';
import { reader } from '../../../lib/workers/in-page.ts';

export { withWho } from '../../../lib/reading/selection/with-selection.ts';

/** Null where the words hold no amount, or could not be read. */
export function readFigure(
  { text, span }: Pick,
  snapshot: Snapshot | null,
  reading: Reading,
  signal: AbortSignal,
): Promise<SelectionRead | null> {
  const context = {
    kind: reading.kind.value,
    country: reading.place?.value.country ?? null,
    currency: reading.base[0]?.value.currency ?? null,
    account: reading.account ?? [],
  };
  const figure = { text: snapshot?.text ?? '', words: text, span, context };
  return reader.ask('readFigure', figure, { signal }).catch(() => null);
}
