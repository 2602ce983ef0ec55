/** Sums of several parts that the letter prints: total compensation, on-target earnings, cost to company. */
import { says } from '../../lexicon/cues.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import type { TotalRead } from '../reading.ts';
import type { Term } from './letter/term.ts';

const ROLES: Readonly<Record<string, TotalRead['what']>> = { ote: 'ote', ctc: 'ctc', total: 'total' };

const totals: Term = {
  name: 'totals',
  order: 45,
  read({ text, kind, amounts }, terms) {
    if (kind !== 'offer') return;
    for (const { role, min, max, currency, period, periodStated, span } of amounts) {
      const what = role === null ? undefined : ROLES[role];
      const amount = max ?? min;
      if (what === undefined || amount === null) continue;
      const { start } = sentenceAt(text, span.start);
      const lead = text.slice(start, span.end + 40);
      const named =
        what === 'total' && says(lead, 'first-year')
          ? 'first-year'
          : what === 'total' && periodStated && period === 'year'
            ? 'year'
            : what;
      if (terms.totals?.some(({ value }) => value.amount === amount && value.what === named)) continue;
      terms.totals ??= [];
      terms.totals.push(
        found({ amount, currency, period, what: named }, text, span.start, span.end, 'totals'),
      );
    }
  },
};

export default totals;
