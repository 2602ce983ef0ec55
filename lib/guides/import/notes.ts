/** What the guide says of its tables in words: what a total consists of, and over how many years grants vest. */
import type { DialectRule } from './draft.ts';

const TOTAL =
  /\btotal (?:comp(?:ensation)?|pay|package)?\b.{0,40}\b(?:includes?|comprises?|consists? of|combines?|covers?|=|is)\b(.{3,300})/i;
const VEST =
  /(\d{1,2})[- ]?y(?:ea)?r[- ](?:vest|grant|schedule|cliff|period)|\b(?:vest\w{0,4}|rsus?|stock|equity|options?|grants?)\b[^.|]{0,40}?\bover (\d{1,2}) y(?:ea)?rs?\b|\bover (\d{1,2}) years?\b[^.|]{0,30}\bvest/i;

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
      const total = TOTAL.exec(text);
      if (total && draft.totalIncludes === 'not stated') {
        const parts = PARTS.filter(([, words]) => words.test(total[1] as string)).map(([part]) => part);
        if (parts.length > 0) {
          draft.totalIncludes = { parts, line: line.n };
          if (text.length < 300) draft.taken.add(line);
        }
      }
      const vest = VEST.exec(text);
      const years = Number(vest?.[1] ?? vest?.[2] ?? vest?.[3] ?? 0);
      if (years > 1 && draft.grantYears === 'not stated') draft.grantYears = { value: years, line: line.n };
    }
  },
} satisfies DialectRule;
