/** A bonus as an amount: what its own sentence says of it. */
import { says } from '../../../lexicon/cues.ts';
import type { Mention } from '../../../money/mention.ts';
import type { Span } from '../../../money/money.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { BonusRead } from '../../reading.ts';

/** What a sentence says of its bonus; null where it says nothing. */
export function toneOf(sentence: string): 'guaranteed' | 'discretionary' | null {
  if (says(sentence, 'promised') && !says(sentence, 'not-promised')) return 'guaranteed';
  return says(sentence, 'discretionary') && !says(sentence, 'aimed') ? 'discretionary' : null;
}

/** The bonus that the amount at `span` is. A range's upper end is what is aimed at; of "up to" it is the most. */
export function bonusAt(text: string, span: Span, { min, max, currency }: Mention): BonusRead | null {
  const amount = max ?? min;
  if (amount === null) return null;
  const { start, end } = sentenceAt(text, span.start);
  const sentence = text.slice(start, end);
  // "Last year every full-timer got $2,150": what others were paid promises nothing.
  if (says(sentence, 'in-the-past') && says(sentence, 'was-paid')) return null;
  const tone = toneOf(sentence);
  const own = text.slice(Math.max(start, span.start - 90), Math.min(end, span.end + 60));
  return {
    kind: tone ?? (min === null ? 'maximum' : 'target'),
    pct: null,
    amount,
    currency,
    ...(tone === 'guaranteed' && says(own, 'first-year') ? { firstYear: true } : {}),
  };
}
