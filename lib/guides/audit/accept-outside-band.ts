/** An "accept at" that is below the bottom or above the top of every band it could be meant for. */
import { bandName, printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';
import { references } from './_strategy.ts';

export default {
  id: 'accept-outside-band',
  check: (guide) => {
    if (!isStated(guide.strategy) || !isStated(guide.strategy.accept)) return [];
    const { accept, currency, line } = guide.strategy;
    const held = references(guide, accept.measure);
    const below = held.every(({ range }) => accept.value < range.low.value);
    const above = held.every(({ range }) => accept.value > range.high.value);
    const nearest = held
      .map((each) => ({ ...each, edge: below ? each.range.low : each.range.high }))
      .sort((a, b) => (below ? a.edge.value - b.edge.value : b.edge.value - a.edge.value))[0];
    if (!nearest || (!below && !above)) return [];
    const money = accept.measure === 'bonus' ? null : currency;
    const unit = accept.measure === 'bonus' ? 'ratio' : 'money';
    return [
      finding('accept-outside-band', above ? 'impossible' : 'contradiction', {
        params: {
          accept: printed(guide, accept.value, unit, money, 'accept at', line),
          edge: nearest.edge,
          band: bandName(guide, nearest.band),
          side: above ? 'above' : 'below',
        },
        sums: [nearest.edge],
        currency,
        region: nearest.band.region,
        lines: [line, nearest.band.line],
      }),
    ];
  },
} satisfies AuditRule;
