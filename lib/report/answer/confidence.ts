/**
 * How far the answer can be relied on, by what it rests on (`holdOf`): the employer's own word for this very job is
 * high; an estimate, or its word for more than this job, medium; wages of the market low; nothing, none.
 */
import { holdOf } from '../../counter/scope.ts';
import type { Said } from '../../evidence/evidence.ts';
import type { LevelCase, Report } from '../report.ts';
import { heldAgainst } from './verdict.ts';

export interface Confidence {
  level: 'high' | 'medium' | 'low' | 'none';
  text: Said;
}

const LEVEL = { firm: 'high', soft: 'medium', weak: 'low' } as const;

export function confidenceOf(report: Report, current: LevelCase | null): Confidence {
  const range = (current && heldAgainst(current)?.range) ?? current?.result.range ?? null;
  if (!range) return { level: 'none', text: { textKey: 'answer.rests.none', params: {} } };
  const level = LEVEL[holdOf(range)];
  const sources = new Set(report.evidence.ranges.map(({ tier }) => tier)).size;
  const params = { tier: range.tier, n: sources - 1, year: range.asOf?.slice(0, 4) ?? 'none' };
  return { level, text: { textKey: 'answer.rests.on', params } };
}
