/** Guides of the role that are not in use, beside those that are: where the two give other figures, pair by pair. */

import type { Guide } from '../guides/schema.ts';
import type { EvidenceRange, PlaceMatch, RivalGuide, Said } from './evidence.ts';
import { sameLevel } from './level-words.ts';
import { guideRanges } from './tiers/guide.ts';

/** Pairs that are told of one guide; a guide of ten levels and four measures has forty. */
const MOST = 8;

const isHere = ({ marks }: EvidenceRange): boolean => !marks.includes('other-place');

/** True for ranges that speak of the same. */
function isPair(a: EvidenceRange, b: EvidenceRange): boolean {
  const levels = a.level === null || b.level === null ? a.level === b.level : sameLevel(a.level, b.level);
  return levels && a.measure === b.measure && a.currency === b.currency && a.region === b.region;
}

const isAlike = (a: EvidenceRange, b: EvidenceRange): boolean =>
  a.low.value === b.low.value && a.high.value === b.high.value;

const pairSaid = (used: EvidenceRange, other: EvidenceRange): Said => ({
  textKey: 'evidence.rivals',
  params: {
    measure: other.measure,
    level: other.level?.label ?? '',
    hasLevel: other.level ? 'yes' : 'no',
    usedLow: used.low,
    usedHigh: used.high,
    low: other.low,
    high: other.high,
  },
});

/** `used` are the ranges of the guides in use. */
export function rivalGuides(
  others: Guide[],
  used: EvidenceRange[],
  today: string,
  place: PlaceMatch,
): RivalGuide[] {
  return others.map((guide) => {
    const ranges = guideRanges(guide, today, place).filter(isHere);
    const apart = ranges.flatMap((range) => {
      const pair = used.find((each) => isPair(each, range));
      return pair && !isAlike(pair, range) ? [pairSaid(pair, range)] : [];
    });
    return {
      id: guide.id,
      library: guide.library ?? null,
      publisher: guide.publisher,
      ranges,
      apart: apart.slice(0, MOST),
    };
  });
}
