/** What the guide says of its tables in words: what a total consists of, and over how many years grants vest. */
import type { DialectRule } from './draft.ts';
import { grantYearsIn } from './grant-years.ts';

const TOTAL =
  /\btotal (?:comp(?:ensation)?|pay|package)?\b.{0,40}\b(?:includes?|comprises?|consists? of|combines?|covers?|=|is)\b(.{3,300})/i;
/** "Figures are total annual compensation (base + RSUs + bonus)." */
const NAMED = /\btotal (?:annual |yearly )?(?:comp|compensation|pay)\b[^().]{0,40}\(([^()]{4,120})\)/i;

const PARTS = [
  ['base', /\bbase\b|\bsalary\b/i],
  ['grant', /\brsus?\b|\bstock\b|\bequity\b|\boptions?\b|\bgrants?\b/i],
  ['bonus', /\bbonus/i],
] as const;

export default {
  id: 'notes',
  read(draft) {
    for (const block of draft.blocks) {
      if (block.is === 'table' || block.is === 'heading' || block.text.length > 4000) continue;
      const { text, line } = block;
      const total = TOTAL.exec(text) ?? NAMED.exec(text);
      if (total && draft.totalIncludes === 'not stated') {
        const parts = PARTS.filter(([, words]) => words.test(total[1] as string)).map(([part]) => part);
        if (parts.length > 0) {
          draft.totalIncludes = { parts, line: line.n };
          if (text.length < 300) draft.taken.add(line);
        }
      }
      const years = draft.grantYears === 'not stated' ? grantYearsIn(text) : null;
      if (years !== null) draft.grantYears = { value: years, line: line.n };
    }
  },
} satisfies DialectRule;
