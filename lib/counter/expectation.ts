/** A posting without an offer: what to answer to "what are your expectations?" (a range, its bottom the target). */
import type { EvidenceRange } from '../evidence/evidence.ts';
import { informsOnly, isOwnWord } from '../evidence/tiers/table.ts';
import { derive } from '../figures/derive.ts';
import type { Bands, Plan } from './plan.ts';
import { BASE_STEP, EXPECTED_SHARE } from './tuning.ts';

const usable = (range: EvidenceRange | null): range is EvidenceRange =>
  range !== null && range.low.value > 0 && range.high.value > range.low.value;

/** Stated and posted base first: it is the employer's own word. Then a guide's total, then any other base. */
export function rangeForPosting({ total, base }: Bands): EvidenceRange | null {
  const own = usable(base) && isOwnWord(base);
  if (own) return base;
  if (usable(total)) return total;
  return usable(base) ? base : null;
}

/** T = L + 0.7·(H − L), and from T to H as the range to say, both rounded down to the step of L. */
export function expectation(range: EvidenceRange): Plan {
  const { low, high } = range;
  const step = derive('round-step', { amount: low, share: BASE_STEP });
  const target = derive('expected-target', { low, high, share: EXPECTED_SHARE, step });
  const top = derive('rounded-down', { value: high, step });
  return {
    mode: 'expectation',
    ask: null,
    target,
    walkAway: null,
    exact: null,
    cap: high,
    say: { low: target, high: top },
    parts: [],
    way: null,
    packages: [],
    weak: informsOnly(range),
  };
}
