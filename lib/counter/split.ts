/**
 * Rules 7 and 8 together: the parts that are asked for, with their sum as the shown ask. In base mode the whole gap
 * is base.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant } from '../figures/leaf.ts';
import { together } from '../worth/granted.ts';
import { type BaseFigures, bonusAt, type OfferFigures, recurringTotal } from '../worth/offer-figures.ts';
import { type Allotted, allot, liftLast, reachable, type Sharing } from './allot.ts';
import type { Ask } from './ask.ts';
import { BASE_SHARE } from './defaults.ts';
import { type Limits, limitsFor } from './limits.ts';
import type { Offered } from './offered.ts';
import type { Bands, Part } from './plan.ts';
import type { Scope } from './scope.ts';
import { type RoundedGrant, raiseBase, roundBase, signOnStep, yearlyBaseStep } from './steps.ts';

export interface Split {
  parts: Part[];
  /** The shown A: the sum of the rounded recurring parts. */
  shown: Figure;
  signOn: Figure;
  /** The limits on parts keep the sum below the person's minimum. */
  short: boolean;
}

/** The least the sum has to reach: min(W, cap). */
function needOf(scope: Scope, { cap }: Ask): number | null {
  if (!scope.minimum) return null;
  return Math.min(scope.minimum.value, cap?.value ?? Number.POSITIVE_INFINITY);
}

const below = (value: number, need: number): boolean => value < need - Math.abs(need) * 1e-11;

/** All sign-on payments of the offer together. */
export function offeredSignOn(figures: OfferFigures): Figure | null {
  const paid = figures.oneOffs.filter((oneOff) => oneOff.kind === 'signOn').map((oneOff) => oneOff.amount);
  return together(paid, 'payment');
}

/** What the recurring parts leave of the ask becomes sign-on, on top of the offered one. */
function signOnFor(ask: Figure, reached: Figure, base: BaseFigures, figures: OfferFigures): Figure {
  const offered =
    offeredSignOn(figures) ?? constant(0, 'money', 'part-rounded', 'noSignOn', figures.currency);
  return derive('part-rounded', {
    offered,
    allotted: derive('sign-on-from-rest', { offered, ask, reached }),
    step: signOnStep(base),
  });
}

/** So much paid once, on top of the offered sign-on; null where it is less than a step. */
export function onceFor(amount: Figure, base: BaseFigures, figures: OfferFigures): Part | null {
  const before = offeredSignOn(figures);
  const nothing = constant(0, 'money', 'sum', 'noSignOn', figures.currency);
  const asked = derive('part-rounded', {
    offered: before ?? nothing,
    allotted: derive('sum', { offered: before ?? nothing, amount }),
    step: signOnStep(base),
  });
  if (asked.value <= (before?.value ?? 0)) return null;
  return { part: 'signOn', offered: before, asked, counted: null, marks: [] };
}

/** Parts in the order in which they are named to an employer. */
export function partsOf(split: Allotted, signOn: Figure, offered: Offered, limits: Limits): Part[] {
  const { figures, base, grant, others } = offered;
  const mark = (asked: Figure, before: Figure, top: Figure | null, lifted: boolean): Part['marks'] => [
    ...(top && asked.value > top.value && asked.value > before.value ? (['above-evidence'] as const) : []),
    ...(lifted ? (['one-step-up'] as const) : []),
  ];
  const parts: Part[] = [
    {
      part: 'base',
      offered: base.annual,
      asked: split.base.annual,
      counted: base.perYear.value === 1 ? null : split.base.stated,
      marks: mark(split.base.annual, base.annual, limits.baseTop, split.lifted && split.last === 'base'),
    },
  ];
  if (split.bonus.value > 0) {
    parts.push({ part: 'bonus', offered: figures.bonus, asked: split.bonus, counted: null, marks: [] });
  }
  if (split.grant && grant) {
    parts.push({
      part: 'grant',
      offered: grant.value,
      asked: split.grant.value,
      counted: split.grant.units,
      marks: mark(split.grant.value, grant.value, limits.grantTop, split.lifted && split.last === 'grant'),
    });
  }
  if (others) parts.push({ part: 'otherGrants', offered: others, asked: others, counted: null, marks: [] });
  if (signOn.value > 0) {
    parts.push({ part: 'signOn', offered: offeredSignOn(figures), asked: signOn, counted: null, marks: [] });
  }
  return parts;
}

/** The ask as a round total that the grant closes; as it was where a grant is counted in units, or none is raised. */
function closedAt(ask: Figure, split: Allotted, offered: Offered): Allotted {
  const { grant, base, others, figures } = offered;
  if (!grant || grant.counted || !split.grant) return split;
  const total = derive('rounded-down', { value: ask, step: yearlyBaseStep(base) });
  const besides = derive('sum', {
    base: split.base.annual,
    bonus: split.bonus,
    ...(others ? { otherGrants: others } : {}),
  });
  const value = derive('grant-closing', { ask: total, besides, years: grant.years, offered: grant.value });
  const closed: RoundedGrant = {
    value,
    units: null,
    yearly: derive('grant-a-year', { grant: value, years: grant.years }),
  };
  const sum = recurringTotal(split.base.annual, bonusAt(split.base.annual, figures), closed.yearly, others);
  return { ...split, grant: closed, total: sum };
}

/**
 * Splits the gap of a total. `closing`: the ask is said as one round total, so the grant takes what is left of it to
 * the last unit of money instead of a step of its own.
 */
export function splitTotal(
  scope: Scope,
  ask: Ask,
  bands: Bands,
  offered: Offered,
  closing = false,
): Split & { limits: Limits } {
  const limits = limitsFor(bands, offered, ask);
  const sharing: Sharing = { ask: ask.ask, limits, share: BASE_SHARE, baseAgain: limits.baseTop !== null };
  let split = allot(sharing, offered);
  const need = needOf(scope, ask);
  let short = false;
  if (need !== null && below(split.total.value, need)) {
    // Rounding's fault is mended by one step; that the parts may not go further is said instead.
    short = below(reachable(sharing, offered), need);
    if (!short) split = liftLast(split, offered);
  }
  if (closing) split = closedAt(ask.ask, split, offered);
  const signOn = signOnFor(ask.ask, split.total, offered.base, offered.figures);
  return { parts: partsOf(split, signOn, offered, limits), shown: split.total, signOn, short, limits };
}

/** Base mode: base alone, rounded; one step up where rounding left it below the person's minimum. */
export function splitBase(scope: Scope, ask: Ask, base: BaseFigures): Split {
  let raised = roundBase(ask.ask, base, base.stated);
  const need = needOf(scope, ask);
  const lifted = need !== null && below(raised.annual.value, need);
  if (lifted) raised = raiseBase(raised, base);
  const above = ask.cap !== null && raised.annual.value > scope.range.high.value;
  const part: Part = {
    part: 'base',
    offered: base.annual,
    asked: raised.annual,
    counted: base.perYear.value === 1 ? null : raised.stated,
    marks: [...(above ? (['above-evidence'] as const) : []), ...(lifted ? (['one-step-up'] as const) : [])],
  };
  const none = constant(0, 'money', 'part-rounded', 'noSignOn', scope.offered.currency);
  return { parts: [part], shown: raised.annual, signOn: none, short: false };
}
