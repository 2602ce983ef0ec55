/** What is kept of characters and dates that a document brings along, before anything reads them. */
import type { Hint } from './snapshot.ts';

/**
 * Characters that are no text: control characters (they would steer a terminal), soft hyphens, fillers, selectors, tags
 * and whatever else Unicode has a program show nothing for, and marks that turn the direction of writing around, so that
 * a figure would show other than it was read. Tabs and line ends are white space and stay.
 */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu;

/** Letters and digits in another dress: full width, and the alphabets of mathematics that posts use as bold. */
const DRESSED = /[\uff01-\uff5e\uffe0-\uffe6\u{1d400}-\u{1d7ff}]/gu;

/** Text without what is invisible, every letter and digit in its plain form. */
export const plainCharacters = (text: string): string =>
  text.replace(INVISIBLE, '').replace(DRESSED, (one) => one.normalize('NFKC'));

/** A title, name or other short fact on one line, cut at 500 characters. */
export function plainLine(text: string): string {
  return plainCharacters(text.slice(0, 5000)).replace(/\s+/g, ' ').trim().slice(0, 500);
}

const ENTITY: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
};

/** Character references as the characters they stand for; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, name: string) => {
    const known = ENTITY[name.toLowerCase()];
    if (known !== undefined) return known;
    if (name[0] !== '#') return whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
  });
}

/** A web address without its fragment and without characters that an address cannot have; null where it is none. */
export function plainUrl(url: string | null): string | null {
  const plain = (url ?? '').slice(0, 5000).replace(INVISIBLE, '').trim().replace(/\s/g, '%20');
  return /^https?:/i.test(plain) ? (plain.split('#', 1)[0] as string).slice(0, 2000) : null;
}

/** A name or title as plain words: systems export them with their markup (`<b>Analyst</b> &amp; Planner`). */
export function plainFact(text: string): string {
  if (!/[<&]/.test(text)) return plainLine(text);
  return plainLine(decodeEntities(text.slice(0, 5000)).replace(/<\/?[a-z][^<>]{0,400}>/gi, ''));
}

/** What stands on the surfaces as words; other facts are data, or an address in angle brackets. */
const WORDS: ReadonlySet<string> = new Set(['title', 'company', 'location']);

/** A container's fact with its value on one line and, where it is a name, without markup. */
export const plainHint = (hint: Hint): Hint => ({
  ...hint,
  value: WORDS.has(hint.field) ? plainFact(hint.value) : plainLine(hint.value),
});

/** A moment in milliseconds since 1970 as an ISO day; null where a file states a number that is none. */
export const isoDayAt = (ms: unknown): string | null =>
  typeof ms === 'number' && Math.abs(ms) <= 8.64e15 ? isoDay(new Date(ms).toISOString()) : null;

/** The ISO day that a container's date begins with; null where it is none, or no day that a document can be of. */
export function isoDay(value: string | null | undefined): string | null {
  const day = /^(?:19|2[01])\d\d-\d{2}-\d{2}/.exec(value ?? '')?.[0] ?? null;
  const time = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  // The engine takes 31 February for 3 March: only a day that comes back is one.
  return day !== null && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}
