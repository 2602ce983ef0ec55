/** Rule 3: what to aim for between the offer and the ask. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import type { Ask } from './ask.ts';
import type { Scope } from './scope.ts';

/** T before rounding: halfway, and not below the band's bottom, the better offer in hand or the person's minimum. */
export function targetFor(scope: Scope, { ask, topped }: Ask): Figure {
  const { offered, range, competing, minimum } = scope;
  const lower: Record<string, Figure> = { halfway: derive('midpoint', { low: offered, high: ask }) };
  if (offered.value < range.low.value) lower.bottom = range.low;
  if (topped && competing) lower.competing = competing;
  if (minimum) lower.minimum = derive('smallest', { minimum, ask });
  return derive('target', lower);
}

/**
 * Rule 8: T held to the shown ask and rounded down to the base step. Where that would bring it down to the offer,
 * which is nothing to aim for, the shown ask itself is the target.
 */
export function shownTarget(target: Figure, shownAsk: Figure, step: Figure, offered: Figure): Figure {
  const held = derive('target-held', { target, ask: shownAsk, step });
  return held.value > offered.value ? held : shownAsk;
}
