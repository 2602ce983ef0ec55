/** The ends of a range in two columns of a table, "Minimum" and "Maximum", are one amount with two ends. */
import type { Mention } from '../../../money/mention.ts';
import { headAt } from './column.ts';

const LOW = /^ ?(?:min|low|from|start|bottom|von|ab(?!\p{L})|desde|od(?!\p{L}))/iu;
const HIGH = /^ ?(?:max|high|top|to(?!\p{L})|up to|bis|hasta|do(?!\p{L}))/iu;

const isSingle = ({ min, max }: Mention): boolean => min !== null && min === max;

function areEnds(text: string, low: Mention, high: Mention): boolean {
  if (!isSingle(low) || !isSingle(high) || low.currency !== high.currency) return false;
  if ((low.min ?? 0) >= (high.max ?? 0) || !/^\s?[\t|]\s?$/.test(text.slice(low.span.end, high.span.start)))
    return false;
  return LOW.test(headAt(text, low.span.start) ?? '') && HIGH.test(headAt(text, high.span.start) ?? '');
}

/** The mentions of a text, in order, with the two ends of such a range as one. */
export function withColumnRanges(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const low = joined.at(-1);
    if (low === undefined || !areEnds(text, low, mention)) joined.push(mention);
    else
      joined[joined.length - 1] = {
        ...low,
        max: mention.max,
        period: low.periodStated ? low.period : mention.period,
        periodStated: low.periodStated || mention.periodStated,
        span: { start: low.span.start, end: mention.span.end },
      };
  }
  return joined;
}
