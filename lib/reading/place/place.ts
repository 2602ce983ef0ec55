/** Where the work is done: what the container states, what a label states, what a sentence states, in this order. */

import { found, fromHint } from '../read-quote.ts';
import type { Finding, Kind, PlaceRead } from '../reading.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Names } from '../who/spans/tag.ts';
import { placesInText } from './in-text.ts';
import { weighPlaces } from './learned.ts';
import { placeOfLetterhead, placeOfSignature } from './letterhead.ts';
import { type Known, parsePlace } from './parse.ts';
import { NO_TOWNS } from './towns/towns.ts';

/** The employer's own town, for a letter without any other place. */
function ofLetterhead(text: string, known: Known): Finding<PlaceRead> | null {
  const head = placeOfLetterhead(text) ?? placeOfSignature(text);
  const value = head && parsePlace(head.text, known);
  return value ? found(value, text, head.start, head.end, head.rule, 'implied') : null;
}

/**
 * The place of work, or null where the document does not say. `names` is what the trained voice says of the names;
 * `home` is the country whose own words the document uses, ISO 3166.
 */
export function readPlace(
  snapshot: Snapshot,
  kind: Kind,
  names: Names | null = null,
  home: string | null = null,
): Finding<PlaceRead> | null {
  const known: Known = { towns: names?.towns ?? NO_TOWNS, home };
  const hints = snapshot.hints.filter((hint) => hint.field === 'location');
  if (hints.length > 0 && hints[0]) {
    const text = [...new Set(hints.map((hint) => hint.value))].join('; ');
    const value = parsePlace(text, known);
    if (value) return fromHint(value, { ...hints[0], value: text }, 'place-hint');
  }
  const ruled = placesInText(snapshot, kind, known);
  const weighed = names === null ? ruled : weighPlaces(snapshot.text, kind, ruled, names, known);
  return weighed ?? (kind === 'offer' ? ofLetterhead(snapshot.text, known) : null);
}
