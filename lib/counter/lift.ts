/**
 * Rule 6: where the rounded sum lies under what it has to reach, the part that closes it best goes up by steps: within its
 * limit before beyond it, and by as little as possible.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import { type Allotted, hasOwnVariable, summed } from './allot.ts';
import type { Limits } from './limits.ts';
import type { Offered } from './offered.ts';
import {
  baseStep,
  grantOf,
  grantStep,
  type RoundedBase,
  type RoundedGrant,
  statedBase,
  variableStep,
} from './steps.ts';

export const isBelow = (value: number, need: number): boolean => value < need - Math.abs(need) * 1e-11;

/** Steps from the multiple at or below the part until it adds `short` a year. */
function raisedBy(part: Figure, step: Figure, perStep: number, short: number): Figure {
  const below = derive('rounded-down', { value: part, step }, part.unit);
  const already = part.value - below.value;
  const steps = Math.max(1, Math.ceil((short / perStep + already / step.value) * (1 - 1e-12)));
  const count = constant(steps, 'count', 'steps-up', 'stepsUp');
  return derive('steps-up', { part, step, steps: count }, part.unit);
}

interface Way {
  lifted: NonNullable<Allotted['lifted']>;
  parts: ReturnType<typeof summed>;
  within: boolean;
}

const isWithin = (value: Figure, limit: Figure | null): boolean => !limit || value.value <= limit.value;

function byBase(split: Allotted, short: number, limits: Limits, offered: Offered): Way {
  const { base, figures } = offered;
  const own = hasOwnVariable(offered);
  const perStep = baseStep(base).value * base.perYear.value * (own ? 1 : 1 + figures.bonusShare.value);
  const raised: RoundedBase = statedBase(raisedBy(split.base.stated, baseStep(base), perStep, short), base);
  const parts = summed(raised, split.grant, offered, own ? split.bonus : null);
  return { lifted: 'base', parts, within: isWithin(raised.annual, limits.base) };
}

function byGrant(split: Allotted, short: number, limits: Limits, offered: Offered): Way[] {
  const { grant } = offered;
  if (!grant || !split.grant) return [];
  const step = grantStep(grant);
  const worth = grant.counted?.worth.value ?? 1;
  const perStep = (step.value * worth) / grant.years.value;
  const amount = raisedBy(split.grant.units ?? split.grant.value, step, perStep, short);
  const raised: RoundedGrant = grantOf(amount, grant);
  const parts = summed(split.base, raised, offered);
  return [{ lifted: 'grant', parts, within: isWithin(raised.value, limits.grant) }];
}

function byVariable(split: Allotted, short: number, offered: Offered): Way[] {
  const before = offered.figures.bonus;
  if (!before || !hasOwnVariable(offered)) return [];
  const step = variableStep(before);
  const bonus = raisedBy(split.bonus, step, step.value, short);
  return [{ lifted: 'bonus', parts: summed(split.base, split.grant, offered, bonus), within: true }];
}

/**
 * `beyond`: what has to be reached lies beyond the limits, which then give way on the part that has no band of its own
 * at most employers: the grant.
 */
export function lift(
  split: Allotted,
  need: number,
  limits: Limits,
  offered: Offered,
  beyond: boolean,
): Allotted {
  const short = need - split.total.value;
  const others = [...byGrant(split, short, limits, offered), ...byVariable(split, short, offered)];
  const base = byBase(split, short, limits, offered);
  const ways = beyond && others.length > 0 ? others : [base, ...others];
  const best = ways.reduce((a, b) => {
    if (a.within !== b.within) return a.within ? a : b;
    return b.parts.total.value < a.parts.total.value ? b : a;
  });
  return { ...best.parts, lifted: best.lifted };
}
