/**
 * Rule 5: what the parts cannot carry is asked for once, and what the person leaves behind is asked to be made good, with
 * its sum as the reason.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { constant, user } from '../figures/leaf.ts';
import { together } from '../worth/granted.ts';
import { isMeant } from '../worth/limits.ts';
import type { Forfeited } from '../worth/offer.ts';
import type { BaseFigures, OfferFigures } from '../worth/offer-figures.ts';
import type { Offered } from './offered.ts';
import type { Part } from './plan.ts';
import { signOnStep } from './steps.ts';
import { SIGN_ON_WORTH } from './tuning.ts';

/** All sign-on payments of the offer together. */
export function offeredSignOn(figures: OfferFigures): Figure | null {
  const paid = figures.oneOffs.filter((oneOff) => oneOff.kind === 'signOn').map((oneOff) => oneOff.amount);
  return together(paid, 'payment');
}

const nothing = ({ currency }: OfferFigures): Figure =>
  constant(0, 'money', 'part-rounded', 'noSignOn', currency);

/** The sum of what is left behind; null where the person entered nothing. */
export function leftBehind(forfeited: Forfeited[], { currency }: OfferFigures): Figure | null {
  const entered = forfeited.flatMap(({ amount, date }, i) =>
    isMeant(amount) && amount > 0 ? [user(amount, 'money', currency, `forfeited.${i}.amount`, date)] : [],
  );
  return together(entered, 'forfeited');
}

/**
 * The sign-on that is asked for: what is offered, or what is left behind where that is more, and on top what the yearly
 * parts leave of the ask, unless that is too little for a sentence.
 */
export function signOnFor(
  ask: Figure,
  reached: Figure,
  { base, figures, weights }: Offered,
  forfeited: Figure | null,
): Figure {
  const offered = offeredSignOn(figures) ?? nothing(figures);
  if (!weights.signOn) return offered;
  const atLeast =
    forfeited && forfeited.value > offered.value ? derive('make-whole', { forfeited, offered }) : offered;
  const left = ask.value - reached.value;
  if (left < SIGN_ON_WORTH * base.annual.value) return atLeast;
  return derive('part-rounded', {
    offered: atLeast,
    allotted: derive('sign-on-from-rest', { offered: atLeast, ask, reached }),
    step: signOnStep(base),
  });
}

/** So much paid once, on top of the offered sign-on; null where it is too little, or such an employer pays none. */
export function onceFor(amount: Figure, { base, figures, weights }: Offered): Part | null {
  if (!weights.signOn || amount.value < SIGN_ON_WORTH * base.annual.value) return null;
  const before = offeredSignOn(figures);
  const offered = before ?? nothing(figures);
  const asked = derive('part-rounded', {
    offered,
    allotted: derive('sum', { offered, amount }),
    step: signOnStep(base as BaseFigures),
  });
  if (asked.value <= offered.value) return null;
  return { part: 'signOn', offered: before, asked, counted: null, marks: [] };
}
