/** Grants that follow every year ("annual refresh grants of $60,000"): later stock, no part of the grant of the offer. */
import type { Span } from '../../money/money.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import { vestingOf } from './grants/vesting.ts';
import type { Term } from './letter/term.ts';

/** The word stands right before the amount or right behind it, with no other amount between. */
const BEFORE = /(?<!\p{L})refresh(?:er)?s?(?!\p{L})[^\d.;\n]{0,70}$/iu;
const BEHIND = /^[^\d.;,\n]{0,40}(?<!\p{L})refresh(?:er)?s?(?!\p{L})/iu;
const OPEN =
  /(?<!\p{L})(?:eligib(?:le|ility)|may|might|could|discretion(?:ary)?|consider(?:ed|ation)?|not guaranteed|typical(?:ly)?|historical(?:ly)?|subject to (?:performance|approval))(?!\p{L})/iu;

const isNamed = (text: string, { start, end }: Span): boolean =>
  BEFORE.test(text.slice(Math.max(0, start - 110), start)) || BEHIND.test(text.slice(end, end + 70));

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
    const promised = !OPEN.test(text.slice(start, end));
    terms.refresher = found({ value, currency, years, promised }, text, span.start, span.end, 'refresher');
  },
};

export default refresher;
