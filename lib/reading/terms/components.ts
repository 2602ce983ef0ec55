/** The rows of a pay table (an annexure, a breakdown), held against the totals that it prints. */
import type { Currency } from '../../money/money.ts';
import { found, quoteAt } from '../read-quote.ts';
import type { ComponentRead, Finding } from '../reading.ts';
import { payTables, type Row } from './annexure/table.ts';
import type { Term } from './letter/term.ts';

/** Rounding of rows to the whole unit, and a percent of the sum at most. */
const closes = (sum: number, total: number): boolean => Math.abs(sum - total) <= Math.max(12, total * 0.002);

/** Whether a printed total is the sum of some of the rows above it: all since the last one, or all, or the totals. */
function isSum(total: Row, above: readonly Row[], column: 'yearly' | 'monthly'): boolean {
  const of = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
  const parts = above.filter((row) => !row.isTotal);
  const last = above.findLastIndex((row) => row.isTotal);
  const since = above.slice(last + 1);
  const amount = total[column] ?? 0;
  const totals = above.filter((row) => row.isTotal);
  return [of(parts), of(since), of(totals), of(above.slice(Math.max(0, last))), of(totals) + of(since)].some(
    (sum) => closes(sum, amount),
  );
}

const components: Term = {
  name: 'components',
  order: 195,
  read({ text, kind, amounts }, terms) {
    if (kind !== 'offer') return;
    const currency: Currency | null =
      terms.base[0]?.value.currency ?? amounts.find((mention) => mention.currency !== null)?.currency ?? null;
    const rows: Finding<ComponentRead>[] = [];
    for (const table of payTables(text)) {
      for (const [index, row] of table.entries()) {
        const column = row.yearly !== null ? 'yearly' : 'monthly';
        const amount = row[column];
        if (amount === null) continue;
        if (!row.isTotal) {
          const period = column === 'yearly' ? 'year' : 'month';
          rows.push(
            found({ name: row.label, amount, currency, period }, text, row.start, row.end, 'components'),
          );
          continue;
        }
        const above = table.slice(0, index);
        if (above.filter((one) => one[column] !== null).length >= 2 && !isSum(row, above, column))
          terms.remarks.push({ code: 'table-sum', quote: quoteAt(text, row.start, row.end) });
      }
    }
    if (rows.length >= 2) terms.components = rows;
  },
};

export default components;
