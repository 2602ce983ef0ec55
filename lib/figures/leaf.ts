/** Makers of leaves: the four places a number may come from (page, dated source, user, a rule's constant). */
import type { Currency, Span } from '../money/money.ts';
import type { Leaf, SourceRef, Unit } from './figure.ts';

/** A number read from the page; `quote` holds the words around it, `span` their place in the snapshot's text. */
export const page = (
  value: number,
  unit: Unit,
  currency: Currency | null,
  quote: string,
  span: Span | null = null,
): Leaf => ({ value, unit, currency, origin: { from: 'page', quote, span } });

/** A number out of a dated source. */
export const source = (value: number, unit: Unit, currency: Currency | null, ref: SourceRef): Leaf => ({
  value,
  unit,
  currency,
  origin: { from: 'source', source: ref },
});

/** A number the person entered or corrected; `date` is the ISO date it holds for, where it has one. */
export const user = (
  value: number,
  unit: Unit,
  currency: Currency | null,
  field: string,
  date: string | null = null,
): Leaf => ({ value, unit, currency, origin: { from: 'user', field, date } });

/** A constant of a rule, named so that a reader can look it up: `constant(1.1, 'ratio', 'ask', 'overOffer')`. */
export const constant = (
  value: number,
  unit: Unit,
  rule: string,
  name: string,
  currency: Currency | null = null,
): Leaf => ({ value, unit, currency, origin: { from: 'rule', rule, name } });
