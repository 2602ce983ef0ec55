/**
 * What archetypes of pages are made of. A signal is one thing a page can say; an archetype is what a kind of page must
 * say, may say and never says. The engine in `kind.ts` only counts; all knowledge is in the files of `kinds/`.
 */

import { clip, wholeWords } from './read-quote.ts';
import type { Kind } from './reading.ts';
import type { Hint, Snapshot } from './snapshot.ts';

/** Where a signal is looked for. `first` is the first lines, `head` title, subject and the first
 * paragraphs, `tail` the last ones. */
export type Zone = 'first' | 'head' | 'text' | 'tail';

export interface Signal {
  /** Named as a reader would say it: "offers a position". */
  id: string;
  zone?: Zone;
  /** Linear pattern; the match is the quote. */
  pattern?: RegExp;
  /** Or a look at the zone that no pattern can take; gives the words found. */
  find?: (zone: string) => string | null;
  /** Or a fact of the container. */
  hint?: (hint: Hint) => boolean;
  /** What it adds to the archetype's score; for `required` it is added as well. */
  weight: number;
  /** How many different matches count, each at full weight (default 1). */
  times?: number;
}

export interface Archetype {
  /** File name without ending. */
  id: string;
  kind: Kind;
  /** Each group needs at least one of its signals. */
  required: Signal[][];
  optional: Signal[];
  /** Any of them rules the archetype out. */
  forbidden: Signal[];
  /** Score below which the archetype is not believed. */
  threshold: number;
}

/** The parts of a snapshot in which signals are looked for, cut once. */
export interface KindPage {
  hints: Hint[];
  zones: Record<Zone, string>;
}

const FIRST = 400;
const HEAD = 1500;
const TAIL = 3000;
/** Beyond this a page has long said what it is. */
const TEXT = 120_000;

/** The title, unless it is a file's name: how somebody named a file proves nothing about what is in it. */
export function pageTitle(snapshot: Snapshot): string {
  return /\.[a-z0-9]{2,5}$/i.test(snapshot.title) ? '' : snapshot.title;
}

export function kindPage(snapshot: Snapshot): KindPage {
  const subject = snapshot.hints.find((hint) => hint.field === 'subject')?.value ?? '';
  const title = pageTitle(snapshot);
  const head = `${title}\n${subject}\n${snapshot.text.slice(0, HEAD)}`;
  return {
    hints: snapshot.hints,
    zones: {
      first: snapshot.text.slice(0, FIRST),
      head,
      text: `${title}\n${snapshot.text.slice(0, TEXT)}`,
      tail: snapshot.text.slice(-TAIL),
    },
  };
}

export interface Hit {
  signal: Signal;
  quote: string;
  weight: number;
}

const around = (zone: string, match: RegExpExecArray): string =>
  wholeWords(zone, match.index, match.index + match[0].length);

/** The signal on this page, or null. */
export function meet(signal: Signal, page: KindPage): Hit | null {
  if (signal.hint) {
    const hint = page.hints.find(signal.hint);
    return hint ? { signal, quote: clip(hint.value), weight: signal.weight } : null;
  }
  const zone = page.zones[signal.zone ?? 'text'];
  if (signal.find) {
    const words = signal.find(zone);
    return words === null ? null : { signal, quote: clip(words), weight: signal.weight };
  }
  if (!signal.pattern) return null;
  const times = signal.times ?? 1;
  if (times === 1) {
    const match = signal.pattern.exec(zone);
    return match ? { signal, quote: around(zone, match), weight: signal.weight } : null;
  }
  const different = new Map<string, string>();
  for (const match of zone.matchAll(new RegExp(signal.pattern, `g${signal.pattern.flags}`))) {
    const key = match[0].toLowerCase().replace(/\s+/g, ' ');
    if (!different.has(key)) different.set(key, around(zone, match));
    if (different.size >= times) break;
  }
  const [quote] = different.values();
  return quote === undefined ? null : { signal, quote, weight: signal.weight * different.size };
}
