/** Ranges written as a list of labelled ends: "Min: $162,400 / Mid: $203,000 / Max: $243,500", "Minimum … Maximum …". */
import type { Amount } from '../mention.ts';
import { MAX, MID, MIN } from './_labels.ts';
import type { Joined } from './join-ranges.ts';
import { listedLow } from './listed-ends.ts';

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
    const listed =
      low === null ? null : listedLow(text, low, (out.at(-1)?.high ?? out.at(-1)?.low)?.end ?? 0);
    out.push(low !== null && listed !== null ? { low: listed, high: low } : here);
  }
  return out;
}
