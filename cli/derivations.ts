/**
 * Figures as the `counter` command prints them. A derivation is a tree in which the same figure stands many times (the
 * ask in every part, the parts in every package), so each figure that has a name of its own is printed in full once,
 * under that name, and other trees point there with `see`.
 */
import type { Figure } from '../lib/figures/figure.ts';

/** Figures and where they stand, nested by the names of the output. */
export type Tree = Figure | null | { [name: string]: Tree } | Tree[];

const isFigure = (tree: object): tree is Figure => 'unit' in tree && 'value' in tree;

/** The plain numbers of a tree, in its shape. */
export function numbers(tree: Tree): unknown {
  if (tree === null) return null;
  if (Array.isArray(tree)) return tree.map(numbers);
  if (isFigure(tree)) return tree.value;
  return Object.fromEntries(Object.entries(tree).map(([name, inner]) => [name, numbers(inner)]));
}

/** Where figures were printed in full, by the path of their name (`split.grant`). */
type Printed = Map<Figure, string>;

function figureJson(figure: Figure, printed: Printed): unknown {
  if (!('rule' in figure)) return figure;
  const { value, unit, currency, rule } = figure;
  const see = printed.get(figure);
  if (see !== undefined) return { value, unit, currency, see, origin: { from: 'rule', rule, name: see } };
  const inputs = Object.entries(figure.inputs).map(([name, input]) => [name, figureJson(input, printed)]);
  return { value, unit, currency, rule, inputs: Object.fromEntries(inputs) };
}

function print(tree: Tree, path: string, printed: Printed): unknown {
  if (tree === null) return null;
  if (isFigure(tree)) {
    const json = figureJson(tree, printed);
    if (!printed.has(tree)) printed.set(tree, path);
    return json;
  }
  const inside = Object.entries(tree).map(([name, inner]) => [
    name,
    print(inner, path === '' ? name : `${path}.${name}`, printed),
  ]);
  return Array.isArray(tree) ? inside.map(([, json]) => json) : Object.fromEntries(inside);
}

/** The derivations of an output, in the order of its names: a name may point at one before it. */
export const derivations = (figures: { [name: string]: Tree }): Record<string, unknown> =>
  print(figures, '', new Map()) as Record<string, unknown>;
