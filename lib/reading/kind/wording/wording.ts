/**
 * What a document's wording says of its kind: each word and pair of words was weighed on documents that many hands wrote
 * (`training/*`, by `npm run learn`), so a document speaks for itself where no phrase of the lexicon does.
 */
import { type Model, shareOf } from '../../owners/scorer/weights.ts';
import { wholeWords } from '../../read-quote.ts';
import type { Weighed } from '../weighed.ts';
import { wordingOf } from './features.ts';

/** The classes of the trained weights, in their order. */
export const KINDS = ['offer', 'posting', 'other'] as const;

/** A note of a few words says little: below this number of known features the signals keep most of their say. */
const ENOUGH = 60;

export interface Wording {
  signal: Weighed;
  /** 0..1: how much the wording is heard; 1 where the document has words enough. */
  share: number;
}

/** The wording as one more signal; its quote are the words that weighed most. Null where no word is known. */
export function wordingSignal({ bias, step, rows, weights }: Model, text: string): Wording | null {
  const known = wordingOf(text).flatMap((worded) => {
    const row = rows.get(worded.feature);
    return row === undefined ? [] : [{ ...worded, at: row * KINDS.length }];
  });
  if (known.length === 0) return null;
  const scale = shareOf(known.length) * step;
  const [offer, posting, other] = KINDS.map((_, c) =>
    known.reduce((sum, { at }) => sum + (weights[at + c] as number) * scale, bias[c] as number),
  ) as [number, number, number];
  const best = Math.max(offer, posting, other);
  const most = [offer, posting, other].indexOf(best);
  const [top] = known
    .map(({ at, start, end }) => ({ start, end, weight: weights[at + most] as number }))
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  return {
    share: Math.min(1, known.length / ENOUGH),
    signal: {
      id: 'is worded like others of its kind',
      quote: top ? wholeWords(text, top.start, top.end) : '',
      offer: offer - other,
      posting: posting - other,
    },
  };
}
