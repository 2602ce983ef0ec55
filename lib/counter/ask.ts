/** Rules 2 and 6: the ask before rounding, and the ceiling it is held to. */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';
import {
  FIRST_QUARTER,
  OVER_COMPETING,
  OVER_MIDDLE,
  OVER_OFFER,
  OVER_OFFER_AT_MOST,
  TOWARD_QUARTER_AT_MOST,
} from './defaults.ts';
import type { Scope } from './scope.ts';

export interface Ask {
  /** A before rounding. */
  ask: Figure;
  /** Null where the evidence does not cap. */
  cap: Figure | null;
  /** C > O: the other offer is the reason, so the ceiling and the limits on parts give way to it. */
  topped: boolean;
}

const times = (value: Figure, factor: Figure): Figure => derive('product', { value, factor });
const smaller = (a: Figure, b: Figure): Figure => derive('smallest', { a, b });

/** A = min(H, max(1.10·O, min(1.15·O, 1.10·M), min(Q, 1.25·O))). */
function askInBand({ offered, range: { low, high } }: Scope): Figure {
  const middle = derive('midpoint', { low, high });
  const quarter = derive('at-position', { position: FIRST_QUARTER, low, high });
  return derive('ask', {
    overOffer: times(offered, OVER_OFFER),
    towardMiddle: smaller(times(offered, OVER_OFFER_AT_MOST), times(middle, OVER_MIDDLE)),
    towardQuarter: smaller(quarter, times(offered, TOWARD_QUARTER_AT_MOST)),
    top: high,
  });
}

/** Filed and market figures alone: A = max(1.10·O, min(1.15·O, p75)), without a cap. */
function askFromDistribution({ offered, range }: Scope): Figure {
  return derive('ask-from-distribution', {
    overOffer: times(offered, OVER_OFFER),
    towardTop: smaller(times(offered, OVER_OFFER_AT_MOST), range.high),
  });
}

export function askFor(scope: Scope): Ask {
  const { offered, competing, minimum, weak } = scope;
  let ask = weak ? askFromDistribution(scope) : askInBand(scope);
  let cap = weak ? null : scope.range.high;
  const topped = competing !== null && competing.value > offered.value;
  if (topped) {
    const overCompeting = times(competing, OVER_COMPETING);
    ask = derive('ask-over-competing', { ask, overCompeting });
    if (cap) cap = derive('cap', { top: cap, overCompeting });
  }
  if (minimum && minimum.value > ask.value) {
    ask = cap
      ? derive('ask-reaching-minimum', { ask, minimum, cap })
      : derive('ask-at-minimum', { ask, minimum });
  }
  return { ask, cap, topped };
}
