/** Bands without a level. A mapping elsewhere in the guide names one, but does not say that the bands are for it. */
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';

export default {
  id: 'unstated-level',
  check: (guide) => {
    const bands = guide.bands.filter(({ level }) => !isStated(level));
    if (bands.length === 0) return [];
    const own = guide.mapping.flatMap((chain) =>
      chain.equal
        .filter(({ company }) => company === guide.company.id)
        .map(({ level }) => ({ level, line: chain.line })),
    );
    return [
      finding('unstated-level', 'ambiguous', {
        ...(own[0] && { name: 'unstated-level-mapped' }),
        params: { bands: bands.length, ...(own[0] && { level: own[0].level }) },
        lines: [...bands.map(({ line }) => line), ...own.map(({ line }) => line)],
      }),
    ];
  },
} satisfies AuditRule;
