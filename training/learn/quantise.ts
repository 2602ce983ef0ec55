/** Trained weights as the product keeps them: small whole numbers, and no features that decide nothing. */
import { featureNumber } from '../../lib/reading/owners/scorer/hash.ts';
import { type PackedModel, pack } from '../../lib/reading/owners/scorer/weights.ts';
import type { Trained } from './regression.ts';

/** Weights below this share of the largest of all are left out. */
const LEAST_WEIGHT = 0.07;
const STEPS = 19;

export interface Rounding {
  /** How many features are kept: those with the largest weights. */
  most: number;
  leastWeight: number;
  steps: number;
}
export const ROUNDING: Omit<Rounding, 'most'> = { leastWeight: LEAST_WEIGHT, steps: STEPS };

export function quantise(
  { classes, features, weights, bias }: Trained,
  { most, leastWeight, steps }: Rounding,
): PackedModel {
  const k = classes.length;
  let largest = 1e-9;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = largest / steps;
  const rows = new Map<number, Int8Array>();
  const weightOf = (id: number): number =>
    weights.subarray(id * k, id * k + k).reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const tops = features.map((_, id) => weightOf(id));
  const least = [...tops].sort((a, b) => b - a)[most] ?? 0;
  for (const [id, feature] of features.entries()) {
    const row = weights.subarray(id * k, id * k + k);
    if ((tops[id] as number) <= least) continue;
    const number = typeof feature === 'string' ? featureNumber(feature) : feature;
    // Two features of one number: the first in order of names keeps it.
    if (rows.has(number)) continue;
    rows.set(
      number,
      Int8Array.from(row, (weight) =>
        Math.abs(weight) < leastWeight * largest ? 0 : Math.round(weight / step),
      ),
    );
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const table = new Int8Array(numbers.length * k);
  for (const [at, number] of numbers.entries()) table.set(rows.get(number) as Int8Array, at * k);
  const rounded = [...bias].map((value) => Math.round(value * 1e4) / 1e4);
  return pack(classes, rounded, Math.round(step * 1e7) / 1e7, numbers, table);
}
