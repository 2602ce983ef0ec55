/** The clause about paying a payment back: for how many months, and whether all of it or less for each month worked. */

import { monthsIn } from '../../../marks/durations.ts';
import type { ClauseRead } from '../../reading.ts';

const BACK =
  /(?:repay|repaid|reimburse|pay back|claw(?:ed)?[- ]?back|return (?:the|any|a)|refund|recoup|recover|forfeit)/iu;

const PRO_RATA =
  /(?<!\p{L})(?:pro[- ]?rat(?:a|ed)|prorat(?:a|ed|ion)|proportion(?:al|ate|ally|ately)?|unearned (?:portion|part|share)|one[- ]twelfth|1\/(?:12|24)(?:th)?|declining|(?:for|with) each (?:full |completed )?month)(?!\p{L})/iu;
const IN_FULL =
  /(?<!\p{L})(?:in full|(?:the )?(?:full|entire|whole|gross|total) (?:amount|sum|sign[- ]?on|signing|bonus|payment|net)|100 ?%|all of (?:it|the|this)|in its entirety|fully)(?!\p{L})/iu;

/** What the words about paying back say that follow a payment; nulls where there are none. */
export function clauseBehind(text: string, from: number): Required<ClauseRead> {
  const words = text.slice(from, from + 900);
  const back = BACK.exec(words);
  if (back === null) return { clawbackMonths: null, clawback: null };
  // The months stand before or behind the verb: "if you leave within 12 months … repay", "repay if … within 1 year".
  const around = words.slice(Math.max(0, back.index - 220), back.index + 260);
  const clawbackMonths = monthsIn(around, /within|before|prior to|during|first|less than|until/giu, 48);
  if (clawbackMonths === null) return { clawbackMonths, clawback: null };
  // A part for each month outweighs "the full amount": "repay the full amount, reduced pro rata".
  const clawback = PRO_RATA.test(around) ? 'pro-rata' : IN_FULL.test(around) ? 'full' : null;
  return { clawbackMonths, clawback };
}
