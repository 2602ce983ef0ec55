/** Totals that two levels claim: a value there fits both. */
import { derive } from '../../figures/derive.ts';
import { type AuditRule, finding } from '../finding.ts';
import { neighbours } from './_levels.ts';

export default {
  id: 'level-overlap',
  check: (guide) =>
    neighbours(guide).flatMap(({ region, place, currency, lower, upper }) => {
      // Touching edges share one value; that is how bands are written, not an overlap.
      if (upper.range.low.value >= lower.range.high.value) return [];
      const width = derive('difference', { from: lower.range.high, less: upper.range.low });
      return finding('level-overlap', 'ambiguous', {
        params: {
          place,
          lower: lower.level.label,
          upper: upper.level.label,
          from: upper.range.low,
          to: lower.range.high,
        },
        sums: [width],
        currency,
        region,
        lines: [lower.band.line, upper.band.line],
      });
    }),
} satisfies AuditRule;
