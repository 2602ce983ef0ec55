/** Rules 4 and 5: whether the evidence carries a figure at all. */
import type { UserInputs } from '../worth/offer.ts';
import type { BaseFigures } from '../worth/offer-figures.ts';
import type { Ask } from './ask.ts';
import { FAR_ABOVE_BAND, FAR_BELOW_BAND, WORTH_ASKING, WORTH_ASKING_STEPS } from './defaults.ts';
import { note } from './note.ts';
import type { Note } from './plan.ts';
import type { Scope } from './scope.ts';
import { yearlyBaseStep } from './steps.ts';

export interface Support {
  /** False where no figure is given; `advice` says why. */
  figures: boolean;
  advice: Note[];
  warnings: Note[];
}

/** O < 0.85·L usually means that level, place or pay basis is wrong; the person can confirm that they are right. */
const farBelow = (scope: Scope, inputs: UserInputs): boolean =>
  !inputs.confirmed && scope.offered.value < FAR_BELOW_BAND * scope.range.low.value;

/** Filed and market ranges never cap, so an offer cannot be at their top. */
function atTop(scope: Scope, { ask, topped }: Ask, base: BaseFigures): boolean {
  const { offered, range, weak } = scope;
  if (!topped && !weak && offered.value >= range.high.value) return true;
  const steps = WORTH_ASKING_STEPS * yearlyBaseStep(base).value;
  return ask.value - offered.value < Math.max(WORTH_ASKING * offered.value, steps);
}

export function supportFor(scope: Scope, ask: Ask, base: BaseFigures, inputs: UserInputs): Support {
  const { offered, range, minimum, competing } = scope;
  const advice: Note[] = [];
  const warnings: Note[] = [];
  if (competing && !ask.topped) advice.push(note('competing-is-fallback', { competing }));
  if (ask.topped && ask.cap && ask.cap.value > FAR_ABOVE_BAND * range.high.value) {
    warnings.push(note('check-the-level', { ask: ask.cap, top: range.high }));
  }
  if (range.marks.includes('place-not-stated')) warnings.push(note('range-of-all-places'));
  if (scope.weak) warnings.push(note('weak-evidence', { tier: range.tier }));

  // Rule 4 is asked before rule 5: that the evidence does not reach the minimum matters more than a thin gap.
  const outOfReach = minimum !== null && ask.cap !== null && minimum.value > ask.cap.value;
  if (outOfReach && minimum && ask.cap) {
    warnings.push(note('minimum-out-of-reach', { minimum, cap: ask.cap }));
    advice.push(note('ask-minimum-as-exception', { minimum }), note('decline', { minimum }));
  }
  if (farBelow(scope, inputs)) {
    advice.push(note('confirm-before-figures', { offered, low: range.low }));
    return { figures: false, advice, warnings };
  }
  const top = atTop(scope, ask, base);
  if (top && !(outOfReach && ask.ask.value > offered.value)) {
    advice.push(note('top-of-band', { offered, high: range.high }), note('one-offs-instead'));
    return { figures: false, advice, warnings };
  }
  return { figures: true, advice, warnings };
}
