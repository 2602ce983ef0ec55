/** A mention of money in a text, before anything says what it is for. */
import type { Currency, Pay, Span } from './money.ts';

/**
 * What makes a number money, strongest first: a currency, an Indian unit (`LPA`, `lakh`), a pay period (`25.98 p/hr`),
 * a `k`, or only the shape of a range (`84000 - 99,601.85`). The last three count only where the words around
 * speak of pay.
 */
export type Evidence = 'currency' | 'unit' | 'period' | 'scale' | 'shape';

export interface Mention extends Pay {
  /** The whole phrase: currency, amounts, scale and period. */
  span: Span;
  evidence: Evidence;
  /** True where only a symbol that several countries share (`$`, `kr`) says the currency. */
  shared: boolean;
  /** True where the period is written next to the amount, not implied from its size. */
  periodStated: boolean;
  /** True for "about $200k", "circa £60,000". */
  approximate: boolean;
}

/** One written amount: what the scanner finds and the refiners join into mentions. */
export interface Amount {
  start: number;
  end: number;
  /** The number as written, before its scale. */
  value: number;
  /** 1e3 for `k`, 1e5 for `lakh`; 1 where none is written. */
  scale: number;
  grouped: boolean;
  currency: Currency | null;
  /** True where the currency is a bare shared symbol. */
  shared: boolean;
  /** True where the currency stands in front. */
  lead: boolean;
  evidence: Evidence | null;
  period: Pay['period'];
  /** "110k+", "or more". */
  plus: boolean;
}
