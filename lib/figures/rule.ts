/** What a rule is: a named, pure piece of arithmetic whose inputs have names and whose words stand in `locales`. */
import type { Unit } from './figure.ts';

export interface Rule {
  /** Inputs the rule cannot do without. A rule with none listed takes any number of inputs of any name. */
  inputs: readonly string[];
  /** Unit of the result unless the caller of `derive` says otherwise. */
  unit: Unit;
  compute(inputs: Record<string, number>): number;
}

/** A rule over inputs of fixed names. */
export const rule = <const Name extends string>(
  inputs: readonly Name[],
  unit: Unit,
  compute: (inputs: Record<Name, number>) => number,
): Rule => ({ inputs, unit, compute });

/** A rule over any number of inputs, in the order in which they were given. */
export const ruleOverAll = (unit: Unit, compute: (values: number[]) => number): Rule => ({
  inputs: [],
  unit,
  compute: (inputs) => compute(Object.values(inputs)),
});

/**
 * Takes binary noise out of a result (1.1 × 285,500 is 314,050, not 314,050.00000000006). Twelve significant decimal
 * digits, so that scaling by a power of ten scales the result.
 */
export const tidy = (value: number): number => (isShort(value) ? value : Number(value.toPrecision(12)));

/** Whole, or with at most two decimals in twelve digits: there is no noise to take out, and most results are so. */
const isShort = (value: number): boolean =>
  Number.isInteger(value) || (Math.abs(value) < 1e9 && Math.round(value * 100) / 100 === value);
