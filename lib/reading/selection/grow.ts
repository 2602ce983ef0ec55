/** From what a person selected to the whole mark that they meant: half a figure, half a range, a figure with words. */
import type { Mark } from '../../marks/mark.ts';
import type { Span } from '../../money/money.ts';

/** Dates and durations are no figures of pay. */
const FIGURES: ReadonlySet<Mark['kind']> = new Set(['money', 'number', 'percent']);

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The selection without the white space and the quotation marks at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = words.search(/[^\s"“”'’()[\]]/);
  if (from < 0) return { start, end: start };
  let to = words.length;
  while (to > from && /[\s"“”'’()[\]]/.test(words[to - 1] as string)) to--;
  return { start: start + from, end: start + to };
}

/**
 * Index of the mark that a selection means, -1 where it touches none: money before a share, a share before a bare
 * number; of several sums in a longer selection the first.
 */
export function markMeant(marks: readonly Mark[], selected: Span): number {
  const touched = marks.flatMap((mark, at) =>
    FIGURES.has(mark.kind) && shared(mark.span, selected) > 0 ? [{ at, mark }] : [],
  );
  const rank = ({ mark }: { mark: Mark }): number => ['money', 'percent', 'number'].indexOf(mark.kind);
  return touched.sort((a, b) => rank(a) - rank(b) || a.at - b.at)[0]?.at ?? -1;
}

/** Places looked at for words that stand in a text more than once. */
const MOST_PLACES = 50;

/** Every place where the selected words stand in a text; white space of any sort counts as one space. */
export function placesOf(text: string, words: string): Span[] {
  const wanted = words.replace(/\s+/g, ' ').trim();
  if (wanted === '') return [];
  // One character stands for one, so that places in the plain text are places in the text.
  const plain = text.replace(/\s/g, ' ');
  const places: Span[] = [];
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    places.push({ start: at, end: at + wanted.length });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}
