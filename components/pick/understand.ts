/** A chosen figure as the panel shows it: its amounts, what they are compared with, and what is open to change. */
import type { Currency, Period, Span } from '../../lib/money/money.ts';
import type { Owner } from '../../lib/reading/owners/owner.ts';
import type { Certainty } from '../../lib/reading/reading.ts';
import type { SelectionRead } from '../../lib/reading/selection/read-selection.ts';

/** What a figure is compared with; `none` where there is nothing of its kind to compare with. */
export type PickMeasure = 'base' | 'total' | 'grant' | 'bonus' | 'signOn' | 'none';

export interface Understood {
  /** The amount, or both ends of a range; none for a percentage or a count. */
  amounts: number[];
  currency: Currency | null;
  period: Period | null;
  owner: Owner | null;
  measure: PickMeasure;
  /** How sure its owner is. */
  certainty: Certainty;
  /** What it may be instead, where it is unsure. */
  other: Owner | null;
  /** The words around it, and its place on the page. */
  quote: string;
  span: Span | null;
}

/** Owners that a person may choose, in the order of the choice. */
export const CHOICES: readonly Owner[] = ['base', 'total', 'bonus', 'signon', 'grant', 'other'];

const MEASURES: Readonly<Partial<Record<Owner, PickMeasure>>> = {
  base: 'base',
  // Pay of another job is pay all the same: it stands somewhere among the ranges.
  previous: 'base',
  total: 'total',
  grant: 'grant',
  bonus: 'bonus',
  'bonus.guaranteed': 'bonus',
  'bonus.max': 'bonus',
  signon: 'signOn',
  buyout: 'signOn',
};

export const measureOf = (owner: Owner | null): PickMeasure =>
  owner === null ? 'base' : (MEASURES[owner] ?? 'none');

/** Figures that are paid again and again, so that a period belongs to them. */
export const isPaid = (measure: PickMeasure): boolean => measure === 'base' || measure === 'total';

export function understand({ pay, owner, certainty, other, quote, span }: SelectionRead): Understood {
  const ends = [pay?.min ?? null, pay?.max ?? null].filter((end): end is number => end !== null);
  const counted = owner === 'units';
  return {
    amounts: counted ? [] : [...new Set(ends)],
    currency: pay?.currency ?? null,
    period: pay?.period ?? null,
    owner,
    measure: measureOf(owner),
    certainty,
    other,
    quote,
    span,
  };
}
