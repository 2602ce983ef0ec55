/** How a chosen figure is understood: its amounts, currency and period, and what the page around it says it is. */
import type { Currency, Period, Span } from '../../lib/money/money.ts';
import { scanMoney } from '../../lib/money/scan.ts';
import type { Finding, Reading } from '../../lib/reading/reading.ts';

export type PickMeasure = 'base' | 'total' | 'grant';

export interface Understood {
  /** As chosen; `high` equals `low` for a single amount. */
  low: number;
  high: number;
  currency: Currency | null;
  period: Period | null;
  measure: PickMeasure;
  /** `page`: a finding covers the place, or states the same amount. `assumed`: nothing says what the figure is. */
  how: 'page' | 'assumed';
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where the finding is about this figure: by its place, or else by its amount. */
function covers(
  finding: Finding<unknown>,
  span: Span | null,
  amounts: (number | null)[],
  low: number,
): boolean {
  if (span && finding.span) return touches(span, finding.span) && amounts.includes(low);
  return amounts.includes(low);
}

function measureIn(reading: Reading, span: Span | null, low: number): PickMeasure | null {
  for (const finding of reading.base) {
    const { min, max, basis } = finding.value;
    if (!covers(finding, span, [min, max], low)) continue;
    return basis === 'base' || basis === 'unknown' ? 'base' : 'total';
  }
  const grant = reading.equity.some((finding) => covers(finding, span, [finding.value.value], low));
  return grant ? 'grant' : null;
}

/** Null where the words hold no amount. */
export function understand(text: string, span: Span | null, reading: Reading | null): Understood | null {
  const country = reading?.place?.value.country ?? null;
  const mention = scanMoney(text, { country })[0] ?? scanMoney(`$${text.trim()}`)[0];
  if (!mention) return null;
  const low = mention.min ?? mention.max;
  const high = mention.max ?? mention.min;
  if (low === null || high === null) return null;
  const named = scanMoney(text, { country })[0]?.currency ?? null;
  const measure = reading && measureIn(reading, span, low);
  return {
    low,
    high,
    currency: named ?? reading?.base[0]?.value.currency ?? null,
    period: mention.period ?? (measure === 'base' ? (reading?.base[0]?.value.period ?? null) : null),
    measure: measure ?? 'base',
    how: measure ? 'page' : 'assumed',
  };
}
