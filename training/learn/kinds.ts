/** Documents by kind as rows for the trained voice of `lib/reading/kind/wording`. */
import { fromText } from '../../lib/documents/text.ts';
import { wordingOf } from '../../lib/reading/kind/wording/features.ts';
import { KINDS } from '../../lib/reading/kind/wording/wording.ts';
import type { PackedModel } from '../../lib/reading/owners/scorer/weights.ts';
import type { Author } from './authors.ts';
import type { KindDocument } from './labels.ts';
import { quantise } from './quantise.ts';
import { SETTINGS, train } from './regression.ts';

/** More of the features are left out at each step than for figures: a document has a thousand of them. */
const KIND_SETTINGS = { ...SETTINGS, epochs: 25, dropout: 0.6, decay: 2e-5, least: 4 };
const ROUNDING = { leastFeature: 0.12, leastWeight: 0.03, steps: 15 };

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
    features: wordingOf(fromText(text).text).map(({ feature }) => feature),
  }));
  return quantise(train(examples, KINDS, KIND_SETTINGS), ROUNDING);
}
