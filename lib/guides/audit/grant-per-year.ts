/**
 * A grant written "a year" although its own units and price give that amount once, for all years. Both readings are
 * shown with what each makes of the opening; neither is chosen.
 */
import { derive } from '../../figures/derive.ts';
import { type AuditRule, finding } from '../finding.ts';
import { grantFromUnits, isWrittenTwoWays, openings } from '../opening.ts';
import { isStated } from '../stated.ts';
import { references } from './_strategy.ts';

export default {
  id: 'grant-per-year',
  check: (guide) => {
    const grant = grantFromUnits(guide);
    if (!grant || !isStated(guide.strategy) || !isWrittenTwoWays(guide)) return [];
    const read = openings(guide);
    const whole = read.find(({ reading }) => reading === 'whole');
    const yearly = read.find(({ reading }) => reading === 'yearly');
    const top = references(guide, 'total')
      .map(({ range }) => range.high)
      .sort((a, b) => b.value - a.value)[0];
    const shared = { currency: guide.strategy.currency, lines: [guide.strategy.line] };
    if (!whole?.total || !yearly?.total)
      return [
        finding('grant-per-year', 'contradiction', {
          name: 'grant-per-year-alone',
          params: { grant },
          sums: [grant],
          ...shared,
        }),
      ];
    const above = top ? [derive('difference', { from: yearly.total, less: top })] : [];
    return [
      finding('grant-per-year', 'contradiction', {
        params: {
          grant,
          perYear: whole.grantPerYear,
          whole: whole.total,
          yearly: yearly.total,
          place: top && yearly.total.value > top.value ? 'above' : 'within',
        },
        sums: [grant, whole.grantPerYear, whole.total, yearly.total, ...above],
        ...shared,
      }),
    ];
  },
} satisfies AuditRule;
