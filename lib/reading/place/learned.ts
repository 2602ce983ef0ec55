/** The place of work by both voices: what the rules found and what the trained voice takes for the place. */
import { isTitle } from '../../lexicon/title-nouns.ts';
import { mentionsOf } from '../../text/mentions.ts';
import { found } from '../read-quote.ts';
import type { Finding, Kind, PlaceRead } from '../reading.ts';
import type { Names } from '../who/spans/tag.ts';
import { FIELDS_OF_JOBS, WIDE_AREAS } from './names.ts';
import { countryOf, type Known, namesPlace, namesTown, parsePlace, pieces } from './parse.ts';

/** The voice alone is believed from here on. */
const ENOUGH = 0.7;
/** What the rules found gives way to a place that the voice prefers where it is less likely than this. */
const DOUBTED = 0.15;

/** A posting says in its head where the work is; offices and customers come later. */
const POSTING_HEAD = 1500;
/** Before a place that is a court's or a register's. */
const ELSEWHERE =
  /\b(?:arbitrat\p{L}{1,6}|courts?|laws?|headquarters|RCS|HRB|vendor|customers?|mortgages?)\b[^\n]{0,60}$/u;

/** Before a town: the beginning of a line or of its part, a comma, a label, a word that leads to places. */
const LEADS_THERE =
  /(?:^|[\n\t,|·•(/–—>-] ?|[:.] |(?<!\p{L})(?:in|at|from|to|near|of|for|around|outside|à|a|au|en|em|de|te|w|we|bei|nach|aus|von|im|city|town|our|the|office|stad|ville) )$/iu;

const MOST_MENTIONS = 20;

/** Whether a name that only the list of the world's towns knows stands where towns stand, at one place at least. */
function standsAsTown(text: string, name: string): boolean {
  for (const start of mentionsOf(text, name, MOST_MENTIONS)) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 80), start);
    // "Production Manager: Citrus": behind a title's colon stands its trade.
    const isWhole = !/^\p{L}/u.test(text.slice(start + name.length));
    if (isWhole && LEADS_THERE.test(line) && !(line.endsWith(': ') && isTitle(line))) return true;
  }
  return false;
}

/** "AP, AR, AA" are no states where one of them is none. */
const isCodes = (value: string): boolean => {
  const names = pieces(value);
  return names.every((name) => /^[A-Z]{2}$/.test(name)) && names.some((name) => countryOf(name) === null);
};

/** Behind a town of an address, which in a letter is the sender's or the reader's own. */
const POSTCODE = /^[.,]? {0,2}\d{5}(?!\d)/;

const LONGEST_TOKEN = 120;

/** "…/Contact-Center_R13273": a piece of an address names no place. */
function isInAddress(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - LONGEST_TOKEN), start)
      .split(/\s/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + LONGEST_TOKEN).split(/\s/, 1)[0] ?? '';
  return /:\/\/|@/.test(before + behind);
}

const WORD_BEFORE = /\p{Lu}[\p{L}'’.]{1,20} $/u;

/** Where a town's name begins whose last word was taken: "Huntington Beach". */
function wholeFrom(text: string, start: number, end: number, { towns }: Known): number {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const town = text.slice(start, end).split(',', 1)[0] as string;
  return word !== '' && namesTown(word + town, towns) ? start - word.length : start;
}

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
  for (const { start: from, end, probability } of places) {
    if (isInAddress(text, from, end)) continue;
    const start = wholeFrom(text, from, end, known);
    const value = parsePlace(text.slice(start, end), known);
    // A state alone is whose law it is, or where something else lies.
    const isArea = value?.city === null && !value.remote;
    const name = value?.text.toLowerCase() ?? '';
    if (!value || isArea || WIDE_AREAS.has(name) || FIELDS_OF_JOBS.has(name) || isCodes(value.text)) continue;
    if (kind === 'offer' && POSTCODE.test(text.slice(end, end + 12))) continue;
    // A town that no list knows may be the name of anything.
    const town = namesTown(value.text, known.towns) && standsAsTown(text, text.slice(start, end));
    if (value.remote || namesPlace(value.text) || town)
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
  // "Hybrid or Remote", above a list of offices, is what the job is.
  if (kind === 'posting' && ruled.value.remote) return ruled;
  const share = ruled.span ? names.shareOf('place', ruled.span.start, ruled.span.end) : 1;
  return share < DOUBTED && best.share > share ? best.finding : ruled;
}
