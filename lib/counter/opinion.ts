/**
 * A guide's own opening and accept-at, as its opinion beside the part it speaks of. In another region only its
 * *place* in the band carries over, never the amount converted; above a band's top it is held to the top and marked.
 */
import { derive } from '../figures/derive.ts';
import type { Figure } from '../figures/figure.ts';

export interface Opinion {
  /** Place in the band that the guide speaks of. */
  position: Figure;
  /** The opinion in the band it is shown against. */
  value: Figure;
  transposed: boolean;
  /** The guide's figure lay above the band's top. */
  capped: boolean;
}

interface Band {
  low: Figure;
  high: Figure;
}

/** `target` is the band to show it in, `own` the one the guide had in mind; the same object where they are one. */
export function transpose(stated: Figure, own: Band, target: Band): Opinion {
  const position = derive('position', { value: stated, low: own.low, high: own.high });
  const transposed = own !== target;
  const value = transposed ? derive('at-position', { position, low: target.low, high: target.high }) : stated;
  const capped = value.value > target.high.value;
  return { position, value: capped ? target.high : value, transposed, capped };
}
