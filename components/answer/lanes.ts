/** What the answer's picture shows: the range of the offer's level, that of the next one, and where the offer stands. */
import { sameLevel } from '../../lib/evidence/level-words.ts';
import type { Figure } from '../../lib/figures/figure.ts';
import type { LevelCase, Report } from '../../lib/report/report.ts';
import { mainRange } from '../band/ranges.ts';
import { partsOf } from '../who/parts.ts';

export interface Lane {
  id: string;
  /** The level as the evidence words it; null where the range is for none. */
  name: string | null;
  low: Figure;
  high: Figure;
  /** The lane that the offer is held against. */
  own: boolean;
}

export interface Lanes {
  lanes: Lane[];
  /** The offer on the lanes' measure; null where that is unknown. */
  offer: Figure | null;
}

/** At most so many lanes: the offer's own and the next. */
const MOST = 2;

/** Null where there is no range to draw. */
export function lanesOf(report: Report, current: LevelCase): Lanes | null {
  const { ladder, kind } = report;
  const range = mainRange(current);
  if (!range) return null;
  const offer = range.measure === 'total' ? current.result.recurring : partsOf(report).base;
  const single: Lane = {
    id: range.id,
    name: range.level?.label ?? null,
    low: range.low,
    high: range.high,
    own: true,
  };
  const at =
    ladder?.measure === range.measure && current.level
      ? ladder.rungs.findIndex(({ level }) => current.level && sameLevel(level, current.level))
      : -1;
  const rungs = at < 0 ? [] : (ladder?.rungs.slice(at, at + MOST) ?? []);
  const isSame = rungs[0]?.range.id === range.id;
  const lanes = isSame
    ? rungs.map(({ level, range: { id, low, high } }, index) => ({
        id,
        name: level.label,
        low,
        high,
        own: index === 0,
      }))
    : [single];
  // One range without an offer on it says no more than its two ends.
  if (kind === 'posting' && lanes.length === 1) return null;
  return { lanes, offer: kind === 'posting' ? null : offer };
}
