/**
 * What the offer still depends on: background check, references, work permit, signing other papers. The board's approval of a
 * grant is none: it belongs to the grant. */

import { cuesAmong, endsSaying } from '../../lexicon/cues.ts';
import { found, quoteAt } from '../read-quote.ts';
import type { Term } from './letter/term.ts';

const contingencies: Term = {
  name: 'contingencies',
  order: 160,
  read({ text, kind, marked }, terms) {
    if (kind !== 'offer') return;
    for (const { start, end } of cuesAmong(text, marked.words, 'condition')) {
      if (!endsSaying(text.slice(Math.max(0, start - 150), start), 110, '.', 'depends')) continue;
      if (terms.conditions === undefined)
        terms.remarks.push({ code: 'contingent', quote: quoteAt(text, start, end) });
      terms.conditions ??= [];
      const value = text.slice(start, end).toLowerCase();
      if (terms.conditions.some((known) => known.value === value)) continue;
      terms.conditions.push(found(value, text, start, end, 'contingencies'));
    }
  },
};

export default contingencies;
