/** Rule 4: what to aim for between the offer and the ask. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { type Ask, isBaseAlone } from './ask.ts';
import { type Scope, totalWithBase } from './scope.ts';

/** L on the measure of the total; null where no band speaks of all that is asked for. */
function bottomOf(scope: Scope): Figure | null {
  if (scope.total) return scope.total.range.low;
  return scope.base && isBaseAlone(scope) ? totalWithBase(scope, scope.base.range.low) : null;
}

/** T before rounding: halfway, and not below the band's bottom, the better offer in hand or the person's minimum. */
export function targetFor(scope: Scope, { ask, topped }: Ask): Figure {
  const { offered, competing, minimum } = scope;
  const lower: Record<string, Figure> = { halfway: derive('midpoint', { low: offered, high: ask }) };
  const bottom = bottomOf(scope);
  if (bottom && offered.value < bottom.value) lower.bottom = derive('bottom-for-target', { bottom, ask });
  if (topped && competing) lower.competing = competing;
  if (minimum) lower.minimum = derive('smallest', { minimum, ask });
  return derive('target', lower);
}

/**
 * Rule 6: T held to the shown ask and rounded down to the base step. Where that would bring it down to the offer,
 * which is nothing to aim for, the shown ask itself is the target.
 */
export function shownTarget(target: Figure, shownAsk: Figure, step: Figure, offered: Figure): Figure {
  const held = derive('target-held', { target, ask: shownAsk, step });
  return held.value > offered.value ? held : shownAsk;
}
