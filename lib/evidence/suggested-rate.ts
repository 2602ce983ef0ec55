/**
 * An exchange rate to suggest to a person who has entered none: of one day and one source, both said. Nothing is converted
 * by it until the person takes it over or writes their own.
 */
import rates from '../../data/rates/usd.json' with { type: 'json' };
import type { Currency } from '../money/money.ts';

export interface SuggestedRate {
  from: Currency;
  to: Currency;
  /** What one unit of `from` is in `to`, in four significant digits. */
  value: number;
  /** ISO date that it held on. */
  date: string;
  source: string;
}

const perUsd: Readonly<Record<string, number>> = { USD: 1, ...rates.perUsd };

/** Null for a currency that the source does not have, and for one and the same. */
export function suggestedRate(from: Currency, to: Currency): SuggestedRate | null {
  const own = Object.hasOwn(perUsd, from) ? perUsd[from] : undefined;
  const other = Object.hasOwn(perUsd, to) ? perUsd[to] : undefined;
  if (from === to || own === undefined || other === undefined) return null;
  return { from, to, value: Number((other / own).toPrecision(4)), date: rates.day, source: rates.source };
}
