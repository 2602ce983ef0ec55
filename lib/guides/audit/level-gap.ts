/** Totals that no level covers: one level ends before the next begins. */
import { derive } from '../../figures/derive.ts';
import { type AuditRule, finding } from '../finding.ts';
import { neighbours } from './_levels.ts';

export default {
  id: 'level-gap',
  check: (guide) =>
    neighbours(guide).flatMap(({ region, place, currency, lower, upper }) => {
      if (upper.range.low.value <= lower.range.high.value) return [];
      const width = derive('difference', { from: upper.range.low, less: lower.range.high });
      return finding('level-gap', 'ambiguous', {
        params: {
          place,
          lower: lower.level.label,
          upper: upper.level.label,
          from: lower.range.high,
          to: upper.range.low,
        },
        sums: [width],
        currency,
        region,
        lines: [lower.band.line, upper.band.line],
      });
    }),
} satisfies AuditRule;
