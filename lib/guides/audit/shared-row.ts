/** One row of the band for levels that the table of titles keeps apart. */
import { type AuditRule, finding } from '../finding.ts';
import { titlesAt } from '../levels.ts';

export default {
  id: 'shared-row',
  check: (guide) =>
    guide.levels.flatMap((level) => {
      const titles = titlesAt(guide, level);
      if (titles.length < 2) return [];
      return finding('shared-row', 'ambiguous', {
        params: { level: level.label, titles: titles.map(({ title }) => title).join(' · ') },
        lines: [level.line, ...titles.map(({ line }) => line)],
      });
    }),
} satisfies AuditRule;
