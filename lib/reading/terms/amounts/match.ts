/** Where the phrases of all claims stand around the amounts of a text: one walk through the words beside them. */
import type { Family } from '../../../lexicon/families.ts';
import { languagesOf } from '../../../lexicon/language.ts';
import { phrasesOf } from '../../../lexicon/lexicon.ts';
import { Phrases } from '../../../lexicon/trie.ts';
import { type Word, wordsOf } from '../../../lexicon/words.ts';
import type { Span } from '../../../money/money.ts';
import claims from '../claims/index.ts';
import type { Claim } from './claim.ts';

export const CLAIMS = claims as readonly Claim[];

/** How far in front of an amount its words may stand, and how far behind. */
export const LEAD = 300;
export const TRAIL = 80;

/** How far in front of a phrase the word stands that it needs. */
const WITH = 36;
/** Enough of a text to tell its languages. */
const HEAD = 20_000;

type Part = 'before' | 'unless' | 'with' | 'behind';
interface Entry {
  claim: number;
  part: Part;
}

/** A claim's phrase in a text. */
export interface Place {
  claim: number;
  start: number;
  end: number;
}

interface Tries {
  around: Phrases<Entry>;
  behind: Phrases<Entry>;
  families: Map<Family, number[]>;
}

let tries: Tries | null = null;

/** Made when the first amount asks for it. */
export function made(): Tries {
  if (tries !== null) return tries;
  const around = new Phrases<Entry>();
  const behind = new Phrases<Entry>();
  const families = new Map<Family, number[]>();
  for (const [index, claim] of CLAIMS.entries()) {
    for (const part of ['before', 'unless', 'with'] as const) {
      const entry: Entry = { claim: index, part };
      for (const phrase of claim[part] ?? []) around.add(phrase, entry);
    }
    const entry: Entry = { claim: index, part: 'behind' };
    for (const phrase of claim.behind?.phrases ?? []) behind.add(phrase, entry);
    for (const family of claim.families ?? []) families.set(family, [...(families.get(family) ?? []), index]);
  }
  tries = { around, behind, families };
  return tries;
}

/** The words of a text around its amounts, with the claims' phrases among them. */
export interface ClaimWords {
  text: string;
  words: readonly Word[];
  /** Phrases that may stand in front of an amount, in order. */
  before: readonly Place[];
  /** Phrases that take others of their claim away. */
  unless: readonly Place[];
  foreign: ReturnType<typeof languagesOf>;
}

function* windows(text: string, amounts: readonly Span[]): Generator<Span> {
  let open: Span | null = null;
  for (const { start, end } of amounts) {
    const from = Math.max(0, start - LEAD - WITH);
    const to = Math.min(text.length, end + TRAIL + 40);
    if (open !== null && from <= open.end) open = { start: open.start, end: Math.max(open.end, to) };
    else {
      if (open !== null) yield open;
      open = { start: from, end: to };
    }
  }
  if (open !== null) yield open;
}

/** Bare "stock" names a grant only as a label: "Stock: ₹20L". */
const isBareStock = (text: string, { claim, start, end }: Place): boolean =>
  CLAIMS[claim]?.role === 'equity' &&
  text.slice(start, end).toLowerCase() === 'stock' &&
  !/^\s?[:\t|=–-]/u.test(text.slice(end, end + 2));

/** "Engineer - Equity - 110k+": one of a list's items, and no label of the next. */
const isListed = (text: string, { claim, start, end }: Place): boolean =>
  CLAIMS[claim]?.role === 'equity' &&
  / [-–—|•] $/u.test(text.slice(Math.max(0, start - 3), start)) &&
  / [-–—|•] $/u.test(text.slice(end, end + 3));

const within = (inner: Place, outer: Place): boolean =>
  outer.claim === inner.claim && outer.start <= inner.start && outer.end >= inner.end;

/** Whether one of the claim's longer phrases holds this one and means something else. */
export const isVoid = (place: Place, unless: readonly Place[]): boolean =>
  unless.some((one) => within(place, one));

export function claimWords(text: string, amounts: readonly Span[]): ClaimWords {
  const { around, families } = made();
  const foreign =
    amounts.length === 0 ? [] : languagesOf(wordsOf(text.slice(0, HEAD))).filter((one) => one !== 'en');
  const all: Word[] = [];
  const before: Place[] = [];
  const unless: Place[] = [];
  for (const { start: from, end: to } of windows(text, amounts)) {
    const slice = text.slice(from, to);
    const words = wordsOf(slice);
    const found: (Place & { part: Part })[] = [];
    const add = (claim: number, part: Part, first: number, last: number): void => {
      found.push({
        claim,
        part,
        start: from + (words[first]?.start ?? 0),
        end: from + (words[last - 1]?.end ?? 0),
      });
    };
    for (const { what, from: first, to: last } of around.find(slice, words))
      add(what.claim, what.part, first, last);
    for (const language of foreign)
      for (const { what, from: first, to: last } of phrasesOf(language).find(slice, words))
        for (const claim of families.get(what) ?? []) add(claim, 'before', first, last);
    for (const [claim, { script }] of CLAIMS.entries())
      if (script !== undefined)
        for (const match of slice.matchAll(script))
          found.push({
            claim,
            part: 'before',
            start: from + match.index,
            end: from + match.index + match[0].length,
          });
    const own = found.filter(({ part }) => part === 'unless');
    const needed = found.filter(({ part }) => part === 'with');
    for (const place of found) {
      if (place.part !== 'before' || isVoid(place, own)) continue;
      const needs = CLAIMS[place.claim]?.with !== undefined;
      const has = ({ claim, start, end }: Place): boolean =>
        claim === place.claim && end <= place.start + 1 && start >= place.start - WITH;
      if (needs && !needed.some(has)) continue;
      if (isListed(text, place) || isBareStock(text, place)) continue;
      before.push({ claim: place.claim, start: place.start, end: place.end });
    }
    unless.push(...own);
    for (const { start, end, lower } of words) all.push({ start: start + from, end: end + from, lower });
  }
  before.sort((a, b) => a.start - b.start || b.end - a.end);
  ledBySums(text, before);
  return { text, words: all, before, unless, foreign };
}

const SUMS: ReadonlySet<string | undefined> = new Set(['ote', 'total', 'ctc']);

/** "OTE) pay range", "total cash compensation range": what the word in front measures, the whole phrase does. */
function ledBySums(text: string, before: Place[]): void {
  for (const sum of before) {
    if (!SUMS.has(CLAIMS[sum.claim]?.role)) continue;
    for (const place of before) {
      if (place.start > sum.end + 2) break;
      if (place.start < sum.end || CLAIMS[place.claim]?.role !== 'base') continue;
      if (/[\n.,;:]/.test(text.slice(sum.end, place.start))) continue;
      sum.end = place.end;
      place.claim = sum.claim;
    }
  }
}

/** Index of the first of an ordered list that starts at `at` or behind it. */
export function firstFrom(list: readonly { start: number }[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest of each claim's phrases that end in front of `at`, from `from` on. */
export function nearestBefore({ before }: ClaimWords, at: number, from: number): Map<number, Place> {
  const nearest = new Map<number, Place>();
  const done = new Map<number, number>();
  for (let i = firstFrom(before, from); i < before.length; i++) {
    const place = before[i] as Place;
    if (place.start >= at) break;
    if (place.end > at || place.start < (done.get(place.claim) ?? 0)) continue;
    nearest.set(place.claim, place);
    done.set(place.claim, place.end);
  }
  return nearest;
}

/** Claims that the words of a clause's heading name. */
export function named(heading: string): Set<number> {
  const { before } = claimWords(heading, [{ start: heading.length, end: heading.length }]);
  return new Set(before.map(({ claim }) => claim));
}
