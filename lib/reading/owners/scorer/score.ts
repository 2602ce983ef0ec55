/** The second voice: how well each owner fits a mark, by the trained weights. It never makes a number. */
import type { Mark } from '../../../marks/mark.ts';
import type { Towns } from '../../place/towns/towns.ts';
import type { Owner } from '../owner.ts';
import { featuresOf } from './features.ts';
import { featureNumber } from './hash.ts';
import type { Scene } from './scene.ts';
import { type Model, type NameModel, type PackedWeights, shareOf, unpack } from './weights.ts';

/** Sorts of marks that have weights of their own. */
export type Group = Exclude<keyof PackedWeights, 'names' | 'kinds'>;

export interface Scorer {
  models: Record<Group, Model>;
  /** The words of names: employer, title, place and people. */
  names: NameModel;
  /** The wording of documents by kind. */
  kinds: Model;
}

export interface Score {
  owner: Owner;
  /** 0..1, all owners of a mark together make 1. */
  probability: number;
}

export const groupOf = (mark: Mark): Group =>
  mark.kind === 'money' || mark.kind === 'number' ? 'amount' : mark.kind;

/** The scorer of packed weights; `towns` as `place/towns` keeps them. Throws on weights that do not fit together. */
export function makeScorer(packed: PackedWeights, towns: Towns): Scorer {
  const { amount, percent, duration, date, names, kinds } = packed;
  return {
    models: {
      amount: unpack(amount),
      percent: unpack(percent),
      duration: unpack(duration),
      date: unpack(date),
    },
    names: { towns, model: unpack(names), within: names.within, across: names.across },
    kinds: unpack(kinds),
  };
}

/** Every owner of the mark at index `at` with its probability, likeliest first. */
export function scoresOf({ models }: Scorer, scene: Scene, at: number): Score[] {
  const { owners, bias, step, rows, weights } = models[groupOf(scene.marks[at] as Mark)];
  const known = new Set<number>();
  for (const feature of featuresOf(scene, at)) {
    const row = rows.get(featureNumber(feature));
    if (row !== undefined) known.add(row);
  }
  const share = shareOf(known.size) * step;
  const sums = [...bias];
  for (const row of known)
    for (let c = 0; c < owners.length; c++)
      sums[c] = (sums[c] as number) + (weights[row * owners.length + c] as number) * share;
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return owners
    .map((owner, c) => ({ owner: owner as Owner, probability: (parts[c] as number) / whole }))
    .sort((a, b) => b.probability - a.probability);
}

/** The features that speak most for an owner against the average of all, for the reasons. */
export function strongest({ models }: Scorer, scene: Scene, at: number, owner: Owner, most = 3): string[] {
  const { owners, rows, weights } = models[groupOf(scene.marks[at] as Mark)];
  const column = owners.indexOf(owner);
  const pull = (feature: string): number => {
    const row = rows.get(featureNumber(feature));
    if (row === undefined) return 0;
    let sum = 0;
    for (let c = 0; c < owners.length; c++) sum += weights[row * owners.length + c] as number;
    return (weights[row * owners.length + column] as number) - sum / owners.length;
  };
  return [...new Set(featuresOf(scene, at))]
    .map((feature) => ({ feature, by: pull(feature) }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .slice(0, most)
    .map(({ feature }) => feature);
}
