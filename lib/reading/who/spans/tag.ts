/**
 * Gives every word of a text the owner of the name that it is part of: each word's probabilities by the trained
 * weights, then the likeliest way through all of them, for words of one name stand together.
 */

import type { Word } from '../../../lexicon/words.ts';
import { type Marked, wordAt } from '../../marked.ts';
import type { NameModel } from '../../owners/scorer/weights.ts';
import type { Towns } from '../../place/towns/towns.ts';
import { bestPath, marginals } from './chain.ts';
import { featuresOf, type Scene, sceneOf } from './features.ts';
import { NAME_OWNERS, type NameOwner, type NameSpan } from './owner.ts';

/** Names stand where letters begin and where they end; what is between a long text's ends is left out. */
const HEAD_WORDS = 1600;
const TAIL_WORDS = 250;

const K = NAME_OWNERS.length;

/** Scores of every owner of each wanted word, K a word. */
function scoresOf({ model }: NameModel, scene: Scene, wanted: readonly number[]): Float64Array {
  const { bias, step, rows, weights } = model;
  const out = new Float64Array(wanted.length * K);
  for (const [n, i] of wanted.entries()) {
    for (let c = 0; c < K; c++) out[n * K + c] = bias[c] as number;
    for (const feature of new Set(featuresOf(scene, i))) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      for (let c = 0; c < K; c++)
        out[n * K + c] = (out[n * K + c] as number) + (weights[row * K + c] as number) * step;
    }
  }
  return out;
}

/** Signs at which a name ends although the next word has the same owner. */
const PARTS = /[\n\t;|•:@>]/;
/** What a bracket left open may hold: "Finance Manager (Statutory Reporting)". */
const BRACKET = /^[^\n(),;:]{0,30}\)/;

/** The end of a name, behind the bracket that it opens. */
function closed(text: string, { start, end }: { start: number; end: number }): number {
  const name = text.slice(start, end);
  if (name.lastIndexOf('(') <= name.lastIndexOf(')')) return end;
  return end + (BRACKET.exec(text.slice(end, end + 32))?.[0].length ?? 0);
}

/** What the trained voice says of a text's names. */
export interface Names {
  towns: Towns;
  /** In the order of the text. */
  spans: NameSpan[];
  /** How much of a stretch of text belongs to an owner: the mean probability over its words, 0 where none was asked. */
  shareOf(owner: NameOwner, start: number, end: number): number;
}

function spansOf(
  { text, words }: Marked,
  wanted: readonly number[],
  path: Int32Array,
  shares: Float64Array,
): NameSpan[] {
  const spans: NameSpan[] = [];
  let [sum, length] = [0, 0];
  for (const [n, i] of wanted.entries()) {
    const c = path[n] as number;
    const owner = NAME_OWNERS[c] as NameOwner;
    if (owner === 'none') {
      length = 0;
      continue;
    }
    const { start, end } = words[i] as Word;
    const share = shares[n * K + c] as number;
    const last = spans.at(-1);
    const goesOn = length > 0 && last?.owner === owner && wanted[n - 1] === i - 1;
    if (last && goesOn && !PARTS.test(text.slice(last.end, start))) {
      sum += share;
      length++;
      last.end = end;
      last.probability = sum / length;
    } else {
      spans.push({ owner, start, end, probability: share });
      [sum, length] = [share, 1];
    }
  }
  return spans.map((span) => ({ ...span, end: closed(text, span) }));
}

/** The names of a marked text and whose they are. Cost grows in line with the text, up to a limit of words. */
export function namesOf(model: NameModel, marked: Marked): Names {
  const { text, words } = marked;
  const { towns } = model;
  if (words.length === 0) return { towns, spans: [], shareOf: () => 0 };
  const wanted: number[] = [];
  for (let i = 0; i < words.length; i++) if (i < HEAD_WORDS || i >= words.length - TAIL_WORDS) wanted.push(i);
  const scores = scoresOf(model, sceneOf(marked, towns), wanted);
  const breaks = wanted.map((i) => text.slice(words[i - 1]?.end ?? 0, words[i]?.start).includes('\n'));
  const { within, across } = model;
  const path = bestPath(scores, breaks, within, across, K);
  const { words: shares } = marginals(scores, breaks, within, across, K, false);
  const first = Math.min(HEAD_WORDS, words.length);
  const row = (i: number): number => (i < first ? i : i - words.length + wanted.length);
  return {
    towns,
    spans: spansOf(marked, wanted, path, shares),
    shareOf(owner, start, end) {
      const c = NAME_OWNERS.indexOf(owner);
      let [sum, count] = [0, 0];
      for (let i = wordAt(marked, start); i < words.length && (words[i] as Word).start < end; i++) {
        count++;
        if (i < first || row(i) >= first) sum += shares[row(i) * K + c] as number;
      }
      return count === 0 ? 0 : sum / count;
    },
  };
}
