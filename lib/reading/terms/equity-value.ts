/** Grants by value: "$240,000 in RSUs over four years", "$1,000,000 worth of restricted stock". */
import { endsSaying, says } from '../../lexicon/cues.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { found } from '../read-quote.ts';
import { grantAt } from './grants/grant.ts';
import type { Term } from './letter/term.ts';

/** The same grant said again: "your RSU grant of $240,000", "at the value of the $240,000". */
const AGAIN =
  /(?<!\p{L})(?:the|this|that|your|said|such|total|of which|i\.e\.|worth about)\s(?:[\p{L}-]{1,14}\s){0,4}(?:of\s)?\(?$/iu;
const equityValue: Term = {
  name: 'equity-value',
  order: 90,
  read({ text, pay }, terms) {
    const stated = pay.filter(({ role }) => role === 'equity');
    stated.forEach((mention, index) => {
      const { span } = mention;
      // A right to buy with one's own money is no grant.
      if (endsSaying(text.slice(Math.max(0, span.start - 90), span.start), 60, '.', 'buys')) return;
      const next = stated[index + 1]?.span.start ?? text.length;
      const value = grantAt(text, span, mention, next, index === 0);
      if (value === null) return;
      const { start, end } = sentenceAt(text, span.start);
      const sentence = text.slice(start, end);
      // The value of a grant that was read by its number belongs to that grant.
      const near = terms.equity.find(
        ({ value: one, span: at }) =>
          one.value === null && one.units !== null && at !== null && Math.abs(at.start - span.start) < 220,
      );
      if (near !== undefined && sentence.includes(String(near.value.units?.toLocaleString('en-US')))) {
        near.value = { ...near.value, value: value.value, currency: value.currency, perYear: value.perYear };
        return;
      }
      // Several grants of equal size stay several where words say that there is one more.
      const same = terms.equity.find(({ value: one }) => one.value === value.value);
      const lead = text.slice(Math.max(start, span.start - 90), span.start);
      if (same !== undefined && (AGAIN.test(lead) || !says(lead, 'another'))) return;
      terms.equity.push(found(value, text, span.start, span.end, 'equity-value'));
    });
  },
};

export default equityValue;
