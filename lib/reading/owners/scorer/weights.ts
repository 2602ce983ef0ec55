/** The trained weights as they lie in the repository, and as the scorer uses them. */

import type { Towns } from '../../place/towns/towns.ts';

/** One group of marks: written by `npm run learn`. */
export interface PackedModel {
  owners: string[];
  bias: number[];
  /** What one step of a weight is worth. */
  step: number;
  /** Feature numbers in order, as differences; base64 of bytes. */
  features: string;
  /** Their weights owner by owner, a character each: it packs better than bytes. */
  weights: string;
}

/** The words of names: beside their weights, scores of owner after owner, row by row. */
export interface PackedChain extends PackedModel {
  within: number[];
  across: number[];
}

export interface PackedWeights {
  amount: PackedModel;
  percent: PackedModel;
  duration: PackedModel;
  date: PackedModel;
  names: PackedChain;
  kinds: PackedModel;
}

export interface Model {
  owners: readonly string[];
  bias: readonly number[];
  step: number;
  rows: Map<number, number>;
  weights: Int8Array;
}

/** The character of the weight 0; the others lie around it, clear of quotes and backslashes. */
const ZERO = 'D'.charCodeAt(0);

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/**
 * The trained voice on names: its words' weights, scores of owner after owner on one line and across lines, and the
 * towns that one of its features asks for.
 */
export interface NameModel {
  towns: Towns;
  model: Model;
  within: ArrayLike<number>;
  across: ArrayLike<number>;
}

/** A model ready for use. Throws on weights that do not fit together. */
export function unpack({ owners, bias, step, features, weights }: PackedModel): Model {
  const rows = new Map<number, number>();
  let number = 0;
  let part = 0;
  let shift = 0;
  for (const byte of bytesOf(features)) {
    part += (byte & 127) * 2 ** shift;
    if (byte >= 128) {
      shift += 7;
      continue;
    }
    number += part;
    rows.set(number, rows.size);
    part = shift = 0;
  }
  const table = Int8Array.from(weights, (char) => char.charCodeAt(0) - ZERO);
  if (table.length !== rows.size * owners.length) throw new Error('weights of another shape');
  return { owners, bias, step, rows, weights: table };
}

/** The form in which weights are kept; `numbers` in rising order. */
export function pack(
  owners: readonly string[],
  bias: readonly number[],
  step: number,
  numbers: readonly number[],
  weights: Int8Array,
): PackedModel {
  const bytes: number[] = [];
  let last = 0;
  for (const number of numbers) {
    let rest = number - last;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest & 127) | 128);
    bytes.push(rest);
    last = number;
  }
  const base64 = (data: Iterable<number>): string =>
    btoa(Array.from(data, (byte) => String.fromCharCode(byte & 255)).join(''));
  const characters = Array.from(weights, (weight) => String.fromCharCode(ZERO + weight)).join('');
  return { owners: [...owners], bias: [...bias], step, features: base64(bytes), weights: characters };
}

/** Long sentences have more features; each then counts for less (the training does the same). */
export const shareOf = (features: number): number => 10 / (3 * Math.sqrt(Math.max(1, features)));
