/** Making derived figures, and checking them again: a figure that cannot be re-evaluated is not shown. */
import type { Currency } from '../money/money.ts';
import type { Derived, Figure, Leaf, Unit } from './figure.ts';
import { tidy } from './rule.ts';
import { RULES, type RuleId, ruleOf } from './rules.ts';

export const isDerived = (figure: Figure): figure is Derived => 'rule' in figure;

function evaluate(id: string, inputs: Record<string, number>): number {
  const found = ruleOf(id);
  if (!found) throw new Error(`No rule "${id}" in lib/figures/rules.ts`);
  for (const name of found.inputs) {
    if (!Number.isFinite(inputs[name])) throw new Error(`Rule "${id}" needs the input "${name}"`);
  }
  const value = tidy(found.compute(inputs));
  if (!Number.isFinite(value)) throw new Error(`Rule "${id}" gives no number for ${JSON.stringify(inputs)}`);
  return value;
}

/**
 * The figure that a rule makes of other figures. Unit and currency default to the rule's unit and the currency of
 * its inputs (money only). Throws where an input that the rule needs is missing: that is a defect of the caller.
 */
export function derive(
  rule: RuleId,
  inputs: Record<string, Figure>,
  unit: Unit = RULES[rule].unit,
  currency?: Currency | null,
): Derived {
  // One pass over the inputs: a plan derives some hundred figures, and each figure is made here.
  const values: Record<string, number> = {};
  let common: Currency | null = null;
  for (const name in inputs) {
    const input = inputs[name] as Figure;
    values[name] = input.value;
    common ??= input.currency;
  }
  const own = currency === undefined ? (unit === 'money' ? common : null) : currency;
  return { value: evaluate(rule, values), unit, currency: own, rule, inputs };
}

/**
 * The value of a figure worked out again from its leaves. Equals `figure.value` for every figure that is shown. Figures
 * share their inputs, so what is worked out once is kept: `known` is for several figures of one result.
 */
export function reevaluate(figure: Figure, known: Map<Figure, number> = new Map()): number {
  if (!isDerived(figure)) return figure.value;
  const found = known.get(figure);
  if (found !== undefined) return found;
  const values: Record<string, number> = {};
  for (const [name, input] of Object.entries(figure.inputs)) values[name] = reevaluate(input, known);
  const value = evaluate(figure.rule, values);
  known.set(figure, value);
  return value;
}

/** The leaves a figure rests on, in the order in which its derivation names them. */
export function leaves(figure: Figure): Leaf[] {
  return isDerived(figure) ? Object.values(figure.inputs).flatMap(leaves) : [figure];
}

/** Every figure inside a piece of plain data, outermost first; derivations are not entered. */
export function figuresIn(data: unknown): Figure[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('value' in data && 'unit' in data && ('rule' in data || 'origin' in data)) return [data as Figure];
  return Object.values(data).flatMap(figuresIn);
}
