/** Worth over random offers: years, clauses, leaving and the way to the ask. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { counter } from '../../../lib/counter/counter.ts';
import type { CounterResult } from '../../../lib/counter/plan.ts';
import { figuresIn, reevaluate } from '../../../lib/figures/derive.ts';
import { knownGrants, missingOfGrants } from '../../../lib/worth/granted.ts';
import { leaveAt } from '../../../lib/worth/leave.ts';
import { build, draws } from './_arbitrary.ts';
import { RUNS, TIMEOUT } from './_runs.ts';

vi.setConfig({ testTimeout: TIMEOUT });

const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const sum = (figures: { value: number }[]): number => figures.reduce((all, { value }) => all + value, 0);

/** Checks a property of every result; the ones it says nothing about must not be nearly all. */
function ofEveryResult(name: string, check: (result: CounterResult) => boolean | undefined): void {
  test(name, () => {
    let met = 0;
    fc.assert(
      fc.property(draws, (draw) => {
        const holds = check(counter(build(draw)));
        if (holds !== undefined) met++;
        return holds !== false;
      }),
      RUNS,
    );
    expect(met).toBeGreaterThan(RUNS.numRuns / 10);
  });
}

ofEveryResult('all years together vest all of every grant', ({ figures, years }) => {
  if (missingOfGrants(figures).length > 0) return;
  const vested = years.reduce((all, { grant }) => all + (grant?.value ?? 0), 0);
  return close(vested, sum(knownGrants(figures).map(({ value }) => value)));
});

ofEveryResult('a year is the sum of its parts', ({ years }) => {
  if (years.some(({ total }) => total === null)) return;
  return years.every(({ base, bonus, grant, refresher, oneOff, total }) =>
    close(
      sum([base, bonus, grant, refresher, oneOff].filter((part) => part !== null)),
      total?.value ?? Number.NaN,
    ),
  );
});

ofEveryResult(
  'later grants count in years only, and only where they are promised with their years',
  (result) => {
    const { refresher } = result.figures;
    if (!refresher) return;
    const counted = result.years.some((year) => year.refresher !== null);
    return counted === (refresher.state === 'counted');
  },
);

ofEveryResult('money for moving is in no total', ({ figures, years }) => {
  if (!figures.relocation) return;
  const signOn = sum(figures.oneOffs.map(({ amount }) => amount));
  return close(sum(years.map(({ oneOff }) => oneOff)), signOn);
});

ofEveryResult(
  'what has to be repaid only falls, from all that is bound down to nothing',
  ({ clawback, figures }) => {
    if (clawback.length === 0) return;
    const bound = [...figures.oneOffs, ...(figures.relocation ? [figures.relocation] : [])].filter(
      ({ term }) => term !== null && term.value > 0,
    );
    const falls = clawback.every(
      ({ repay }, i) => i === 0 || repay.value < (clawback[i - 1]?.repay.value ?? 0),
    );
    return (
      falls &&
      close(clawback[0]?.repay.value ?? 0, sum(bound.map(({ amount }) => amount))) &&
      clawback.at(-1)?.repay.value === 0
    );
  },
);

ofEveryResult('leaving in any month, what stays and what goes back is what was paid', ({ figures }) => {
  const paid = figures.oneOffs.filter(({ kind }) => kind === 'signOn');
  if (paid.length === 0) return;
  return [0, 5, 11, 12, 30].every((month) => {
    const { kept, atRisk, vested, relocationAtRisk } = leaveAt(month, figures);
    const figuresOfIt = [kept, atRisk, vested, relocationAtRisk].filter((figure) => figure !== null);
    return (
      close(kept.value + atRisk.value, sum(paid.map(({ amount }) => amount))) &&
      figuresOfIt.every((figure) => reevaluate(figure) === figure.value)
    );
  });
});

ofEveryResult('the way leads from the offer to the ask, and every step of it up', ({ plan }) => {
  if (!plan?.way) return;
  const { offered, steps, asked } = plan.way;
  return (
    close(offered.value + sum(steps.map(({ by }) => by)), asked.value) &&
    steps.every(({ from, by, to }) => by.value > 0 && close(from.value + by.value, to.value)) &&
    figuresIn(plan.way).every((figure) => reevaluate(figure) === figure.value)
  );
});

ofEveryResult('the cash view is never above the claimed total', ({ cashView, recurring }) => {
  if (!cashView || !recurring) return;
  return cashView.value <= recurring.value;
});
