/** Shares that are stated and do not add up to the whole grant over its years: said, and no schedule is made of them. */
import { quoteAt } from '../read-quote.ts';
import { passageOf } from './grants/grant.ts';
import { vestingOf } from './grants/vesting.ts';
import type { Term } from './letter/term.ts';

/** Letters state a handful of grants. */
const MOST = 6;

const vestingOpen: Term = {
  name: 'vesting-open',
  order: 125,
  read({ text, kind }, terms) {
    if (kind !== 'offer') return;
    const grants = terms.equity.slice(0, MOST);
    for (const [index, { value, span }] of grants.entries()) {
      if (span === null || value.schedule !== null) continue;
      const next = grants[index + 1]?.span?.start ?? text.length;
      const passage = passageOf(text, span.start, next > span.start ? next : text.length);
      if (vestingOf(passage).closes !== false) continue;
      terms.remarks.push({ code: 'vesting-open', quote: quoteAt(text, span.start, span.end) });
      return;
    }
  },
};

export default vestingOpen;
