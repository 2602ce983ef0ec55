/** More than one offer in a text: which of them is read, and what the others begin with. Their figures are never mixed. */
import { blankIn } from '../blank.ts';
import { readKind } from '../kind/kind.ts';
import { clip } from '../read-quote.ts';
import type { Snapshot } from '../snapshot.ts';
import { dayOf } from '../thread/messages.ts';
import { readCompany } from '../who/employer/employer.ts';
import { coreName } from '../who/employer/known.ts';
import { lettersIn } from './letters.ts';
import { offerOptions, type Part } from './options.ts';

export interface SeveralOffers {
  /** What sets them apart: options of one offer, offers of several employers, or one employer's older and newer ones. */
  code: 'other-option' | 'other-offer' | 'older-offer';
  /** For each offer, the snapshot with the others blanked out, so that every place stays where it was. */
  snapshots: Snapshot[];
  /** For each offer, the words it begins with. */
  quotes: string[];
  /** The one that is read unless another is asked for: the newest of one employer, else the first. */
  first: number;
}

/** The text with the parts of all offers but one blanked out; line ends stay. */
function only(text: string, parts: readonly Part[], kept: number): string {
  const spans = parts
    .flatMap((part, index) => (index === kept ? [] : part))
    .sort((a, b) => a.start - b.start);
  return blankIn(text, spans);
}

const JOINED = /^[\s,;]{0,3}(?:(?:or|oder|ou)[\s,]{1,2})?/i;

/** The words that an offer begins with, as they stand in the text. */
function quoteOf(text: string, [first]: Part): string {
  const words = text.slice(first?.start, first?.end).replace(JOINED, '').trim();
  return clip(words);
}

const parted = (snapshot: Snapshot, parts: readonly Part[]): Pick<SeveralOffers, 'snapshots' | 'quotes'> => ({
  snapshots: parts.map((_, kept) => ({ ...snapshot, text: only(snapshot.text, parts, kept) })),
  quotes: parts.map((part) => quoteOf(snapshot.text, part)),
});

/** The place of the newest of dated letters; the first where a date is missing. */
function newest(texts: readonly string[]): number {
  const days = texts.map((text) => dayOf(text.trim().slice(0, 400)));
  if (days.some((day) => day === null)) return 0;
  return days.reduce((best, day, i) => ((day ?? '') > (days[best] ?? '') ? i : best), 0);
}

/** More letters than that are a mailbox, not a choice. */
const MOST_LETTERS = 8;

function lettersOf(snapshot: Snapshot): SeveralOffers | null {
  const spans = lettersIn(snapshot.text);
  if (spans.length < 2 || spans.length > MOST_LETTERS) return null;
  // What stands between or behind the offers (a covering note, a benefits leaflet) goes with the offer before it.
  const offers: Part[] = [];
  for (const span of spans) {
    const own = { ...snapshot, hints: [], text: snapshot.text.slice(span.start, span.end) };
    if (offers.length === 0 || readKind(own).value === 'offer') offers.push([span]);
    else offers.at(-1)?.push(span);
  }
  const lead = offers[0];
  const note = lead === undefined ? '' : snapshot.text.slice(lead[0]?.start, lead.at(-1)?.end);
  if (offers.length < 2 || readKind({ ...snapshot, hints: [], text: note }).value !== 'offer') return null;
  const own = parted(snapshot, offers);
  const names = own.snapshots.map((one) => {
    const name = readCompany(one, 'offer')?.value.name;
    return name === undefined ? null : coreName(name);
  });
  const one = names.every((name) => name !== null && name === names[0]);
  const first = one ? newest(offers.map((part) => snapshot.text.slice(part[0]?.start, part[0]?.end))) : 0;
  return { ...own, code: one ? 'older-offer' : 'other-offer', first };
}

/** The offers of a text that is one; null where there is a single one. */
export function severalOffers(snapshot: Snapshot): SeveralOffers | null {
  const letters = lettersOf(snapshot);
  if (letters !== null) return letters;
  const options = offerOptions(snapshot.text);
  return options === null ? null : { ...parted(snapshot, options), code: 'other-option', first: 0 };
}
