/**
 * The one thing that would move the answer most. First what keeps it from being known; then what the counter itself
 * says it is worth, worked out again with it; then another offer, whose worth only its amount can say.
 */
import { counter } from '../../counter/counter.ts';
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Strength, UserInputs } from '../../worth/offer.ts';
import type { LevelCase, Report } from '../report.ts';
import { dueOf } from './due.ts';

/** A kept offer on this one's measure and in its currency. */
export interface Rival {
  name: string;
  total: number;
}

export interface Lever {
  kind: 'grant' | 'rival' | 'wanted' | 'competing';
  /** What the ask rises by; null where it cannot be known yet. */
  by: Figure | null;
  /** Name of the kept offer. */
  name: string | null;
  /** What the person says by pressing it; null where it has to be typed. */
  inputs: Partial<UserInputs> | null;
}

function askWith(
  { offer, inputs, kind }: Report,
  current: LevelCase,
  change: Partial<UserInputs>,
): Figure | null {
  const { total, base, grant } = current;
  const bands = { total, base, grant };
  return counter({ offer, inputs: { ...inputs, ...change }, bands, kind }).plan?.ask ?? null;
}

/** What the ask rises by with something more said; null where it does not rise. */
function riseWith(report: Report, current: LevelCase, change: Partial<UserInputs>): Figure | null {
  const now = current.result.plan?.ask ?? null;
  const then = now && askWith(report, current, change);
  if (!now || !then || then.value <= now.value) return null;
  return derive('difference', { from: then, less: now });
}

export function leverOf(report: Report, current: LevelCase | null, rivals: readonly Rival[]): Lever | null {
  const { inputs, kind, cases } = report;
  if (!current || kind === 'posting' || cases.length > 1 || dueOf(report)?.state === 'passed') return null;
  const { missing, move, plan } = current.result;
  if (missing.some(({ code }) => code === 'missing-currency' || code === 'missing-base')) return null;
  const unknown = missing.some(({ code }) => /^missing-(?:equity|value|price|strike|years)$/.test(code));
  if (unknown) return { kind: 'grant', by: null, name: null, inputs: null };
  if (move.kind !== 'ask' || !plan?.ask || move.line.code !== 'move-ask-first') return null;
  const used = new Set(inputs.competing.map(({ name }) => name));
  const better = rivals.filter(({ name }) => !used.has(name)).sort((a, b) => b.total - a.total)[0];
  if (better) {
    const change = { competing: [...inputs.competing, { name: better.name, total: better.total }] };
    const by = riseWith(report, current, change);
    if (by) return { kind: 'rival', by, name: better.name, inputs: change };
  }
  const strength: Strength = { ...inputs.strength, wanted: true };
  const by = inputs.strength?.wanted ? null : riseWith(report, current, { strength });
  if (by) return { kind: 'wanted', by, name: null, inputs: { strength } };
  return inputs.competing.length === 0 ? { kind: 'competing', by: null, name: null, inputs: null } : null;
}
