/** Where the strategy's opening and accept-at lie in the bands they could be meant for: what they really ask. */
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import { bandName, printed } from '../figures.ts';
import { type AuditRule, finding } from '../finding.ts';
import { openings } from '../opening.ts';
import type { Guide } from '../schema.ts';
import { isStated } from '../stated.ts';
import { type Measure, type Reference, references } from './_strategy.ts';

interface Amount {
  name: 'opening' | 'accept';
  measure: Measure;
  value: Figure;
}

/** The strategy's amounts that a band can hold: its parts, and the yearly total where it opens with base and grant. */
function amounts(guide: Guide): Amount[] {
  if (!isStated(guide.strategy)) return [];
  const { open, accept, currency, line } = guide.strategy;
  const leaf = (value: number, what: string) => printed(guide, value, 'money', currency, what, line);
  const found: Amount[] = [];
  if (isStated(open.base) && references(guide, 'base').length > 0)
    found.push({ name: 'opening', measure: 'base', value: leaf(open.base, 'opening: base') });
  if (isStated(open.grant) && open.grant.per === 'total' && references(guide, 'grant').length > 0)
    found.push({ name: 'opening', measure: 'grant', value: leaf(open.grant.value, 'opening: grant') });
  for (const { total } of openings(guide))
    if (total) found.push({ name: 'opening', measure: 'total', value: total });
  if (isStated(accept) && accept.measure !== 'bonus')
    found.push({ name: 'accept', measure: accept.measure, value: leaf(accept.value, 'accept at') });
  return found;
}

/** Bands that hold the value; where a single band can be meant, that one even if it does not hold it. */
const meant = (held: Reference[], value: number): Reference[] =>
  held.length === 1
    ? held
    : held.filter(({ range }) => value >= range.low.value && value <= range.high.value);

export default {
  id: 'strategy-position',
  check: (guide) =>
    amounts(guide).flatMap(({ name, measure, value }) =>
      meant(
        // A band of one figure has no way up.
        references(guide, measure).filter(({ range }) => range.high.value > range.low.value),
        value.value,
      ).map(({ band, range }) => {
        const position = derive('position', { value, low: range.low, high: range.high });
        return finding('strategy-position', 'note', {
          name: `strategy-position-${name}`,
          params: { value, measure, position, band: bandName(guide, band) },
          sums: [position],
          currency: band.currency,
          region: band.region,
          lines: isStated(guide.strategy) ? [guide.strategy.line, band.line] : [],
        });
      }),
    ),
} satisfies AuditRule;
