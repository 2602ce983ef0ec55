/** Rule 3: the ask before rounding, and the ceiling it is held to. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import { type Band, type Scope, totalWithBase } from './scope.ts';
import {
  FIRST_QUARTER,
  OVER_COMPETING,
  OVER_MIDDLE,
  OVER_OFFER_AT_MOST,
  OVER_SOFT_TOP,
  TOWARD_QUARTER,
  TOWARD_QUARTER_CONFIRMED,
  WORTH_ASKING,
} from './tuning.ts';

/** What an ask rests on: a band of totals, one of base, wages of the labour market, or practice alone. */
export type Rests = 'total' | 'base' | 'wages' | 'practice';

export interface Ask {
  /** A before rounding. */
  ask: Figure;
  /** A as it would be without a firm top: what that top cuts off is asked for once. */
  uncut: Figure;
  /** Null where the evidence does not cap. */
  cap: Figure | null;
  /** C > O: the other offer is the reason, so the ceiling and the limits on parts give way to it. */
  topped: boolean;
  rests: Rests;
  /** A firm top leaves less than 1%: yearly pay is not asked for. */
  full: boolean;
}

const times = (value: Figure, factor: Figure): Figure => derive('product', { value, factor });
const smaller = (a: Figure, b: Figure): Figure => derive('smallest', { a, b });

/** Base is the only part that can rise: then a band of base is one of the whole. */
export const isBaseAlone = ({ parts: { grant, weights } }: Scope): boolean =>
  weights.rest === 'nothing' || (weights.rest === 'grant' && grant === null);

/** How far the middle and the first quarter of a band allow, from an amount on its measure. */
function towards({ range: { low, high } }: Band, from: Figure, confirmed: boolean) {
  const middle = derive('midpoint', { low, high });
  const quarter = derive('at-position', { position: FIRST_QUARTER, low, high });
  const further = confirmed ? TOWARD_QUARTER_CONFIRMED : TOWARD_QUARTER;
  return {
    towardMiddle: smaller(times(from, OVER_OFFER_AT_MOST), times(middle, OVER_MIDDLE)),
    towardQuarter: smaller(quarter, times(from, further)),
  };
}

/** The top of a firm band; of an estimate at least 5% over the offer. */
const topOf = ({ range, hold }: Band, from: Figure): Figure =>
  hold === 'firm'
    ? range.high
    : derive('soft-cap', { top: range.high, overOffer: times(from, OVER_SOFT_TOP) });

/** The parts of the ask's formula, brought to the measure of the total, and its cap. */
function supportOf(scope: Scope) {
  const { offered, total, base, confirmed, parts } = scope;
  if (total) return { ...towards(total, offered, confirmed), cap: topOf(total, offered) };
  if (!base) return null;
  const on = towards(base, parts.base.annual, confirmed);
  const inTotal = (aim: Figure): Figure => totalWithBase(scope, aim);
  return {
    towardMiddle: inTotal(on.towardMiddle),
    towardQuarter: inTotal(on.towardQuarter),
    cap: isBaseAlone(scope) ? inTotal(topOf(base, parts.base.annual)) : null,
  };
}

interface Before {
  ask: Figure;
  uncut: Figure;
  cap: Figure | null;
  rests: Rests;
}

/** A = max(f·O, min(1.15·O, p75)) on wages, of which base is held against base. */
function fromWages(scope: Scope, overOffer: Figure, band: Band): Before {
  const base = scope.parts.base.annual;
  const toward = smaller(times(base, OVER_OFFER_AT_MOST), band.range.high);
  const towardTop = totalWithBase(scope, toward);
  const ask = derive('ask-from-distribution', { overOffer, towardTop });
  return { ask, uncut: ask, cap: null, rests: 'wages' };
}

function beforeOwnFigures(scope: Scope): Before {
  const { offered, strength, total, base } = scope;
  const overOffer = derive('ask-by-practice', { offered, factor: strength });
  const band = total ?? base;
  if (band?.hold === 'weak') return fromWages(scope, overOffer, band);
  const support = supportOf(scope);
  if (!support) return { ask: overOffer, uncut: overOffer, cap: null, rests: 'practice' };
  const { towardMiddle, towardQuarter, cap } = support;
  const rests = total ? 'total' : 'base';
  const uncut = derive('ask-without-top', { overOffer, towardMiddle, towardQuarter });
  if (!cap) return { ask: uncut, uncut, cap, rests };
  const ask = derive('ask', { overOffer, towardMiddle, towardQuarter, top: cap });
  return { ask, uncut: band?.hold === 'firm' ? uncut : ask, cap, rests };
}

export function askFor(scope: Scope): Ask {
  const { offered, competing, minimum } = scope;
  let { ask, uncut, cap, rests } = beforeOwnFigures(scope);
  const topped = competing !== null && competing.value > offered.value;
  if (topped) {
    const overCompeting = times(competing, OVER_COMPETING);
    ask = derive('ask-over-competing', { ask, overCompeting });
    if (cap) cap = derive('cap', { top: cap, overCompeting });
  }
  if (minimum && minimum.value > ask.value) ask = derive('ask-at-minimum', { ask, minimum });
  if (ask.value > uncut.value) uncut = ask;
  const full = ask.value - offered.value < WORTH_ASKING * offered.value;
  return { ask, uncut, cap, topped, rests, full };
}
