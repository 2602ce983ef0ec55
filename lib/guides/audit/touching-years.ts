/** Years of experience that stand at the edge of two titles: eight years is both. */
import { printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';

export default {
  id: 'touching-years',
  check: (guide) =>
    guide.titles.flatMap((lower) =>
      guide.titles.flatMap((upper) => {
        if (!isStated(lower.years) || !isStated(upper.years) || lower === upper) return [];
        const edge = lower.years.max;
        if (edge === null || upper.years.min !== edge || lower.years.min >= edge) return [];
        const years = printed(guide, edge, 'years', null, upper.title, upper.line);
        return finding('touching-years', 'ambiguous', {
          params: { years, lower: lower.title, upper: upper.title },
          sums: [years],
          lines: [lower.line, upper.line],
        });
      }),
    ),
} satisfies AuditRule;
