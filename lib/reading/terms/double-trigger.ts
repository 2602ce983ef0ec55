/** Shares that vest only when two things happened: time, and a sale or listing of the company. Worth nothing in cash until then. */
import { cuesAmong, endsSaying, says } from '../../lexicon/cues.ts';
import { quoteAt } from '../read-quote.ts';
import type { Term } from './letter/term.ts';

const doubleTrigger: Term = {
  name: 'double-trigger',
  order: 150,
  read({ text, marked }, terms) {
    if (terms.equity.length === 0) return;
    const [match] = cuesAmong(text, marked.words, 'double-trigger');
    if (match === undefined) return;
    const { start, end } = match;
    // The words also name protection after a sale of the company; there it is acceleration.
    if (says(text.slice(Math.max(0, start - 160), start + 160), 'speeds-up')) return;
    const vests = endsSaying(text.slice(Math.max(0, start - 200), start), 160, '\n', 'vests');
    if (!vests && !says(text.slice(end, end + 10), 'vests')) return;
    terms.remarks.push({ code: 'double-trigger', quote: quoteAt(text, start, end) });
  },
};

export default doubleTrigger;
