/** The title by both voices: what the rules found and what the trained voice takes for the title. */
import { wordsOf } from '../../../lexicon/words.ts';
import type { Names } from '../spans/tag.ts';
import type { TitleRead } from './found.ts';

export const LEARNED = 'title-learned';
/** The voice alone is believed from here on. */
const ENOUGH = 0.5;
/** What the rules found gives way to a title that the voice prefers where it is less likely than this. */
const DOUBTED = 0.2;
/** A word at the edge of a title is part of it from here on. */
const PART = 0.25;

interface Spoken {
  title: string;
  start: number;
  end: number;
  /** Chance that at least one of its mentions is the title's. */
  share: number;
}

/** The title that the voice is surest of, all mentions of the same words together; the first mention is its place. */
function spoken(text: string, { spans }: Names): Spoken | null {
  const titles = new Map<string, Spoken>();
  for (const { owner, start, end, probability } of spans) {
    if (owner !== 'title') continue;
    const title = text.slice(start, end).replace(/\s+/g, ' ');
    const known = titles.get(title.toLowerCase());
    if (known) known.share = 1 - (1 - known.share) * (1 - probability);
    else titles.set(title.toLowerCase(), { title, start, end, share: probability });
  }
  const [best = null] = [...titles.values()].sort((a, b) => b.share - a.share || a.start - b.start);
  return best;
}

/** What the rules read as far as the voice takes it for the title, and on to where the voice sees its end. */
function fitted(text: string, read: TitleRead & { start: number }, best: Spoken, names: Names): TitleRead {
  const reach = Math.max(read.start + read.title.length, best.end);
  const first = Math.min(read.start, best.start);
  const words = wordsOf(text.slice(first, reach)).map(({ start, end }) => ({
    start: first + start,
    end: first + end,
  }));
  const isPart = ({ start, end }: { start: number; end: number }): boolean =>
    names.shareOf('title', start, end) >= PART;
  const from = words.findIndex(isPart);
  const to = words.findLastIndex(isPart);
  if (from < 0) return read;
  const start = words[from]?.start ?? first;
  // A bracket or sign behind the last word belongs to it: "(m/w/d)", "C++".
  const end = to === words.length - 1 ? reach : (words[to]?.end ?? reach);
  return { ...read, title: text.slice(start, end).replace(/\s+/g, ' ').trim(), start };
}

const sameWords = (a: string, b: string): boolean => {
  const [one, other] = [wordsOf(a), wordsOf(b)].map((words) => new Set(words.map(({ lower }) => lower)));
  const shared = [...(one as Set<string>)].filter((word) => other?.has(word)).length;
  return shared >= 0.5 * Math.min(one?.size ?? 0, other?.size ?? 0) && shared > 0;
};

/** The title by both voices; `ruled` is what the rules read. */
export function weighTitles(text: string, ruled: TitleRead | null, names: Names): TitleRead | null {
  const best = spoken(text, names);
  const learned: TitleRead | null =
    best && best.share >= ENOUGH
      ? { title: best.title, rule: LEARNED, start: best.start, quote: null }
      : null;
  if (ruled === null) return learned;
  const { start } = ruled;
  if (start === null) return ruled;
  const share = names.shareOf('title', start, start + ruled.title.length);
  if (learned && best) {
    if (best.start < start + ruled.title.length && start < best.end)
      return fitted(text, { ...ruled, start }, best, names);
    if (share < DOUBTED && best.share > share && !sameWords(best.title, ruled.title)) return learned;
  }
  return ruled;
}
