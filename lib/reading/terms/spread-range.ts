/** A range told in a sentence: "$152,000 in the lowest geographic market and up to $180,000 in our highest". */
import { cuesIn, says } from '../../lexicon/cues.ts';
import type { Term } from './letter/term.ts';

/** Whether the words between two amounts speak of a low end and then of a high one. */
function farApart(words: string): boolean {
  const [low] = cuesIn(words, 'low-end');
  return low !== undefined && says(words.slice(low.end), 'high-end') && !words.includes('\n');
}

const spreadRange: Term = {
  name: 'spread-range',
  order: 30,
  read({ text }, terms) {
    for (let i = 0; i + 1 < terms.base.length; i++) {
      const [low, high] = [terms.base[i], terms.base[i + 1]];
      if (low?.span == null || high?.span == null) continue;
      const [from, to] = [low.value, high.value];
      if (from.min === null || (from.max !== null && from.max !== from.min) || to.max === null) continue;
      if ((to.min !== null && to.min !== to.max) || from.currency !== to.currency || from.min >= to.max)
        continue;
      if (high.span.start - low.span.end > 120 || !farApart(text.slice(low.span.end, high.span.start)))
        continue;
      low.value = { ...from, max: to.max, period: to.period ?? from.period, zone: null };
      low.span = { start: low.span.start, end: high.span.end };
      terms.base.splice(i + 1, 1);
    }
  },
};

export default spreadRange;
