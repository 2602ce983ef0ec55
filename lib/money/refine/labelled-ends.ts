/** Ranges written as a list of labelled ends: "Min: $162,400 / Mid: $203,000 / Max: $243,500", "Minimum … Maximum …". */
import type { Amount } from '../mention.ts';
import type { Joined } from './join-ranges.ts';

const MIN =
  /(?:^|[^\p{L}])(?:min(?:imum)?|low(?:est|er)?(?: end)?|entry|from|start(?:ing)?)[^\p{L}\d]{0,3}(?:salary|pay|base|range|of|is|at)?[\s:*|–-]{0,8}$/iu;
const MID = /(?:^|[^\p{L}])(?:mid(?:dle)?(?:[- ]?point)?|median|target)[\s:*|–-]{0,8}$/iu;
const MAX =
  /(?:^|[^\p{L}])(?:max(?:imum)?|high(?:est|er)?(?: end)?|top|upper|up to|to)[^\p{L}\d]{0,3}(?:salary|pay|base|range|of|is|at)?[\s:*|–-]{0,8}$/iu;

const compatible = (a: Amount, b: Amount): boolean =>
  (a.currency === b.currency || a.currency === null || b.currency === null) &&
  a.value * a.scale <= b.value * b.scale &&
  b.value * b.scale <= 25 * a.value * a.scale;

const single = (joined: Joined | undefined): Amount | null =>
  joined !== undefined && joined.high === null ? joined.low : null;

/** Joins a labelled minimum with the maximum that follows it; a midpoint between them is part of the same range. */
export function joinLabelled(text: string, list: readonly Joined[]): Joined[] {
  const out: Joined[] = [];
  for (let i = 0; i < list.length; i++) {
    const here = list[i] as Joined;
    const low = single(here);
    const before = text.slice(Math.max(0, here.low.start - 28), here.low.start);
    if (low !== null && MIN.test(before)) {
      const next = single(list[i + 1]);
      const label = next === null ? '' : text.slice(low.end, next.start);
      const far = single(list[i + 2]);
      if (next !== null && label.length <= 48 && MAX.test(label) && compatible(low, next)) {
        out.push({
          low,
          high: { ...next, currency: next.currency ?? low.currency, period: next.period ?? low.period },
        });
        i += 1;
        continue;
      }
      if (next !== null && far !== null && label.length <= 48 && MID.test(label) && compatible(low, far)) {
        const second = text.slice(next.end, far.start);
        if (second.length <= 48 && MAX.test(second)) {
          out.push({
            low,
            high: { ...far, currency: far.currency ?? low.currency, period: far.period ?? low.period },
          });
          i += 2;
          continue;
        }
      }
    }
    out.push(here);
  }
  return out;
}
