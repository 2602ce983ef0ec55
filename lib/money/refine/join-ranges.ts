/** Joins two amounts into a range, and lets the ends share scale, currency and period: `$120-150k`, `€50.000–60.000`. */
import type { Amount } from '../mention.ts';
import { isRangeGap, isSlash } from './_gap.ts';

export interface Joined {
  low: Amount;
  high: Amount | null;
}

const worth = (amount: Amount): number => amount.value * amount.scale;

/** "$80-$110k", "$75k-100": one end carries the scale of both, where the bare numbers are of one size. */
function shareScale(low: Amount, high: Amount): void {
  if (low.scale === 1 && high.scale > 1 && low.value > 0 && low.value < 1000 && low.value <= high.value)
    low.scale = high.scale;
  else if (high.scale === 1 && low.scale > 1 && high.value < 1000 && low.value <= high.value)
    high.scale = low.scale;
  // "$140 - $160000": the first end lost its thousands.
  else if (
    low.scale === 1 &&
    high.scale === 1 &&
    low.value >= 10 &&
    low.value < 1000 &&
    high.value >= 10_000
  ) {
    if (low.value * 1000 <= high.value && low.value * 1000 >= high.value / 5) low.scale = 1000;
  }
}

function shareCurrency(low: Amount, high: Amount): boolean {
  if (low.currency === null || high.currency === null) {
    const from = low.currency === null ? high : low;
    const onto = from === low ? high : low;
    onto.currency = from.currency;
    onto.shared = from.shared;
    return true;
  }
  if (low.currency === high.currency) {
    low.shared = high.shared = low.shared && high.shared;
    return true;
  }
  // "$60,000 - $80,000 CAD": the end with the code says whose dollar both are.
  if (low.shared === high.shared) return false;
  const [sure, open] = low.shared ? [high, low] : [low, high];
  open.currency = sure.currency;
  open.shared = false;
  return true;
}

const isShorthand = (text: string, low: Amount, high: Amount): boolean =>
  low.evidence === null && high.scale === 1e3 && low.value < 1000 && isSlash(text, low.end, high.start);

/** Pairs neighbouring amounts that the text joins. An end without evidence of its own that joins nothing is dropped. */
export function joinRanges(text: string, amounts: readonly Amount[]): Joined[] {
  const joined: Joined[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const low = amounts[i] as Amount;
    const high = amounts[i + 1];
    if (
      high !== undefined &&
      (low.evidence !== null || high.evidence !== null) &&
      (isRangeGap(text, low.end, high.start) || isShorthand(text, low, high))
    ) {
      const [a, b] = [{ ...low }, { ...high }];
      if (shareCurrency(a, b)) {
        shareScale(a, b);
        if (worth(a) <= worth(b) && (worth(a) === 0 || worth(b) / worth(a) <= 25)) {
          a.period = b.period = b.period ?? a.period;
          joined.push({ low: a, high: b });
          i++;
          continue;
        }
      }
    }
    if (low.evidence !== null) joined.push({ low, high: null });
  }
  return joined;
}
