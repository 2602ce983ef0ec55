/** A payment for joining: its amount, when it comes, and for how long it can be claimed back. */
import { cuesIn, endsSaying, says } from '../../../lexicon/cues.ts';
import { durations } from '../../../marks/durations.ts';
import type { Mention } from '../../../money/mention.ts';
import type { Span } from '../../../money/money.ts';
import { until } from '../../../text/until.ts';
import type { SignOnRead } from '../../reading.ts';
import { clauseBehind } from './clawback.ts';

/** Below this nobody is paid for joining. */
export const LEAST_PAYMENT = 100;

/** Payments later than that are for staying. */
const LATEST = 24;

/** "After six months", "one year later": how long after joining a payment comes; null where the words do not say it. */
function monthsLater(sentence: string): number | null {
  if (says(sentence, 'second-year')) return 12;
  for (const { months, index, end } of durations(sentence)) {
    if (months === null || months < 1 || months > LATEST) continue;
    if (endsSaying(sentence.slice(0, index), 12, '', 'after') || says(sentence.slice(end, end + 18), 'later'))
      return Math.round(months);
  }
  return null;
}

/** Months after joining at which a payment comes; null where the words do not say it. */
export const monthOf = (sentence: string): number | null =>
  monthsLater(sentence) ?? (says(sentence, 'on-joining') ? 0 : null);

/** "Half now, half after 12 months", "50% on joining and 50% …", "in two equal instalments". */
function isHalved(sentence: string): boolean {
  const words = until(sentence, '.;');
  return says(words, 'two-parts') || (says(words, 'half') && cuesIn(words, 'half', 'rest').length > 1);
}

/** The payments that the amount at `span` is: one, or two where the words pay it in halves. `next` is where the next begins. */
export function signOnAt(
  text: string,
  span: Span,
  { min, max, currency }: Mention,
  next: number,
): SignOnRead[] {
  const amount = max ?? min;
  if (amount === null) return [];
  const after = text.slice(span.end, Math.min(span.end + 180, next));
  const sentence = after.split(/[.;]\s|\n/, 1)[0] ?? '';
  const clause = clauseBehind(text, span.end);
  const later = monthsLater(sentence);
  if (isHalved(sentence) && later !== null)
    return [0, later].map((month) => ({ amount: amount / 2, currency, month, ...clause }));
  // "First anniversary: $10,000", "$5,000 on joining and $5,000 …": the label or the words behind say when.
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const month =
    monthOf(sentence) ??
    monthOf(
      line
        .slice(-60)
        .split(/[$€£₹\d,;]/)
        .at(-1) ?? '',
    );
  return [{ amount, currency, month, ...clause }];
}
