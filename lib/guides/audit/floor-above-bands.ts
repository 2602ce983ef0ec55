/** A "never accept less than" that lies above the top of every band: nobody could be paid it. */
import { derive } from '../../figures/derive.ts';
import { bandName, printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { isStated } from '../stated.ts';
import { references } from './_strategy.ts';

export default {
  id: 'floor-above-bands',
  check: (guide) => {
    if (!isStated(guide.strategy) || !isStated(guide.strategy.floor)) return [];
    const { floor, currency, line } = guide.strategy;
    const tops = references(guide, floor.measure).sort((a, b) => b.range.high.value - a.range.high.value);
    const top = tops[0];
    if (!top || floor.value <= top.range.high.value) return [];
    const unit = floor.measure === 'bonus' ? 'ratio' : 'money';
    const money = unit === 'money' ? currency : null;
    const stated = printed(guide, floor.value, unit, money, 'accept-at floor', line);
    const over = derive('difference', { from: stated, less: top.range.high }, unit, money);
    return [
      finding('floor-above-bands', 'impossible', {
        params: { floor: stated, top: top.range.high, band: bandName(guide, top.band), over },
        sums: [over],
        currency,
        lines: [line, top.band.line],
      }),
    ];
  },
} satisfies AuditRule;
