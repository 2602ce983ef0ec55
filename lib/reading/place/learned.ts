/** The place of work by both voices: what the rules found and what the trained voice takes for the place. */
import { found } from '../read-quote.ts';
import type { Finding, Kind, PlaceRead } from '../reading.ts';
import type { Names } from '../who/spans/tag.ts';
import { type Known, namesPlace, namesTown, parsePlace } from './parse.ts';

/** The voice alone is believed from here on. */
const ENOUGH = 0.7;
/** What the rules found gives way to a place that the voice prefers where it is less likely than this. */
const DOUBTED = 0.15;

/** A posting says in its head where the work is; offices and customers come later. */
const POSTING_HEAD = 1500;
/** Before a place that is a court's or a register's. */
const ELSEWHERE =
  /\b(?:arbitrat\p{L}{1,6}|courts?|laws?|headquarters|RCS|HRB|vendor|customers?|mortgages?)\b[^\n]{0,60}$/u;

/** The place that the voice is surest of; of equals the first. */
function spoken(
  text: string,
  kind: Kind,
  { spans }: Names,
  known: Known,
): { finding: Finding<PlaceRead>; share: number } | null {
  const places = spans
    .filter(
      ({ owner, start, probability }) =>
        owner === 'place' &&
        probability >= ENOUGH &&
        (kind !== 'posting' || start < POSTING_HEAD) &&
        !ELSEWHERE.test(text.slice(Math.max(0, start - 90), start)),
    )
    .sort((a, b) => b.probability - a.probability || a.start - b.start);
  for (const { start, end, probability } of places) {
    const value = parsePlace(text.slice(start, end), known);
    // A town that no list knows may be the name of anything.
    if (value && (value.remote || namesPlace(value.text) || namesTown(value.text, known.towns)))
      return { finding: found(value, text, start, end, 'place-learned', 'implied'), share: probability };
  }
  return null;
}

/** The place by both voices; `ruled` is what the rules read. */
export function weighPlaces(
  text: string,
  kind: Kind,
  ruled: Finding<PlaceRead> | null,
  names: Names,
  known: Known,
): Finding<PlaceRead> | null {
  const best = spoken(text, kind, names, known);
  if (ruled === null || best === null) return ruled ?? best?.finding ?? null;
  const share = ruled.span ? names.shareOf('place', ruled.span.start, ruled.span.end) : 1;
  return share < DOUBTED && best.share > share ? best.finding : ruled;
}
