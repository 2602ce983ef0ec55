/** Evidence in another currency than the offer's, brought to it at the person's own dated rate; as it is without one. */
import type { Evidence, EvidenceRange } from '../evidence/evidence.ts';
import { inCurrency, type Rate } from '../ledger/rates.ts';
import type { Currency } from '../money/money.ts';

function converted(range: EvidenceRange, currency: Currency, rates: Rate[]): EvidenceRange {
  if (range.measure === 'bonus' || range.currency === null || range.currency === currency) return range;
  const [low, high] = [inCurrency(range.low, currency, rates), inCurrency(range.high, currency, rates)];
  if (!low || !high) return range;
  const median = range.median && inCurrency(range.median, currency, rates);
  return { ...range, low, high, median, printed: null, currency };
}

export function evidenceInCurrency(evidence: Evidence, currency: Currency | null, rates: Rate[]): Evidence {
  if (currency === null || rates.length === 0) return evidence;
  return { ...evidence, ranges: evidence.ranges.map((range) => converted(range, currency, rates)) };
}
