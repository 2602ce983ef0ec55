/** What a guide says of a role's character: its lines are counted, its sentences stay in the person's own file. */
import type { DialectRule } from './draft.ts';

/** A year that stands alone: not inside a span, a date or a citation. */
const YEAR =
  /(?<![-–—/\d]\s?|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|fy|\d,)\s?)\b(20\d{2})\b(?!\s?[-–—/]\s?\d)/gi;

export default {
  id: 'dna',
  read(draft) {
    for (const block of draft.blocks) {
      const { is, part, line, text } = block;
      const inDna = part === 'dna' && (is === 'text' || is === 'item' || is === 'quote');
      if (inDna) {
        draft.dnaLines.push(line.n);
        draft.taken.add(line);
      }
      // Years are named by headings and by the short line under the title; prose names years of other things.
      const named =
        is === 'heading'
          ? text
          : inDna && block.heading === null
            ? text.split('|').slice(0, 12).join('|')
            : '';
      if (named === '' || named.length > 600 || line === draft.title.line) continue;
      for (const [, year] of named.matchAll(YEAR)) {
        const value = Number(year);
        if (!draft.years.some((each) => each.value === value && each.line === line.n))
          draft.years.push({ value, line: line.n });
      }
    }
  },
} satisfies DialectRule;
