/**
 * Multinomial logistic regression over sparse features, by stochastic gradient steps whose size shrinks with each
 * weight's use (AdaGrad). Sums run in a fixed order and chance has a seed, so the same rows give the same weights.
 */
import { shareOf } from '../../lib/reading/owners/scorer/weights.ts';
import { chance, shuffled } from './chance.ts';

/** A feature by its words, or by its number already. */
export type Feature = string | number;

export interface Trained {
  classes: readonly string[];
  features: Feature[];
  /** One row a feature, one column a class. */
  weights: Float64Array;
  bias: Float64Array;
}

export interface Example {
  label: string;
  features: readonly Feature[];
}

export interface Settings {
  epochs: number;
  rate: number;
  /** Share of features left out at each step, so that no single one is relied on. */
  dropout: number;
  /** Pull towards zero at each step. */
  decay: number;
  /** Features seen in fewer rows are left out. */
  least: number;
  seed: number;
}

export const SETTINGS: Settings = { epochs: 8, rate: 0.12, dropout: 0.35, decay: 2e-6, least: 3, seed: 7 };

export function train(
  examples: readonly Example[],
  classes: readonly string[],
  settings = SETTINGS,
): Trained {
  const counts = new Map<Feature, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= settings.least)
    .map(([name]) => name)
    .sort();
  const ids = new Map(names.map((name, id) => [name, id]));
  const rows = examples.map(({ label, features }) => ({
    label: classes.indexOf(label),
    ids: Int32Array.from(new Set(features.flatMap((name) => ids.get(name) ?? []))).sort(),
  }));
  const k = classes.length;
  const weights = new Float64Array(names.length * k);
  const squares = new Float64Array(names.length * k).fill(1e-6);
  const bias = new Float64Array(k);
  const biasSquares = new Float64Array(k).fill(1e-6);
  const next = chance(settings.seed);
  const scores = new Float64Array(k);
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const row of shuffled(rows, next)) {
      const kept = row.ids.filter(() => next() >= settings.dropout);
      const scale = shareOf(kept.length);
      scores.set(bias);
      for (const id of kept)
        for (let c = 0; c < k; c++)
          scores[c] = (scores[c] as number) + (weights[id * k + c] as number) * scale;
      softmax(scores);
      for (let c = 0; c < k; c++) {
        const error = (scores[c] as number) - (c === row.label ? 1 : 0);
        if (Math.abs(error) < 1e-4) continue;
        biasSquares[c] = (biasSquares[c] as number) + error * error;
        bias[c] = (bias[c] as number) - (settings.rate * error) / Math.sqrt(biasSquares[c] as number);
        const gradient = error * scale;
        for (const id of kept) {
          const at = id * k + c;
          const w = weights[at] as number;
          const g = gradient + settings.decay * w;
          squares[at] = (squares[at] as number) + g * g;
          weights[at] = w - (settings.rate * g) / Math.sqrt(squares[at] as number);
        }
      }
    }
  return { classes, features: names, weights, bias };
}

export function softmax(scores: Float64Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c] as number) - most);
    sum += scores[c] as number;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum;
}
