/** Finds phrases in a list of words: one walk over the text, whatever the number of phrases. */
import { waysToSay } from './phrase.ts';
import { isPhraseGap, phraseWords, type Word } from './words.ts';

/** A word that begins (`vergüt…`) or ends (`…gehalt`) in a known way needs this many known letters. */
const STEM = 3;

interface Node<T> {
  next: Map<string, Node<T>>;
  /** Words known by their first or last letters, filed under `STEM` of those. */
  begins: Map<string, [string, Node<T>][]>;
  ends: Map<string, [string, Node<T>][]>;
  found: T[];
}

export interface Match<T> {
  what: T;
  /** Indices of its words, the second one past the last. */
  from: number;
  to: number;
}

const node = <T>(): Node<T> => ({ next: new Map(), begins: new Map(), ends: new Map(), found: [] });

function child<T>(parent: Node<T>, word: string): Node<T> {
  const filed = word.endsWith('…')
    ? ([parent.begins, word.slice(0, -1), word.slice(0, STEM)] as const)
    : word.startsWith('…')
      ? ([parent.ends, word.slice(1), word.slice(-STEM)] as const)
      : null;
  if (filed === null) {
    const there = parent.next.get(word) ?? node<T>();
    parent.next.set(word, there);
    return there;
  }
  const [file, stem, key] = filed;
  if (stem.length < STEM) throw new Error(`lexicon: "${word}" says too little of its word`);
  const list = file.get(key) ?? [];
  file.set(key, list);
  const known = list.find(([other]) => other === stem)?.[1];
  if (known !== undefined) return known;
  const made = node<T>();
  list.push([stem, made]);
  return made;
}

/** A set of phrases, ready to be looked for. */
export class Phrases<T> {
  private readonly root = node<T>();

  /** Adds a phrase in the notation of `phrase.ts`. */
  add(phrase: string, what: T): void {
    for (const words of waysToSay(phrase)) {
      let at = this.root;
      for (const word of words.flatMap(phraseWords)) at = child(at, word);
      if (!at.found.includes(what)) at.found.push(what);
    }
  }

  /** At every word the longest phrase of each kind that begins there. */
  *find(text: string, words: readonly Word[]): Generator<Match<T>> {
    for (let from = 0; from < words.length; from++) {
      const longest = new Map<T, number>();
      let open: Node<T>[] = [this.root];
      for (let at = from; at < words.length && open.length > 0; at++) {
        const word = words[at] as Word;
        if (at > from && !isPhraseGap(text, (words[at - 1] as Word).end, word.start)) break;
        open = open.flatMap((one) => steps(one, word.lower));
        for (const { found } of open) for (const what of found) longest.set(what, at + 1);
      }
      for (const [what, to] of longest) yield { what, from, to };
    }
  }
}

function steps<T>(from: Node<T>, word: string): Node<T>[] {
  const exact = from.next.get(word);
  const out = exact === undefined ? [] : [exact];
  if (word.length < STEM) return out;
  for (const [stem, to] of from.begins.get(word.slice(0, STEM)) ?? [])
    if (word.startsWith(stem)) out.push(to);
  for (const [stem, to] of from.ends.get(word.slice(-STEM)) ?? []) if (word.endsWith(stem)) out.push(to);
  return out;
}
