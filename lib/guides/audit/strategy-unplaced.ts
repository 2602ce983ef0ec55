/** A strategy with amounts for which the guide has several bands, naming neither level nor place: for whom is it? */
import { type AuditRule, finding } from '../finding.ts';
import { openings } from '../opening.ts';
import { isStated } from '../stated.ts';
import { references } from './_strategy.ts';

export default {
  id: 'strategy-unplaced',
  check: (guide) => {
    if (!isStated(guide.strategy)) return [];
    const { level, region, open, floor, accept, line, currency } = guide.strategy;
    if (isStated(level) && isStated(region)) return [];
    const measures = new Set([floor, accept].flatMap((bound) => (isStated(bound) ? [bound.measure] : [])));
    if (isStated(open.base)) measures.add('base');
    if (isStated(open.grant)) measures.add('grant');
    if (openings(guide).some(({ total }) => total)) measures.add('total');
    const bands = Math.max(0, ...[...measures].map((measure) => references(guide, measure).length));
    if (bands < 2) return [];
    return [finding('strategy-unplaced', 'ambiguous', { params: { bands }, currency, lines: [line] })];
  },
} satisfies AuditRule;
