/** A floor above the strategy's own opening ask: it would have the reader refuse what it told them to ask for. */
import { derive } from '../../figures/derive.ts';
import { printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { openings } from '../opening.ts';
import type { Guide } from '../schema.ts';
import { isStated } from '../stated.ts';

/** Opening asks on the floor's measure, each with the way it was read. */
function asks(guide: Guide, measure: 'base' | 'grant' | 'bonus' | 'total') {
  if (!isStated(guide.strategy)) return [];
  const { open, currency, line } = guide.strategy;
  if (measure === 'total')
    return openings(guide).flatMap(({ reading, total }) => (total ? [{ reading, value: total }] : []));
  const amount = measure === 'grant' ? isStated(open.grant) && open.grant.value : open[measure];
  if (typeof amount !== 'number') return [];
  const value =
    measure === 'bonus'
      ? printed(guide, amount, 'ratio', null, `opening: ${measure}`, line)
      : printed(guide, amount, 'money', currency, `opening: ${measure}`, line);
  return [{ reading: 'whole' as const, value }];
}

export default {
  id: 'floor-above-opening',
  check: (guide) => {
    if (!isStated(guide.strategy)) return [];
    const { strategy } = guide;
    return [strategy.floor, strategy.accept].flatMap((bound) => {
      if (!isStated(bound)) return [];
      const unit = bound.measure === 'bonus' ? 'ratio' : 'money';
      const currency = unit === 'money' ? strategy.currency : null;
      const floor = printed(guide, bound.value, unit, currency, 'accept-at', strategy.line);
      return asks(guide, bound.measure).flatMap(({ reading, value }) => {
        if (floor.value <= value.value) return [];
        const over = derive('difference', { from: floor, less: value }, unit, currency);
        return finding('floor-above-opening', 'contradiction', {
          params: { floor, open: value, over, reading },
          sums: [value, over],
          currency: strategy.currency,
          lines: [strategy.line],
        });
      });
    });
  },
} satisfies AuditRule;
