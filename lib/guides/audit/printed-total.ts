/** A printed total that its own parts do not make: base + grant a year + bonus, each end, off by more than 1%. */
import { derive } from '../../figures/derive.ts';
import { ends, recomputedTotal } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';

/** Printed totals are rounded to thousands; a gap of 1% is more than rounding. */
const TOLERANCE = 0.01;

export default {
  id: 'printed-total',
  check: (guide) =>
    guide.bands.flatMap((band) => {
      if (band.shape !== 'components' || !isStated(band.printedTotal)) return [];
      const sum = recomputedTotal(guide, band);
      if (!sum || sum.low.value === 0 || sum.high.value === 0) return [];
      const print = ends(guide, band, band.printedTotal, 'printed total');
      const offLow = derive('relative-difference', { value: print.low, reference: sum.low });
      const offHigh = derive('relative-difference', { value: print.high, reference: sum.high });
      if (Math.max(Math.abs(offLow.value), Math.abs(offHigh.value)) <= TOLERANCE) return [];
      return finding('printed-total', 'contradiction', {
        params: {
          place: band.place,
          printedLow: print.low,
          printedHigh: print.high,
          low: sum.low,
          high: sum.high,
        },
        sums: [sum.low, sum.high, offLow, offHigh],
        currency: band.currency,
        region: band.region,
        lines: [band.line],
      });
    }),
} satisfies AuditRule;
