/** A range whose bottom is above its top. */
import { rangeOf } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';

export default {
  id: 'inverted-range',
  check: (guide) =>
    guide.bands.flatMap((band) =>
      (['base', 'grant', 'bonus', 'total'] as const).flatMap((measure) => {
        const range = rangeOf(guide, band, measure);
        // A recomputed total is inverted only because a part is: the part is the finding.
        if (!range || (measure === 'total' && band.shape === 'components')) return [];
        if (range.low.value <= range.high.value) return [];
        return finding('inverted-range', 'impossible', {
          params: { place: band.place, measure, low: range.low, high: range.high },
          sums: [range.low, range.high],
          currency: band.currency,
          region: band.region,
          lines: [band.line],
        });
      }),
    ),
} satisfies AuditRule;
