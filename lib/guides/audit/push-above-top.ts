/** "Push for n% more" that, from the middle of the band, ends above its top. */
import { derive } from '../../figures/derive.ts';
import { printed, rangeOf } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';

export default {
  id: 'push-above-top',
  check: (guide) =>
    guide.levers.flatMap((lever) => {
      const { push } = lever;
      if (!push) return [];
      return guide.bands.flatMap((band) => {
        const range = rangeOf(guide, band, push.measure);
        if (!range) return [];
        const unit = range.low.unit;
        const middle = derive('midpoint', { low: range.low, high: range.high }, unit, range.low.currency);
        const by = printed(guide, push.ratio, 'ratio', null, `${lever.name}: push`, push.line);
        const raise = derive('product', { value: middle, factor: by }, unit, range.low.currency);
        const pushed = derive('sum', { middle, raise }, unit, range.low.currency);
        if (pushed.value <= range.high.value) return [];
        return finding('push-above-top', 'contradiction', {
          params: {
            lever: lever.name,
            by,
            place: band.place,
            measure: push.measure,
            pushed,
            top: range.high,
          },
          sums: [pushed],
          currency: band.currency,
          region: band.region,
          lines: [push.line, band.line],
        });
      });
    }),
} satisfies AuditRule;
