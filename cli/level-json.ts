/** The levels of an offer as the `counter` command prints them: the ladder, and the next level above. */
import { nextLevel } from '../lib/counter/level-path.ts';
import type { Ladder } from '../lib/report/ladder.ts';
import type { LevelCase, Report } from '../lib/report/report.ts';

/** The next level of the ladder and its range; null where there is none. */
export function levelPathOf({ level, result }: LevelCase, { evidence }: Report) {
  const next = level && nextLevel(evidence, level, result.figures);
  return (
    next && {
      level: next.level.label,
      low: next.range.low.value,
      high: next.range.high.value,
      reached: next.reached,
    }
  );
}

/** The same offer at every level, with what lies between the levels. */
export const ladderJson = ({ measure, rungs, seams }: Ladder) => ({
  measure,
  rungs: rungs.map(({ level, range, p, word, candidate }) => ({
    level: level.label,
    low: range.low.value,
    high: range.high.value,
    position: p.value,
    word,
    candidate,
  })),
  seams: seams.map(({ kind, lower, upper, low, high }) => ({
    kind,
    lower,
    upper,
    low: low.value,
    high: high.value,
  })),
});
