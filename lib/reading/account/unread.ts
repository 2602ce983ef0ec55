/**
 * Amounts of a text's parts that were not read (an older message, another offer, other jobs below): set aside with
 * what the part is, so that the account of the whole text stays complete.
 */
import { findAmounts } from '../../marks/find.ts';
import { quoteAt } from '../read-quote.ts';
import type { Reading } from '../reading.ts';
import type { AccountEntry } from './entry.ts';

/** More than a letter with its thread; what stands behind in a page is other pages' matter. */
const LOOKED_AT = 60_000;

/** What the remarks name as not read; the rest is a message or a list that is about something else. */
function whyOf({ remarks }: Reading): NonNullable<AccountEntry['why']> {
  const named = ['other-option', 'other-offer', 'older-offer', 'newer-message'] as const;
  return named.find((code) => remarks.some((remark) => remark.code === code)) ?? 'other-part';
}

/** The reading with every amount of the whole text in its account. */
export function withUnread(reading: Reading, text: string): Reading {
  const { account } = reading;
  if (account === undefined) return reading;
  const why = whyOf(reading);
  const known = [...account].sort((a, b) => a.span.start - b.span.start);
  const all: AccountEntry[] = [];
  let at = 0;
  for (const mark of findAmounts(text.slice(0, LOOKED_AT))) {
    const { start, end } = mark.span;
    for (; at < known.length && (known[at] as AccountEntry).span.end <= start; at++)
      all.push(known[at] as AccountEntry);
    const next = known[at];
    if (next !== undefined && next.span.start < end) continue;
    all.push({
      text: text.slice(start, end),
      span: mark.span,
      quote: quoteAt(text, start, end),
      kind: mark.kind,
      fate: 'set-aside',
      figure: null,
      owner: null,
      other: null,
      certainty: 'unsure',
      reasons: [],
      why,
    });
  }
  return { ...reading, account: [...all, ...known.slice(at)] };
}
