/** Grants that follow every year ("annual refresh grants of $60,000"): later stock, no part of the grant of the offer. */
import { endsSaying, says } from '../../lexicon/cues.ts';
import type { Span } from '../../money/money.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { until } from '../../text/until.ts';
import { found } from '../read-quote.ts';
import { vestingOf } from './grants/vesting.ts';
import type { Term } from './letter/term.ts';

/** What stands between the word and its amount names no other. */
const STOPS = '.;\n0123456789';

const isNamed = (text: string, { start, end }: Span): boolean =>
  endsSaying(text.slice(Math.max(0, start - 110), start), 70, STOPS, 'refresh') ||
  says(until(text.slice(end, end + 50), `${STOPS},`), 'refresh');

const refresher: Term = {
  name: 'refresher',
  order: 95,
  read({ text, kind, amounts }, terms) {
    if (kind !== 'offer') return;
    const mention = amounts.find(
      ({ role, span }) => (role === null || role === 'equity') && isNamed(text, span),
    );
    const value = mention?.max ?? mention?.min ?? null;
    if (!mention || value === null) return;
    const { span, currency } = mention;
    // Read as a grant before: it is none of the offer's own.
    terms.equity = terms.equity.filter((grant) => grant.span?.start !== span.start);
    const { start, end } = sentenceAt(text, span.start);
    const { years } = vestingOf(text.slice(span.end, Math.max(end, span.end)));
    const promised = !says(text.slice(start, end), 'uncertain');
    terms.refresher = found({ value, currency, years, promised }, text, span.start, span.end, 'refresher');
  },
};

export default refresher;
