/** The same offer at every level of a guide, with what lies between the levels: gaps that none covers, overlaps. */
import { comparable } from '../counter/scope.ts';
import type { Evidence, EvidenceRange, Level } from '../evidence/evidence.ts';
import { sameLevel } from '../evidence/level-words.ts';
import type { Figure } from '../figures/figure.ts';
import type { OfferFigures } from '../worth/offer-figures.ts';
import { type PositionWord, positionIn, positionWord } from '../worth/position.ts';

export interface Rung {
  level: Level;
  range: EvidenceRange;
  p: Figure;
  word: PositionWord;
  /** True for the levels that the offer may be at. */
  candidate: boolean;
}

/** Between a level and the next one: amounts that neither covers, or that both do. */
export interface Seam {
  kind: 'gap' | 'overlap';
  lower: string;
  upper: string;
  low: Figure;
  high: Figure;
}

export interface Ladder {
  measure: 'total' | 'base';
  /** The offer on that measure. */
  value: Figure;
  /** Lowest first. */
  rungs: Rung[];
  seams: Seam[];
}

function seamBetween(lower: Rung, upper: Rung): Seam[] {
  const [top, bottom] = [lower.range.high, upper.range.low];
  if (top.value === bottom.value) return [];
  const gap = top.value < bottom.value;
  return [
    {
      kind: gap ? 'gap' : 'overlap',
      lower: lower.level.label,
      upper: upper.level.label,
      low: gap ? top : bottom,
      high: gap ? bottom : top,
    },
  ];
}

/** The guide's range for a level here; another tier's ranges are for one level, and say nothing between them. */
const rangeAt = ({ ranges }: Evidence, level: Level, measure: Ladder['measure']): EvidenceRange | null =>
  ranges.find(
    (range) =>
      range.tier === 'guide' &&
      range.measure === measure &&
      range.level !== null &&
      sameLevel(range.level, level) &&
      !range.marks.includes('other-place'),
  ) ?? null;

/** Null where fewer than two levels have a range here that the offer can be held against. */
export function ladderOf(evidence: Evidence, figures: OfferFigures): Ladder | null {
  const measure = figures.recurring ? 'total' : 'base';
  const value = figures.recurring ?? figures.base?.annual ?? null;
  if (!value) return null;
  const rungs = evidence.levels.flatMap((level): Rung[] => {
    const range = rangeAt(evidence, level, measure);
    if (!comparable(range, figures.currency)) return [];
    const p = positionIn(value, range);
    const candidate = evidence.candidates.some((each) => sameLevel(each, level));
    return p ? [{ level, range, p, word: positionWord(p.value), candidate }] : [];
  });
  rungs.sort((a, b) => a.range.low.value - b.range.low.value);
  if (rungs.length < 2) return null;
  const seams = rungs.slice(1).flatMap((upper, i) => seamBetween(rungs[i] as Rung, upper));
  return { measure, value, rungs, seams };
}
