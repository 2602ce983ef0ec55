/**
 * A guide's own opening and accept-at, in the band of the place asked about. In another region the same place in the
 * band is taken, never the amount converted. A strategy for which several bands could be meant is carried nowhere.
 */
import { derive } from '../figures/derive.ts';
import { type Ends, printed, rangeOf } from '../guides/figures.ts';
import type { Band, Guide, GuideStrategy } from '../guides/schema.ts';
import { isStated } from '../guides/stated.ts';
import type { GuideOpinion } from './evidence.ts';

type Measure = GuideOpinion['measure'];

interface Amount {
  name: GuideOpinion['name'];
  measure: Measure;
  value: number;
}

function amounts({ open, accept }: GuideStrategy): Amount[] {
  const found: Amount[] = [];
  if (isStated(open.base)) found.push({ name: 'opening', measure: 'base', value: open.base });
  if (isStated(open.grant) && open.grant.per === 'total')
    found.push({ name: 'opening', measure: 'grant', value: open.grant.value });
  if (isStated(accept) && accept.measure !== 'bonus')
    found.push({ name: 'accept', measure: accept.measure, value: accept.value });
  return found;
}

/** The one band that a strategy's amount is about; null where several could be meant, or none has the measure. */
function meantBand(
  guide: Guide,
  strategy: GuideStrategy,
  measure: Measure,
): { band: Band; range: Ends } | null {
  const held = guide.bands
    .filter((band) => band.currency === strategy.currency)
    .filter((band) => !isStated(strategy.level) || band.level === strategy.level)
    .filter((band) => !isStated(strategy.region) || band.region === strategy.region)
    .flatMap((band) => {
      const range = rangeOf(guide, band, measure);
      // A band of one figure has no way up to be a part of.
      return range && range.high.value > range.low.value ? [{ band, range }] : [];
    });
  return held.length === 1 ? (held[0] ?? null) : null;
}

/** The opinions of a guide for one region; empty where it has none that can be placed there. */
export function guideOpinions(guide: Guide, regionId: string): GuideOpinion[] {
  if (!isStated(guide.strategy)) return [];
  const strategy: GuideStrategy = guide.strategy;
  return amounts(strategy).flatMap(({ name, measure, value }): GuideOpinion[] => {
    const meant = meantBand(guide, strategy, measure);
    const here = guide.bands.find((band) => band.region === regionId && band.level === meant?.band.level);
    const range = here && rangeOf(guide, here, measure);
    if (!meant || !here || !range) return [];
    const leaf = printed(guide, value, 'money', strategy.currency, `${name}: ${measure}`, strategy.line);
    const position = derive('position', { value: leaf, low: meant.range.low, high: meant.range.high });
    const transposed = here.region !== meant.band.region;
    const placed = transposed
      ? derive('at-position', { position, low: range.low, high: range.high }, 'money', here.currency)
      : leaf;
    const capped = placed.value > range.high.value;
    return [
      {
        guideId: guide.id,
        name,
        measure,
        value: capped ? range.high : placed,
        position,
        transposed,
        capped,
        lines: [strategy.line, here.line],
      },
    ];
  });
}
