/**
 * A bare title ("ML/AI Engineer") is weak evidence of a level: many letters leave the seniority word out. Where the
 * offer's total lies outside the band of the level that the title alone gives, the levels it fits or lies between
 * are candidates too, and the reader is asked instead of being told that the offer is off the band.
 */
import type { Evidence } from '../evidence/evidence.ts';
import type { Fit } from '../evidence/fit.ts';

/** Codes and words of the levels to show instead, or null where the title's own level stands. */
export function unsettledLevels(evidence: Evidence, fit: Fit | null): string[] | null {
  const { candidates, levels } = evidence;
  const stated = evidence.query.levels.length > 0;
  if (stated || !fit || candidates.length !== 1 || fit.how === 'below' || fit.how === 'above') return null;
  const titled = candidates[0]?.label ?? '';
  if (fit.levels.includes(titled) && fit.how !== 'between') return null;
  const names = new Set([titled, ...fit.levels]);
  return levels
    .filter(({ label }) => names.has(label))
    .flatMap(({ codes, seniority }) => [...codes, ...seniority]);
}
