/** The counter: ask, target, split and rounding. Each rule cites nothing; its defaults stand in `lib/counter/defaults.ts`. */
import { rule, ruleOverAll, tidy } from '../rule.ts';

/** A value within a millionth of a step is that step: sums of thirds and percentages are not exact. */
const NEAR = 1e-6;

/** The largest 1, 2 or 5 × 10ᵏ that is not above a limit; 0 for a limit of 0. */
export function roundStep(limit: number): number {
  if (!(limit > 0)) return 0;
  let k = Math.floor(Math.log10(limit));
  let lead = tidy(k < 0 ? limit * 10 ** -k : limit / 10 ** k);
  if (lead >= 10) {
    lead /= 10;
    k += 1;
  }
  const digit = lead >= 5 ? 5 : lead >= 2 ? 2 : 1;
  return k < 0 ? digit / 10 ** -k : digit * 10 ** k;
}

/** The multiple of a step at or below a value; the value itself where there is no step. */
export const roundDown = (value: number, step: number): number =>
  step > 0 ? Math.floor(tidy(value / step) + NEAR) * step : value;

export const counter = {
  /** So far over the offer; or further as the band's middle and its first quarter allow; never above the top. */
  ask: rule(['overOffer', 'towardMiddle', 'towardQuarter', 'top'], 'money', (i) =>
    Math.min(i.top, Math.max(i.overOffer, i.towardMiddle, i.towardQuarter)),
  ),
  'ask-without-top': rule(['overOffer', 'towardMiddle', 'towardQuarter'], 'money', (i) =>
    Math.max(i.overOffer, i.towardMiddle, i.towardQuarter),
  ),
  'ask-from-distribution': rule(['overOffer', 'towardTop'], 'money', (i) =>
    Math.max(i.overOffer, i.towardTop),
  ),
  'ask-by-practice': rule(['offered', 'factor'], 'money', (i) => i.offered * i.factor),
  /** What the total would be with another base, the bonus on it included. */
  'total-with-base': rule(
    ['offered', 'base', 'aim', 'bonus'],
    'money',
    (i) => i.offered + (i.aim - i.base) * (1 + i.bonus),
  ),
  /** The base that brings the total to an amount by itself. */
  'base-reaching': rule(
    ['base', 'total', 'offered', 'bonus'],
    'money',
    (i) => i.base + (i.total - i.offered) / (1 + i.bonus),
  ),
  'soft-cap': rule(['top', 'overOffer'], 'money', (i) => Math.max(i.top, i.overOffer)),
  /** f: a tenth over, and a little more for each thing that makes them need the person more. */
  strength: rule(['plain', 'each', 'count', 'most'], 'ratio', (i) =>
    Math.min(i.most, i.plain + i.each * i.count),
  ),
  /** The band's bottom as a target; beyond the ask it counts for less, so that nothing jumps where the two meet. */
  'bottom-for-target': rule(['bottom', 'ask'], 'money', ({ bottom, ask }) =>
    bottom <= ask ? bottom : 2 * ask - bottom,
  ),
  'ask-over-competing': rule(['ask', 'overCompeting'], 'money', (i) => Math.max(i.ask, i.overCompeting)),
  'ask-at-minimum': rule(['ask', 'minimum'], 'money', (i) => Math.max(i.ask, i.minimum)),
  cap: rule(['top', 'overCompeting'], 'money', (i) => Math.max(i.top, i.overCompeting)),
  gap: rule(['ask', 'offered'], 'money', (i) => i.ask - i.offered),
  target: ruleOverAll('money', (values) => Math.max(...values)),
  /** At least the target, halfway to the last ask and the person's minimum; never above the last ask. */
  'next-ask': rule(['target', 'halfway', 'last'], 'money', ({ last, ...lower }) =>
    Math.min(last, Math.max(...Object.values(lower))),
  ),
  'target-held': rule(['target', 'ask', 'step'], 'money', (i) =>
    roundDown(Math.min(i.target, i.ask), i.step),
  ),
  'expected-target': rule(['low', 'high', 'share', 'step'], 'money', (i) =>
    roundDown(i.low + i.share * (i.high - i.low), i.step),
  ),
  'rounded-down': rule(['value', 'step'], 'money', (i) => roundDown(i.value, i.step)),
  'round-step': rule(['amount', 'share'], 'money', (i) => roundStep(i.amount * i.share)),
  /** Units are whole: their step is never below one. */
  'round-step-units': rule(['units', 'share'], 'units', (i) => Math.max(1, roundStep(i.units * i.share))),
  'base-from-gap': rule(
    ['offered', 'gap', 'share', 'bonus'],
    'money',
    (i) => i.offered + (i.share * i.gap) / (1 + i.bonus),
  ),
  'base-from-rest': rule(['ask', 'besides', 'bonus'], 'money', (i) => (i.ask - i.besides) / (1 + i.bonus)),
  'grant-from-rest': rule(['ask', 'besides', 'years'], 'money', (i) => (i.ask - i.besides) * i.years),
  /** The whole grant that brings a year to the ask, never below the offered one. */
  'grant-closing': rule(['ask', 'besides', 'years', 'offered'], 'money', (i) =>
    Math.max(i.offered, (i.ask - i.besides) * i.years),
  ),
  /** What the evidence's top leaves for one grant when others are granted beside it. */
  'grant-beside-others': rule(['top', 'others', 'years'], 'money', (i) =>
    Math.max(0, i.top - i.others * i.years),
  ),
  'units-for-value': rule(['value', 'worth'], 'units', (i) => i.value / i.worth),
  'held-to-limit': rule(['allotted', 'limit'], 'money', (i) => Math.min(i.allotted, i.limit)),
  'part-rounded': rule(['offered', 'allotted', 'step'], 'money', (i) =>
    Math.max(i.offered, roundDown(i.allotted, i.step)),
  ),
  'variable-from-rest': rule(['ask', 'besides'], 'money', (i) => i.ask - i.besides),
  /** What closes a round total; a minimum that rounding would miss is asked for as it is. */
  'closing-total': rule(['ask', 'step', 'minimum'], 'money', (i) =>
    Math.max(roundDown(i.ask, i.step), Math.min(i.minimum, i.ask)),
  ),
  /** To the next multiple of the step: from an offered 84,001 in steps of 500 that is 84,500. */
  'one-step-up': rule(['part', 'step'], 'money', (i) => roundDown(i.part, i.step) + i.step),
  /** So many steps up from the multiple at or below the part. */
  'steps-up': rule(['part', 'step', 'steps'], 'money', (i) => roundDown(i.part, i.step) + i.steps * i.step),
  /** What is left behind, where it is more than the sign-on that is offered for it. */
  'make-whole': rule(['forfeited', 'offered'], 'money', (i) => Math.max(i.forfeited, i.offered)),
  'sign-on-from-rest': rule(
    ['offered', 'ask', 'reached'],
    'money',
    (i) => i.offered + Math.max(0, i.ask - i.reached),
  ),
};
