/** The pay ranges that the page itself states, as evidence: by the year, on the measure that the page says. */
import type { EvidenceRange, Measure } from '../evidence/evidence.ts';
import type { Figure } from '../figures/figure.ts';
import { page } from '../figures/leaf.ts';
import type { BaseRead, Finding, Reading } from '../reading/reading.ts';
import { annualise, paymentsAYear } from '../worth/periods.ts';

/** Pay of an unknown basis (sales roles without an OTE mark), OTE and CTC are ranges of neither base nor total. */
const MEASURES: Partial<Record<BaseRead['basis'], Measure>> = { base: 'base', total: 'total' };

function rangeOf(
  found: Finding<BaseRead>,
  index: number,
  reading: Reading,
  url: string | null,
): EvidenceRange[] {
  const { min, max, currency, period, basis, zone } = found.value;
  const measure = MEASURES[basis];
  if (!measure || min === null || max === null || max <= min) return [];
  const end = (amount: number): Figure =>
    annualise(page(amount, 'money', currency, found.quote, found.span), paymentsAYear(period ?? 'year'));
  return [
    {
      id: `stated:${index}:${measure}`,
      tier: 'stated',
      measure,
      low: end(min),
      high: end(max),
      currency,
      years: null,
      level: null,
      place: zone,
      printed: null,
      median: null,
      n: null,
      asOf: null,
      marks: [],
      source: {
        tier: 'stated',
        publisher: reading.company?.value.name ?? '',
        what: found.quote,
        url,
        line: null,
        asOf: null,
        n: null,
      },
    },
  ];
}

/** Ranges of a reading in the order of the page. */
export const statedRanges = (reading: Reading, url: string | null = null): EvidenceRange[] =>
  reading.base.flatMap((found, index) => rangeOf(found, index, reading, url));
