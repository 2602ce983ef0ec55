/** Documents by kind as rows for the trained voice of `lib/reading/kind/wording`. */

import { wordingOf } from '../../lib/reading/kind/wording/features.ts';
import { KINDS } from '../../lib/reading/kind/wording/wording.ts';
import type { PackedModel } from '../../lib/reading/owners/scorer/weights.ts';
import { textSnapshot } from '../../lib/reading/snapshot.ts';
import type { Author } from './authors.ts';
import { averaged } from './average.ts';
import type { KindDocument } from './labels.ts';
import { quantise } from './quantise.ts';
import { SETTINGS, train } from './regression.ts';

/** More of the features are left out at each step than for figures: a document has a thousand of them. */
const KIND_SETTINGS = { ...SETTINGS, epochs: 25, dropout: 0.6, decay: 2e-5, least: 4 };
/** How often the weights are learned, each time in another order. */
const TIMES = 5;
const SEED = 7;
const ROUNDING = { most: 14_000, leastWeight: 0.03, steps: 15 };

/** An author's whole documents with their kinds. Passages are none: a document is judged as a whole. */
export const kindsOf = ({ letters, others, names, kinds }: Author): Pick<KindDocument, 'kind' | 'text'>[] => [
  ...letters,
  ...others,
  ...names,
  ...kinds,
];

/** Weights of words and pairs of words for offer, posting and neither. */
export function learnKinds(authors: readonly Author[]): PackedModel {
  const examples = authors.flatMap(kindsOf).map(({ kind, text }) => ({
    label: kind,
    features: wordingOf(textSnapshot(text).text).map(({ feature }) => feature),
  }));
  return quantise(
    averaged(TIMES, ['weights', 'bias'], (time) =>
      train(examples, KINDS, { ...KIND_SETTINGS, seed: SEED + time }),
    ),
    ROUNDING,
  );
}
