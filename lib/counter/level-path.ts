/**
 * Rule 8: the level above the one that is offered, with its range here. Asking for a review of the level stands beside
 * the money plan and never in its place; nothing is taken from the next level's figures.
 */
import type { Evidence, EvidenceRange, Level } from '../evidence/evidence.ts';
import { sameLevel } from '../evidence/level-words.ts';
import type { Figure } from '../figures/figure.ts';
import type { OfferFigures } from '../worth/offer-figures.ts';
import { comparable } from './scope.ts';

export interface NextLevel {
  level: Level;
  range: EvidenceRange;
  /** The offer lies in that range, or above everything that its own level pays. */
  reached: boolean;
}

const rangeOf = (
  { ranges }: Evidence,
  level: Level,
  measure: EvidenceRange['measure'],
): EvidenceRange | null =>
  ranges.find(
    (range) =>
      range.tier === 'guide' &&
      range.measure === measure &&
      range.level !== null &&
      sameLevel(range.level, level) &&
      !range.marks.includes('other-place'),
  ) ?? null;

/** Null where the ladder ends, or has no range for the next level here in the offer's currency. */
export function nextLevel(evidence: Evidence, level: Level, figures: OfferFigures): NextLevel | null {
  const { levels } = evidence;
  const at = levels.findIndex((each) => sameLevel(each, level));
  const above = at < 0 ? undefined : levels[at + 1];
  if (!above) return null;
  const measure = figures.recurring ? 'total' : 'base';
  const offered: Figure | null = figures.recurring ?? figures.base?.annual ?? null;
  const [range, own] = [rangeOf(evidence, above, measure), rangeOf(evidence, level, measure)];
  if (!offered || !comparable(range, figures.currency)) return null;
  const top = comparable(own, figures.currency) ? own.high.value : Number.POSITIVE_INFINITY;
  return { level: above, range, reached: offered.value >= range.low.value || offered.value > top };
}
