/**
 * Who, what and where a sentence is about: by the same rules as a letter, else by its parts, of which one is a known
 * employer, a title or a place: "Data Engineer at Stripe, Dublin: €95,000". What only its parts say is implied.
 */

import { isPlaceText, parsePlace } from '../place/parse.ts';
import { readPlace } from '../place/place.ts';
import { found } from '../read-quote.ts';
import type { Finding, Kind, Reading } from '../reading.ts';
import { type Snapshot, textSnapshot } from '../snapshot.ts';
import { readCompany } from '../who/employer/employer.ts';
import { companyByName } from '../who/employer/known.ts';
import { couldBeName } from '../who/employer/names.ts';
import { familyOf } from '../who/title/families.ts';
import { looksLikeTitle } from '../who/title/grammar.ts';
import { readRole } from '../who/title/title.ts';

export type Who = Pick<Reading, 'company' | 'role' | 'place'>;

/** What stands between the parts of a note. */
const BETWEEN =
  /[,;:|()[\]\t\n+•·!?@]|\.\s|\s[-–—/]\s|\s(?:at|in|for|as|is|was|and|of|with|bei|als|im|chez|en|à|para|con|como|em|na|no|bij|presso|w|da|de|pays|paid|offers|offered|zahlt|verdient)\s/giu;
/** A part longer than this is a sentence, not a name. */
const MOST = 60;
const LEAD = /^(?:an?|the|our|your|my|ein|eine|einen|une?|een|als|role|job|position|Stelle)\s/i;

interface Part {
  text: string;
  start: number;
  /** What stands between it and the part before. */
  gap: string;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number, gap: string): void => {
    const words = text.slice(from, to);
    const blank = words.search(/\S/);
    if (blank < 0) return;
    const plain = words.trim();
    const lead = LEAD.exec(plain)?.[0].length ?? 0;
    if (plain.length <= MOST) parts.push({ text: plain.slice(lead), start: from + blank + lead, gap });
  };
  let from = 0;
  let before = '';
  for (const { 0: gap, index } of text.matchAll(BETWEEN)) {
    add(from, index, before);
    from = index + gap.length;
    before = gap.trim().toLowerCase();
  }
  add(from, text.length, before);
  return parts;
}

const CAPITAL = /^\p{Lu}/u;

const isTitle = (text: string): boolean =>
  text.length > 3 && looksLikeTitle(text) && !/\d{3}/.test(text) && text.split(' ').length <= 7;

/** Words behind which a title's employer stands: "Data Engineer at Northbeam". */
const EMPLOYED_AT = new Set(['at', '@', 'bei', 'chez', 'bij', 'presso', 'na']);
const NAME = /^\p{Lu}[\p{L}.&’'-]{1,24}(?:\s\p{Lu}[\p{L}.&’'-]{1,24}){0,2}$/u;

function byParts(text: string): Who {
  const who: Who = { company: null, role: null, place: null };
  let behindTitle = false;
  const implied = <T>(value: T, { text: words, start }: Part): Finding<T> =>
    found(value, text, start, start + words.length, 'selection-part', 'implied');
  for (const part of partsOf(text)) {
    const known = CAPITAL.test(part.text) ? companyByName(part.text) : null;
    if (known !== null && !known.commonWord) {
      who.company ??= implied({ name: known.name, id: known.id }, part);
    } else if (isPlaceText(part.text)) {
      const place = who.place === null ? parsePlace(part.text) : null;
      if (place !== null) who.place = implied(place, part);
    } else if (behindTitle && EMPLOYED_AT.has(part.gap) && NAME.test(part.text) && couldBeName(part.text)) {
      who.company ??= implied({ name: part.text, id: null }, part);
    } else if (isTitle(part.text)) {
      who.role ??= implied({ title: part.text, family: familyOf(part.text) }, part);
    }
    behindTitle = isTitle(part.text);
  }
  return who;
}

/** A text by itself, without anything that a page or file says about it. */
export const selectionSnapshot = (text: string): Snapshot => textSnapshot(text, { adapter: 'selection' });

/** Who, what and where a text says it is about; it begins at `from` in the text that the places are of. */
export function whoIn(text: string, kind: Exclude<Kind, 'other'>, from = 0): Who {
  const snapshot = selectionSnapshot(text);
  const parts = byParts(text);
  const there = <T>(finding: Finding<T> | null): Finding<T> | null =>
    finding?.span
      ? { ...finding, span: { start: finding.span.start + from, end: finding.span.end + from } }
      : finding;
  const company = readCompany(snapshot, kind) ?? parts.company;
  return {
    company: there(company),
    role: there(readRole(snapshot, kind, company?.value.name ?? null) ?? parts.role),
    place: there(readPlace(snapshot, kind) ?? parts.place),
  };
}
