/** Rule 10 over random offers, bands and inputs: each invariant is its own property. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { counter } from '../../../lib/counter/counter.ts';
import type { CounterInput, CounterResult, Plan } from '../../../lib/counter/plan.ts';
import { figuresIn, isDerived, reevaluate } from '../../../lib/figures/derive.ts';
import type { Figure } from '../../../lib/figures/figure.ts';
import { PER_YEAR } from '../../../lib/money/period.ts';
import { build, draws } from './_arbitrary.ts';
import { RUNS, TIMEOUT } from './_runs.ts';

vi.setConfig({ testTimeout: TIMEOUT });

const NEAR = 1e-9;
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a), Math.abs(b));
const atMost = (a: number, b: number): boolean => a <= b || close(a, b);

interface Planned {
  input: CounterInput;
  result: CounterResult;
  plan: Plan;
  offered: number;
}

/** Checks a property of every plan that asks for recurring money. */
function ofEveryPlan(name: string, check: (planned: Planned) => boolean | undefined): void {
  test(name, () => {
    let met = 0;
    fc.assert(
      fc.property(draws, (draw) => {
        const input = build(draw);
        const result = counter(input);
        if (!result.plan?.ask) return true;
        met++;
        const offered = result.move.offered?.value ?? 0;
        return check({ input, result, plan: result.plan, offered }) !== false;
      }),
      RUNS,
    );
    expect(met).toBeGreaterThan(RUNS.numRuns / 4);
  });
}

const asked = (plan: Plan, name: string): number =>
  plan.parts.find((part) => part.part === name)?.asked.value ?? 0;

/** The largest 1, 2 or 5 × 10ᵏ not above a limit, found by trying: independent of the engine's own arithmetic. */
function stepByTrying(limit: number): number {
  let best = 0;
  for (let k = -9; k < 12; k++) {
    for (const digit of [1, 2, 5]) {
      const step = Number(`${digit}e${k}`);
      if (atMost(step, limit)) best = Math.max(best, step);
    }
  }
  return best;
}

/** What one step of the part that went up is worth a year. */
function lastStep({ plan, result, input }: Planned): number {
  const lifted = plan.parts.find((part) => part.marks.includes('one-step-up'));
  if (!lifted) return 0;
  const perYear = PER_YEAR[input.offer.payPeriod];
  if (lifted.part === 'base') {
    return stepByTrying(0.006 * (input.offer.base ?? 0)) * perYear * (1 + result.figures.bonusShare.value);
  }
  const { grant } = result.figures;
  if (grant.state !== 'known' || !lifted.offered) return 0;
  const worth = grant.counted?.worth.value ?? 1;
  const step = grant.counted
    ? Math.max(1, stepByTrying((0.025 * lifted.offered.value) / worth)) * worth
    : stepByTrying(0.025 * lifted.offered.value);
  return step / grant.years.value;
}

describe('after rounding', () => {
  ofEveryPlan('the ask is above the offer', ({ plan, offered }) => (plan.ask?.value ?? 0) > offered);

  ofEveryPlan('the ask is at most its size before rounding and one step of the last part', (planned) => {
    const { plan } = planned;
    return atMost(plan.ask?.value ?? 0, (plan.exact?.ask.value ?? 0) + lastStep(planned));
  });

  ofEveryPlan('before rounding the ask is at most the cap, or what the person needs', ({ plan, input }) =>
    plan.cap === null
      ? true
      : atMost(plan.exact?.ask.value ?? 0, Math.max(plan.cap.value, input.inputs.walkAway ?? 0)),
  );

  ofEveryPlan('the target lies between offer and ask', ({ plan, offered }) => {
    const target = plan.target?.value ?? 0;
    return target > offered && target <= (plan.ask?.value ?? 0);
  });

  ofEveryPlan('no ask is below the person’s minimum', ({ plan, input }) =>
    atMost(input.inputs.walkAway ?? 0, plan.ask?.value ?? 0),
  );

  ofEveryPlan('the parts sum to the ask', ({ plan, result }) => {
    const { grant } = result.figures;
    const years = grant.state === 'known' ? grant.years.value : 1;
    return close(
      asked(plan, 'base') + asked(plan, 'bonus') + asked(plan, 'grant') / years + asked(plan, 'otherGrants'),
      plan.ask?.value ?? 0,
    );
  });

  ofEveryPlan('no part is below the offer’s', ({ plan }) =>
    plan.parts.every((part) => part.asked.value >= (part.offered?.value ?? 0)),
  );

  ofEveryPlan('base is a multiple of its step, or as offered', ({ plan, input }) => {
    const base = plan.parts[0];
    const stated = base?.counted?.value ?? base?.asked.value ?? 0;
    const steps = stated / stepByTrying(0.006 * (input.offer.base ?? 0));
    return stated === input.offer.base || Math.abs(steps - Math.round(steps)) < 1e-6;
  });

  ofEveryPlan('packages are within 1% of the ask and no part of them is below the offer’s', ({ plan }) =>
    plan.packages.every(
      (found) =>
        Math.abs(found.total.value / (plan.ask?.value ?? 0) - 1) <= 0.01 + NEAR &&
        found.parts.every((part) => part.asked.value >= (part.offered?.value ?? 0)),
    ),
  );

  ofEveryPlan('every figure is worked out again from its leaves', ({ result }) => {
    const known = new Map<Figure, number>();
    const seen = new Set<Figure>();
    return figuresIn(result).every(
      (figure) => reevaluate(figure, known) === figure.value && leavesAreOrigins(figure, seen),
    );
  });
});

/** `seen` are figures that were found so already: many share their inputs. */
function leavesAreOrigins(figure: Figure, seen: Set<Figure>): boolean {
  if (seen.has(figure)) return true;
  seen.add(figure);
  if (isDerived(figure)) return Object.values(figure.inputs).every((input) => leavesAreOrigins(input, seen));
  return ['page', 'source', 'user', 'rule'].includes(figure.origin.from);
}

test('without a plan the reason is said', () => {
  fc.assert(
    fc.property(draws, (draw) => {
      const result = counter(build(draw));
      const reasons = result.advice.filter((advice) => advice.code !== 'accept-as-it-stands');
      return result.plan !== null || reasons.length > 0;
    }),
    RUNS,
  );
});

test('scaling every amount by a power of ten scales every figure of the plan', () => {
  fc.assert(
    fc.property(draws, fc.constantFrom(10, 100, 1000, 100_000), (draw, scale) => {
      const one = counter(build(draw));
      const many = counter(build(draw, scale));
      if (!one.plan || !many.plan) return one.plan === null && many.plan === null;
      const same = (a: { value: number } | null, b: { value: number } | null): boolean =>
        a === null || b === null ? a === b : close(a.value * scale, b.value);
      return (
        same(one.plan.ask, many.plan.ask) &&
        same(one.plan.target, many.plan.target) &&
        same(one.plan.cap, many.plan.cap) &&
        one.plan.parts.every((part, i) => same(part.asked, many.plan?.parts[i]?.asked ?? null)) &&
        one.plan.packages.length === many.plan.packages.length
      );
    }),
    RUNS,
  );
});

test('the known part of an offer has a plan whatever else is unknown', () => {
  let unknown = 0;
  fc.assert(
    fc.property(draws, (draw) => {
      const { recurring, figures, plan, type } = counter(build(draw));
      if (recurring === null) unknown++;
      return figures.known === null || type === 'scale' || type === 'intern' || (plan?.ask ?? null) !== null;
    }),
    RUNS,
  );
  expect(unknown).toBeGreaterThan(RUNS.numRuns / 20);
});

test('the random inputs meet every rule', () => {
  const met = new Set<string>();
  for (const draw of fc.sample(draws, { numRuns: Math.max(3000, RUNS.numRuns), seed: RUNS.seed })) {
    const { plan, advice, warnings, type } = counter(build(draw));
    met.add(type);
    for (const { code } of [...advice, ...warnings]) met.add(code);
    if (plan) met.add(`${plan.mode}${plan.weak ? ' weak' : ''}`);
    for (const { part, marks } of plan?.parts ?? []) for (const mark of marks) met.add(`${part} ${mark}`);
    for (const { name } of plan?.packages ?? []) met.add(name);
  }
  expect([...met].sort()).toEqual(
    expect.arrayContaining([
      ...['total', 'known', 'total weak', 'known weak', 'base-led', 'grant-led'],
      ...['base above-evidence', 'base one-step-up', 'grant above-evidence', 'grant one-step-up'],
      ...['check-first', 'minimum-out-of-reach', 'ask-once-or-decline', 'minimum-beyond-usual'],
      ...['above-unverified-estimate', 'by-practice-alone', 'weak-evidence'],
      ...['check-the-level', 'competing-is-fallback', 'competing-not-comparable', 'ask-for-what-is-missing'],
      ...['levelled-stock', 'private-options', 'cash'],
    ]),
  );
});
