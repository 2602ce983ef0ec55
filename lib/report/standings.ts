/**
 * Where each part of an offer stands in what each tier says of that part: base in base ranges, a total in totals, a
 * grant in grants over the same years, a bonus in bonuses. Tiers stay apart: they are shown side by side.
 */
import { comparable } from '../counter/scope.ts';
import { rangesByTier } from '../evidence/choose.ts';
import type { Evidence, EvidenceRange, Level, Measure, Tier } from '../evidence/evidence.ts';
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { grantsOver } from '../worth/granted.ts';
import type { OfferFigures } from '../worth/offer-figures.ts';
import { type PositionWord, positionIn, positionWord } from '../worth/position.ts';

export interface Standing {
  measure: Measure;
  tier: Tier;
  rangeId: string;
  low: Figure;
  high: Figure;
  /** The offer's part on the range's measure. */
  value: Figure;
  /** Not clamped: below 0 and above 1 outside the range. */
  p: Figure;
  word: PositionWord;
}

const MEASURES: Measure[] = ['total', 'base', 'grant', 'bonus'];

/** The target bonus as a share of base; null where none is promised. */
function bonusShare({ bonusShare: share, bonusFixed, base }: OfferFigures): Figure | null {
  if (bonusFixed && base) return derive('ratio', { part: bonusFixed, whole: base.annual });
  return share.value > 0 ? share : null;
}

/** The part of the offer that a range measures; null while it is unknown. */
function partFor({ measure, years }: EvidenceRange, figures: OfferFigures): Figure | null {
  switch (measure) {
    case 'total':
      return figures.recurring;
    case 'base':
      return figures.base?.annual ?? null;
    case 'grant':
      return grantsOver(years, figures);
    case 'bonus':
      return bonusShare(figures);
  }
}

/** Standings at one level (null: the sources have no levels), total first, most trusted tier first. */
export function standingsFor(evidence: Evidence, level: Level | null, figures: OfferFigures): Standing[] {
  return MEASURES.flatMap((measure) => rangesByTier(evidence, measure, level)).flatMap((range) => {
    const value = partFor(range, figures);
    if (!value || !comparable(range, figures.currency)) return [];
    const p = positionIn(value, range);
    const { measure, tier, id, low, high } = range;
    return p ? [{ measure, tier, rangeId: id, low, high, value, p, word: positionWord(p.value) }] : [];
  });
}
