/** The bands that a strategy's figure can be held against: those on its measure and in its currency. */
import { type Ends, rangeOf } from '../figures.ts';
import type { Band, Guide } from '../schema.ts';
import { isStated } from '../stated.ts';

export type Measure = 'base' | 'grant' | 'bonus' | 'total';

export interface Reference {
  band: Band;
  range: Ends;
}

/** Bands of the strategy's currency (and of its level and region, where it names them) with that measure. */
export function references(guide: Guide, measure: Measure): Reference[] {
  if (!isStated(guide.strategy)) return [];
  const { currency, level, region } = guide.strategy;
  return guide.bands
    .filter((band) => band.currency === currency)
    .filter((band) => !isStated(level) || band.level === level)
    .filter((band) => !isStated(region) || band.region === region)
    .flatMap((band) => {
      const range = rangeOf(guide, band, measure);
      return range ? [{ band, range }] : [];
    });
}
