/** Pairs of neighbouring levels in one region, lowest first, for the rules that look between them. */
import { type Ends, rangeOf } from '../figures.ts';
import type { Band, Guide, GuideLevel } from '../schema.ts';

export interface Neighbours {
  region: string;
  place: string;
  currency: string;
  lower: { level: GuideLevel; band: Band; range: Ends };
  upper: { level: GuideLevel; band: Band; range: Ends };
}

/** Neighbouring levels by total, in the order in which the guide lists its levels. */
export function neighbours(guide: Guide): Neighbours[] {
  const found: Neighbours[] = [];
  for (const region of new Set(guide.bands.map((band) => band.region))) {
    const rows = guide.levels.flatMap((level) => {
      const band = guide.bands.find((each) => each.region === region && each.level === level.id);
      const range = band && rangeOf(guide, band, 'total');
      return band && range ? [{ level, band, range }] : [];
    });
    rows.slice(1).forEach((upper, index) => {
      const lower = rows[index];
      if (!lower) return;
      const { place, currency } = upper.band;
      found.push({ region, place, currency, lower, upper });
    });
  }
  return found;
}
