/** The clause about paying a payment back: for how many months, and whether all of it or less for each month worked. */

import { cuesIn, says } from '../../../lexicon/cues.ts';
import { monthsIn } from '../../../marks/durations.ts';
import type { ClauseRead } from '../../reading.ts';

/** What the words about paying back say that follow a payment; nulls where there are none. */
export function clauseBehind(text: string, from: number): Required<ClauseRead> {
  const words = text.slice(from, from + 900);
  const [back] = cuesIn(words, 'gives-back');
  if (back === undefined) return { clawbackMonths: null, clawback: null };
  // The months stand before or behind the verb: "if you leave within 12 months … repay", "repay if … within 1 year".
  const around = words.slice(Math.max(0, back.start - 220), back.start + 260);
  const clawbackMonths = monthsIn(around, 48, 'until-then');
  if (clawbackMonths === null) return { clawbackMonths, clawback: null };
  // A part for each month outweighs "the full amount": "repay the full amount, reduced pro rata".
  const clawback = says(around, 'pro-rata') ? 'pro-rata' : says(around, 'in-full') ? 'full' : null;
  return { clawbackMonths, clawback };
}
