/**
 * Weights for a row of words whose owners depend on each other: a linear-chain conditional random field, trained by
 * stochastic gradient steps whose size shrinks with each weight's use (AdaGrad). Sums run in a fixed order and chance
 * has a seed, so the same texts give the same weights.
 */
import { marginals } from '../../lib/reading/who/spans/chain.ts';
import { chance, shuffled } from './chance.ts';

/** One text: each word's features and owner (its index), and whether a line ends before it. */
export interface Chain {
  features: Int32Array[];
  owners: number[];
  breaks: boolean[];
}

export interface ChainSettings {
  epochs: number;
  rate: number;
  /** Share of features left out at each step, so that no single one is relied on. */
  dropout: number;
  decay: number;
  /** Features seen fewer times are left out. */
  least: number;
  seed: number;
}

export const CHAIN_SETTINGS: ChainSettings = {
  epochs: 6,
  rate: 0.15,
  dropout: 0.2,
  decay: 1e-5,
  least: 3,
  seed: 7,
};

export interface TrainedChain {
  features: number[];
  /** One row a feature, one column an owner. */
  weights: Float64Array;
  bias: Float64Array;
  /** Owner after owner: on one line, across a line's end. */
  within: Float64Array;
  across: Float64Array;
}

/** Weights of all features, or of the `known` ones alone. */
export function trainChain(
  chains: readonly Chain[],
  k: number,
  settings = CHAIN_SETTINGS,
  known: ReadonlySet<number> | null = null,
): TrainedChain {
  const counts = new Map<number, number>();
  for (const { features } of chains)
    for (const list of features)
      for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, n]) => n >= settings.least && (known?.has(name) ?? true))
    .map(([name]) => name)
    .sort((a, b) => a - b);
  const ids = new Map(names.map((name, id) => [name, id]));
  const texts = chains.map(({ features, owners, breaks }) => ({
    rows: features.map((list) => Int32Array.from([...list].flatMap((name) => ids.get(name) ?? []))),
    owners,
    breaks,
  }));
  const adaptive = (size: number) => ({
    w: new Float64Array(size),
    g2: new Float64Array(size).fill(1e-6),
  });
  const emit = adaptive(names.length * k);
  const bias = adaptive(k);
  const steps = [adaptive(k * k), adaptive(k * k)] as const;
  const move = ({ w, g2 }: typeof bias, at: number, gradient: number): void => {
    const g = gradient + settings.decay * (w[at] as number);
    g2[at] = (g2[at] as number) + g * g;
    w[at] = (w[at] as number) - (settings.rate * g) / Math.sqrt(g2[at] as number);
  };
  const next = chance(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++)
    for (const { rows, owners, breaks } of shuffled(texts, next)) {
      const n = rows.length;
      const kept = rows.map((row) => row.filter(() => next() >= settings.dropout));
      const scores = new Float64Array(n * k);
      for (let i = 0; i < n; i++)
        for (let c = 0; c < k; c++) {
          let sum = bias.w[c] as number;
          for (const id of kept[i] as Int32Array) sum += emit.w[id * k + c] as number;
          scores[i * k + c] = sum;
        }
      const { words, pairs } = marginals(scores, breaks, steps[0].w, steps[1].w, k);
      for (let i = 0; i < n; i++)
        for (let c = 0; c < k; c++) {
          const error = (words[i * k + c] as number) - (owners[i] === c ? 1 : 0);
          if (Math.abs(error) < 1e-4) continue;
          move(bias, c, error);
          for (const id of kept[i] as Int32Array) move(emit, id * k + c, error);
        }
      for (let i = 1; i < n; i++) {
        const step = steps[breaks[i] ? 1 : 0] as typeof bias;
        for (let p = 0; p < k; p++)
          for (let c = 0; c < k; c++) {
            const error =
              (pairs[(i * k + p) * k + c] as number) - (owners[i - 1] === p && owners[i] === c ? 1 : 0);
            if (Math.abs(error) >= 1e-4) move(step, p * k + c, error);
          }
      }
    }
  return { features: names, weights: emit.w, bias: bias.w, within: steps[0].w, across: steps[1].w };
}

/** The features that decide most: the `most` with the largest weight. */
export function heaviest({ features, weights }: TrainedChain, k: number, most: number): Set<number> {
  const size = (id: number): number => {
    let largest = 0;
    for (let c = 0; c < k; c++) largest = Math.max(largest, Math.abs(weights[id * k + c] as number));
    return largest;
  };
  const order = features.map((name, id) => ({ name, size: size(id) })).sort((a, b) => b.size - a.size);
  return new Set(order.slice(0, most).map(({ name }) => name));
}
