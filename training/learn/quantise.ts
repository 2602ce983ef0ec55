/** Trained weights as the product keeps them: small whole numbers, and no features that decide nothing. */
import { featureNumber } from '../../lib/reading/owners/scorer/hash.ts';
import { type PackedModel, pack } from '../../lib/reading/owners/scorer/weights.ts';
import type { Trained } from './regression.ts';

/** Features whose largest weight is below this share of the largest of all are left out, and so are smaller weights. */
const LEAST_FEATURE = 0.18;
const LEAST_WEIGHT = 0.07;
const STEPS = 19;

export interface Rounding {
  leastFeature: number;
  leastWeight: number;
  steps: number;
}
const ROUNDING: Rounding = { leastFeature: LEAST_FEATURE, leastWeight: LEAST_WEIGHT, steps: STEPS };

export function quantise(
  { classes, features, weights, bias }: Trained,
  { leastFeature, leastWeight, steps } = ROUNDING,
): PackedModel {
  const k = classes.length;
  let largest = 1e-9;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = largest / steps;
  const rows = new Map<number, Int8Array>();
  for (const [id, feature] of features.entries()) {
    const row = weights.subarray(id * k, id * k + k);
    if (!row.some((weight) => Math.abs(weight) >= leastFeature * largest)) continue;
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
