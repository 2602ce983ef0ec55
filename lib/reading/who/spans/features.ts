/**
 * What the trained voice knows of a word: itself, its shape, its neighbours, the signs between them, and where it
 * stands in its line and its text. Each is a number, so that a long letter costs little.
 */
import type { Marked } from '../../marked.ts';
import { featureNumber } from '../../owners/scorer/hash.ts';
import type { Towns } from '../../place/towns/towns.ts';
import { factsOf } from './facts.ts';

/** Neighbours whose words are looked at on each side. */
const WINDOW = 4;
const NEAR = 2;
/** Words back that a phrase of the trade still speaks for. */
const REACH = 7;

const hashes = new Map<string, number>();
const MOST_HASHES = 50_000;
function numberOf(word: string): number {
  const known = hashes.get(word);
  if (known !== undefined) return known;
  if (hashes.size >= MOST_HASHES) hashes.clear();
  const made = featureNumber(word);
  hashes.set(word, made);
  return made;
}

/** Bits of a feature's number: a thousand features in use share a number with another one. */
const BITS = 20;

/** One number for a sort of feature and its parts. */
function mix(sort: number, a: number, b = 0): number {
  let hash = Math.imul(sort + 1, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b + 0x51ed27, 0xc2b2ae35), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) & ((1 << BITS) - 1);
}

/** "Xx", "X", "x", "Xx9": how a word is written. */
function shapeOf(word: string): string {
  let shape = '';
  for (const char of word) {
    const kind =
      char >= '0' && char <= '9'
        ? '9'
        : char !== char.toLowerCase()
          ? 'X'
          : char !== char.toUpperCase()
            ? 'x'
            : '_';
    if (shape.at(-1) !== kind) shape += kind;
    if (shape.length >= 4) break;
  }
  return word.length === 1 ? `${shape}1` : shape;
}

/** What stands between two words, in few kinds. */
function gapKind(gap: string): string {
  if (gap.includes('\n\n')) return '¶';
  if (gap.includes('\n')) return /\n[ \t]{0,8}[-•*·]/.test(gap) ? '•' : '\n';
  if (gap.includes('\t')) return '\t';
  if (gap === ' ' || gap === '') return gap;
  return gap.replace(/[\s\d]+/g, '').slice(0, 2) || ' ';
}

/** A text's words with everything that their features are made of. */
export interface Scene {
  marked: Marked;
  word: Int32Array;
  shape: Int32Array;
  tail: Int32Array;
  /** Gap before each word; one more for the end. */
  gap: Int32Array;
  /** What dictionaries say of each word: title noun, legal form, place, known employer. */
  facts: number[][];
  families: number[][];
  /** Index of the first word of each word's line, and of the word behind its line. */
  lineFrom: Int32Array;
  lineTo: Int32Array;
  /** Number of each word's line, empty ones left out, and how many there are. */
  line: Int32Array;
  lines: number;
}

/** Prepares a marked text. Cost grows in line with it. */
export function sceneOf(marked: Marked, towns: Towns): Scene {
  const { text, words } = marked;
  const count = words.length;
  const [word, shape, tail] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const gap = new Int32Array(count + 1);
  const [lineFrom, lineTo, line] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let [from, number] = [0, 0];
  const close = (to: number): void => {
    for (let n = from; n < to; n++) lineTo[n] = to;
  };
  for (const [i, { start, end, lower }] of words.entries()) {
    const between = text.slice(words[i - 1]?.end ?? 0, start);
    if (i > 0 && between.includes('\n')) {
      close(i);
      from = i;
      number++;
    }
    lineFrom[i] = from;
    line[i] = number;
    word[i] = numberOf(/^\d+$/.test(lower) ? `#${lower.length}` : lower);
    shape[i] = numberOf(`s ${shapeOf(text.slice(start, end))}`);
    tail[i] = numberOf(`t ${lower.slice(-3)}`);
    gap[i] = numberOf(`g ${i === 0 ? '^' : gapKind(between)}`);
  }
  close(count);
  gap[count] = numberOf('g $');
  const families: number[][] = words.map(() => []);
  for (const mark of marked.marks)
    for (let n = mark.from; n < mark.to; n++) families[n]?.push(numberOf(`f ${mark.family}`));
  return {
    marked,
    word,
    shape,
    tail,
    gap,
    facts: factsOf(marked, towns),
    families,
    lineFrom,
    lineTo,
    line,
    lines: number + 1,
  };
}

const OUTSIDE = featureNumber('outside');

/** The features of the word `i`, as numbers. */
export function featuresOf(scene: Scene, i: number): number[] {
  const { word, shape, tail, gap, facts, families, lineFrom, lineTo, line, lines } = scene;
  const count = word.length;
  const out: number[] = [];
  const at = (list: Int32Array, n: number): number => (n < 0 || n >= count ? OUTSIDE : (list[n] as number));
  const gapAt = (n: number): number => (n < 0 || n > count ? OUTSIDE : (gap[n] as number));
  const add = (sort: number, a: number, b = 0): void => void out.push(mix(sort, a, b));
  const [w, s] = [at(word, i), at(shape, i)];
  const [before, behind] = [gapAt(i), gapAt(i + 1)];
  add(1, w);
  add(2, s);
  add(3, at(tail, i));
  add(4, before);
  add(5, behind);
  add(6, before, behind);
  add(7, s, before);
  add(8, s, behind);
  for (const fact of facts[i] as number[]) {
    add(9, fact);
    add(10, fact, s);
  }
  for (let d = 1; d <= WINDOW; d++) {
    const [left, right] = [i - d, i + d];
    add(20 + d, at(word, left));
    add(30 + d, at(word, right));
    if (d <= NEAR) {
      add(40 + d, at(shape, left));
      add(50 + d, at(shape, right));
      add(60 + d, gapAt(left));
      add(70 + d, gapAt(right + 1));
      add(40 + d, at(shape, left), s);
      add(50 + d, at(shape, right), s);
    }
    for (const fact of facts[left] ?? []) add(80 + d, fact);
    for (const fact of facts[right] ?? []) add(90 + d, fact);
  }
  // Words just outside the run of capitals that the word is in: "at QUILL CREDIT today".
  let [first, last] = [i, i];
  const capital = (n: number): boolean => {
    const { text, words } = scene.marked;
    const char = text.charAt(words[n]?.start ?? 0);
    return char !== char.toLowerCase();
  };
  if (capital(i)) {
    while (i - first < 6 && first > (lineFrom[i] as number) && capital(first - 1)) first--;
    while (last - i < 6 && last + 1 < (lineTo[i] as number) && capital(last + 1)) last++;
    add(100, at(word, first - 1));
    add(101, at(word, last + 1));
    add(102, at(word, first - 1), at(word, first - 2));
    add(103, at(word, last + 1), at(word, last + 2));
    add(104, gapAt(first), gapAt(last + 1));
    add(105, Math.min(4, last - first), Math.min(3, i - first));
    for (let n = first; n <= last; n++)
      for (const fact of facts[n] as number[]) add(106, fact, Math.sign(n - i));
  }
  add(110, at(word, i - 1), w);
  add(111, w, at(word, i + 1));
  add(112, at(word, i - 2), at(word, i - 1));
  add(113, at(word, i + 1), at(word, i + 2));
  add(114, at(word, i - 1), s);
  add(115, at(word, i + 1), s);
  add(116, at(word, i - 1), before);
  for (const family of families[i] as number[]) add(120, family);
  const said = new Set<number>();
  for (let n = i - 1; n >= Math.max(0, i - REACH); n--)
    for (const family of families[n] as number[]) {
      if (said.has(family)) continue;
      said.add(family);
      add(121, family);
      if (i - n <= 2) add(122, family, i - n);
      if (n < first) add(123, family, Math.min(3, first - n));
    }
  const ahead = new Set<number>();
  for (let n = i + 1; n <= Math.min(count - 1, i + REACH); n++)
    for (const family of families[n] as number[]) {
      if (ahead.has(family)) continue;
      ahead.add(family);
      add(124, family);
      if (n > last) add(125, family, Math.min(3, n - last));
    }
  const [from, to] = [lineFrom[i] as number, lineTo[i] as number];
  const number = line[i] as number;
  add(130, Math.min(6, i - from));
  add(131, Math.min(6, to - i), Math.min(8, to - from));
  add(132, Math.min(12, number));
  add(133, Math.min(8, lines - number));
  add(134, at(word, from), Math.min(3, i - from));
  add(135, at(word, from), at(word, from + 1));
  add(136, Math.min(12, number), s);
  add(137, Math.min(8, lines - number), s);
  // The lines above and below: a signature's closing, a label of a form.
  if (from > 0) {
    add(140, at(word, lineFrom[from - 1] as number));
    add(141, at(word, from - 1));
    add(142, Math.min(6, from - (lineFrom[from - 1] as number)), Math.min(4, to - from));
    for (const family of families[from - 1] as number[]) add(143, family);
  }
  if (to < count) {
    add(144, at(word, to));
    for (const family of families[to] as number[]) add(145, family);
    for (const fact of facts[to] as number[]) add(146, fact);
  }
  for (let n = from; n < to && n < from + 3; n++)
    for (const family of families[n] as number[]) add(147, family, Math.min(2, i - n));
  return out;
}
