/** A bonus as an amount: what its own sentence says of it. */
import type { Mention } from '../../../money/mention.ts';
import type { Span } from '../../../money/money.ts';
import { sentenceAt } from '../../../text/sentences.ts';
import type { BonusRead } from '../../reading.ts';

const PROMISED = /guarante|garanti|garantie|minimum of|no less than|at least|assured/iu;
const NOT_PROMISED = /not (?:a )?guarantee/iu;
const FIRST_YEAR =
  /first[- ](?:fiscal |full |calendar )?year|year (?:1|one)|first (?:12|twelve) months|erste[nsm]? (?:jahr|beschäftigungsjahr)|première année|primer año|primeiro ano|primo anno|eerste jaar|for (?:fy|fiscal(?: year)?) ?\d{2,4}/iu;

/** "last year every full-timer got $2,150": what others were paid promises nothing. */
const PAST =
  /(?<!\p{L})(?:last year|in the past|historically|previous years?|in 20\d\d)[^.]{0,60}\b(?:got|received|paid out|was|were|averaged)\b/iu;

/** The bonus that the amount at `span` is. A range's upper end is what is aimed at; of "up to" it is the most. */
export function bonusAt(text: string, span: Span, { min, max, currency }: Mention): BonusRead | null {
  const amount = max ?? min;
  if (amount === null) return null;
  const { start, end } = sentenceAt(text, span.start);
  const sentence = text.slice(start, end);
  if (PAST.test(sentence)) return null;
  const promised = PROMISED.test(sentence) && !NOT_PROMISED.test(sentence);
  const own = text.slice(Math.max(start, span.start - 90), Math.min(end, span.end + 60));
  const open = /discretion|spot/iu.test(sentence) && !/target/iu.test(sentence);
  const kind = promised ? 'guaranteed' : open ? 'discretionary' : min === null ? 'maximum' : 'target';
  return {
    kind,
    pct: null,
    amount,
    currency,
    ...(promised && FIRST_YEAR.test(own) ? { firstYear: true } : {}),
  };
}
